import { countryOfCapital, countryOfWord } from '../../language/data/en/demonyms.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { seatsOfPower } from '../../language/data/en/seats-of-power.ts';
import type { NameKind, NameMention } from '../../language/names.ts';
import { termKey } from '../../language/term-key.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { spellingLikeness } from '../word-likeness.ts';
import { bySentence } from './by-sentence.ts';
import type { Mention } from './disagreement.ts';

/** Somebody or something named, with what tells whether another name is the same one. */
export interface Entity extends Mention {
  readonly kind: NameKind;
  /** Words of the name without title, folded. */
  readonly words: readonly string[];
  /** One name for a body of several (`isis`). */
  readonly alias: string;
  /** The country that it names, or whose capital, people or government. */
  readonly country: string | null;
  /** True for a country's own name and for what comes from it, not for its capital. */
  readonly isCountry: boolean;
  readonly initials: string;
}

/** No sentence has so many names that are worth the look; it bounds the pairs of hostile ones. */
const MAX_NAMES = 30;

export const entitiesOf = bySentence((tokens, { names }) =>
  names
    .filter(({ kind }) => kind !== 'office')
    .slice(0, MAX_NAMES)
    .map((name) => entityOf(name, tokens)),
);

function entityOf({ start, end, text, key, kind }: NameMention, tokens: readonly Token[]): Entity {
  const own = tokens.filter((token) => token.start >= start && token.end <= end && token.kind === 'word');
  const words = key.split(' ');
  const nameFrom = tokens.findIndex((token) => token.start >= start && token.norm === words[0]);
  const alias = nameFrom < 0 ? key : termKey(tokens, nameFrom).key;
  const word = own.length === 1 || words.length === 1 ? countryNamed(at(words, words.length - 1)) : null;
  const country =
    word ?? countryNamed(alias) ?? countryOfCapital.get(words.at(-1) ?? '') ?? seatsOfPower.get(key) ?? null;
  return {
    start,
    end,
    text,
    kind,
    words,
    alias,
    country,
    isCountry: (word ?? countryNamed(alias)) !== null,
    initials: own
      .filter(({ isCapitalised }) => isCapitalised)
      .map(({ norm }) => norm.slice(0, 1))
      .join(''),
  };
}

const countryNamed = (word: string): string | null =>
  countryOfWord.get(word) ?? countryOfWord.get(word.replace(/s$/u, '')) ?? null;

/** Spellings this alike are of one name: `sadoun` / `saadoun`. */
const ONE_SPELLING = 0.72;
const STEM = 4;

/** Whether two names may be of one: cautious, so that a short form, an abbreviation or another spelling is no other name. */
export function mayBeOne(a: Entity, b: Entity): boolean {
  if (a.alias === b.alias) return true;
  if (a.country !== null && a.country === b.country) return true;
  if (a.isCountry && b.isCountry) return false;
  if (isShortFor(a, b) || isShortFor(b, a)) return true;
  return sharesHead(a, b) || sharesHead(b, a);
}

/** `WHO` or `BoE`: one word whose capitals begin like the words of the other. */
function isShortFor({ words, text }: Entity, { initials }: Entity): boolean {
  const capitals = text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return (
    words.length === 1 &&
    initials.length > 1 &&
    capitals.length > 1 &&
    capitals.startsWith(initials.slice(0, 2))
  );
}

/** Whether the last word that tells a name from others stands in the other name: `Hamid` of `Tariq Aziz Hamid`. */
function sharesHead(a: Entity, b: Entity): boolean {
  const head = a.words.findLast((word) => !institutions.has(word)) ?? at(a.words, a.words.length - 1);
  return b.words.some((word) => !institutions.has(word) && isOneSpelling(head, word));
}

const isOneSpelling = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM)) ||
  spellingLikeness(a, b) >= ONE_SPELLING;
