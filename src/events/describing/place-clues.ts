import { americanStates, cities, geographicNouns, sites } from '../../language/data/en/geography.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { placeNames } from '../../language/data/en/places.ts';
import { crafts, works } from '../../language/data/en/roles.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import type { Token } from '../../language/token.ts';
import type { Span } from '../../model/span.ts';

/** What the words around one mention of a name say of it. */
export interface Clues {
  /** `in Velmora`, `the village of Sallow Head`, `Velmora's container port`. */
  readonly isLocated: boolean;
  /** `Velmora said`, `Velmora had failed`. */
  readonly isActing: boolean;
  /** `the ferry Velmora`, `the Velmora, a vessel built in 1978`, `the journal Velmora`: neither who nor where. */
  readonly isThing: boolean;
}

const LOCATIVE = new Set(['in', 'near', 'outside', 'around']);
/** How far behind a name the noun may stand that says what it is. */
const NEAR = 3;
const NEAR_APPOSITION = 7;

export function cluesOf(tokens: readonly Token[], { start, end }: Span): Clues {
  const last = tokens.findLastIndex((token) => token.end <= start);
  const next = tokens.findIndex((token) => token.start >= end);
  const before = tokens[last]?.norm ?? '';
  const behind = next === -1 ? [] : tokens.slice(next, next + NEAR_APPOSITION);
  const ofWhat = tokens[last - 1]?.norm ?? '';
  const isOfPlace = before === 'of' && (geographicNouns.has(ofWhat) || sites.has(ofWhat));
  return {
    isLocated: LOCATIVE.has(before) || isOfPlace || hasSite(behind),
    isActing: isVerb(behind),
    isThing: isThingNoun(before) || isThingBehind(behind),
  };
}

/** `'s container port`, `container terminal`: small words up to the site. */
function hasSite(behind: readonly Token[]): boolean {
  const owned = behind[0]?.norm === "'s" ? behind.slice(1) : behind;
  for (const { norm, kind, isCapitalised, isFunctionWord } of owned.slice(0, NEAR)) {
    if (kind !== 'word' || isCapitalised || isFunctionWord) return false;
    if (sites.has(norm)) return true;
  }
  return false;
}

const isVerb = ([verb, further]: readonly Token[]): boolean =>
  verb !== undefined &&
  ((sayingVerbs.has(verb.lemma) && verb.norm !== verb.lemma) ||
    (/^(?:had|has|have)$/u.test(verb.norm) && further !== undefined && further.norm !== further.lemma));

const isThingNoun = (norm: string): boolean => crafts.has(norm) || works.has(norm);

/** `, a 22-metre vessel`, up to the next comma. */
function isThingBehind([comma, article, ...rest]: readonly Token[]): boolean {
  if (comma?.text !== ',' || !/^(?:an?|the)$/u.test(article?.norm ?? '')) return false;
  const close = rest.findIndex(({ text }) => text === ',');
  return (close === -1 ? rest : rest.slice(0, close)).some(({ norm }) => isThingNoun(norm));
}

/** A name is that of a place where at least this share of its mentions speak for one. */
const LEAST_LOCATED = 1 / 3;
/** Bodies that news names like places, and that act. */
const ACTING = new Set(['un', 'eu', 'nato', 'senate', 'house', 'congress', 'parliament']);

/** One name over all articles. */
export interface PlacedName {
  readonly key: string;
  readonly mentions: number;
  readonly located: number;
  readonly acting: number;
  readonly titled: number;
}

/** Whether the name is that of a place, by itself or by the words around it. */
export function isPlace({ key, mentions, located, acting, titled }: PlacedName): boolean {
  if (ACTING.has(key) || titled > 0) return false;
  if ([placeNames, cities, americanStates].some((known) => known.has(key))) return true;
  if (acting > located) return false;
  const words = key.split(' ');
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length > 1 && ends.some((word) => geographicNouns.has(word))) return true;
  return !ends.some((word) => institutions.has(word)) && located >= mentions * LEAST_LOCATED;
}
