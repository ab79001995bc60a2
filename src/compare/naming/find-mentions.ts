import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { aliases } from '../../language/data/en/aliases.ts';
import { bodiesDescribed } from '../../language/data/en/bodies-by-name.ts';
import { partsOfPlaces } from '../../language/data/en/body-words.ts';
import { determiners, possessives } from '../../language/data/en/closed-classes.ts';
import { countryOfWord } from '../../language/data/en/demonyms.ts';
import {
  armedBodies,
  definiteDeterminers,
  peoples,
  rulingBodies,
  undertakings,
} from '../../language/data/en/noun-phrases.ts';
import { demonyms, placeNames } from '../../language/data/en/places.ts';
import { bodyRoles, roles } from '../../language/data/en/roles.ts';
import { courtesyTitles } from '../../language/data/en/title-abbreviations.ts';
import { offices } from '../../language/data/en/titles.ts';
import type { NameMention } from '../../language/names.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { type Mention, officeOf, originOf, readTokens } from './mentions.ts';
import { namesOf } from './names-of.ts';
import { canEnd, endOfPhrase, isModifier, startOfPhrase } from './phrase-bounds.ts';

/** A place where an article names somebody or something, or says who or what it is. */
export interface PlacedMention extends Span {
  readonly text: string;
  /**
   * `name`: by its own name. `office`: `the defence minister`. `body`: those who belong to somebody, `US troops`, or what
   * stands for a body by name, `the alliance`. `role`: what somebody is, `a county inmate`, `the company`: of whom it is said,
   * only its place can tell. `thing`: what may be anybody's, `the campaign`.
   */
  readonly kind: 'name' | 'office' | 'body' | 'role' | 'thing';
  readonly said: Mention;
  /** The name in it; null for the other kinds. */
  readonly name: NameMention | null;
  /** Whether a noun goes on behind it: `Kestrel` of `the Kestrel ferry`. */
  readonly isModifier: boolean;
}

const known = new WeakMap<AnalysedSentence, readonly PlacedMention[]>();

/**
 * The mentions of a sentence, in order: its names, and the noun phrases without a name that can stand for one. By form alone,
 * without a tagger: a noun of offices, bodies or roles, back to its determiner, where nothing goes on behind it.
 */
export function mentionsIn(sentence: AnalysedSentence): readonly PlacedMention[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const names = namesOf(sentence);
  const found = [
    ...names.flatMap((name) => (isOfOne(name) ? [mentionOfName(sentence, name)] : [])),
    ...phrasesIn(sentence, names),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  known.set(sentence, found);
  return found;
}

/** A name of somebody or something: not `Danish`, and not an office without a name. */
export const isOfOne = ({ kind, key }: NameMention): boolean =>
  kind === 'acronym' || (kind === 'name' && !isOrigin(key.split(' ')));

/** `North Korean`, `West Asian`. */
const isOrigin = (words: readonly string[]): boolean =>
  words.length > 1 &&
  demonyms.has(words.at(-1) ?? '') &&
  [partsOfPlaces, placeNames, demonyms].some((known) => known.has(words[0] ?? ''));

function mentionOfName(sentence: AnalysedSentence, name: NameMention): PlacedMention {
  const all = name.key.split(' ');
  const words = all.length === 1 ? all : all.filter((word) => !courtesyTitles.has(word));
  const key = words.join(' ');
  const title = sentence.tokens.filter(
    ({ start, end }) => name.start <= start && end <= name.start + (name.title ?? '').length,
  );
  const office = officeOf(title);
  const own = aliases.get(key) ?? key;
  const country = countryOfWord.get(own) ?? null;
  return {
    start: name.start,
    end: name.end,
    text: name.text,
    kind: 'name',
    name,
    isModifier: isModifier(sentence.tokens, name),
    said: {
      name: country === null ? words : [],
      country,
      origin: originOf(title.map(({ norm }) => norm)),
      owner: null,
      office,
      head: words.at(-1) ?? '',
      words,
      isPlural: false,
    },
  };
}

function phrasesIn(sentence: AnalysedSentence, names: readonly NameMention[]): readonly PlacedMention[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index) => {
    const kind = kindOfHead(token);
    if (kind === null || names.some((name) => overlaps(name, token))) return [];
    if (!canEnd(tokens, index) || isBesideName(tokens, index, names)) return [];
    const start = startOfPhrase(tokens, index, names);
    const phrase = tokens.slice(start, index + 1);
    const opener = at(phrase, 0);
    const end = endOfPhrase(tokens, index);
    const said = saidBy(phrase, tokens.slice(index + 1, end + 1), kind, names);
    const isOpened = determiners.has(opener.norm);
    const isOfOther = end > index && said.origin === null;
    const shown = kind === 'office' ? officeOrRole(opener, isOfOther) : bodyOrRole(said, phrase, kind);
    if (shown === null || (shown !== 'body' && !isOpened)) return [];
    const span = { start: opener.start, end: at(tokens, end).end };
    const text = sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
    return [{ ...span, text, kind: shown, said, name: null, isModifier: false }];
  });
}

function kindOfHead({ norm, kind }: Token): 'office' | 'body' | 'role' | null {
  if (kind !== 'word') return null;
  if (offices.has(norm)) return 'office';
  if (roles.has(norm) || bodyRoles.has(norm)) return 'role';
  return [rulingBodies, armedBodies, peoples, undertakings].some((words) => words.has(norm)) ? 'body' : null;
}

/** What a phrase says by its words, with what its head is of: `the president of Denmark`. */
function saidBy(
  phrase: readonly Token[],
  complement: readonly Token[],
  kind: 'office' | 'body' | 'role',
  names: readonly NameMention[],
): Mention {
  const said = readTokens(phrase);
  if (kind === 'body') return { ...said, owner: ownerOf(phrase, names) };
  return { ...said, origin: said.origin ?? originOf(complement.map(({ norm }) => norm)) };
}

/** `The judge` is somebody of whom the text has told; `a judge`, and `the head of the board`, may be anybody. */
const officeOrRole = ({ norm }: Token, isOfOther: boolean): 'office' | 'role' =>
  (definiteDeterminers.has(norm) || possessives.has(norm)) && !isOfOther ? 'office' : 'role';

/** `US troops` are somebody's, and so are `Danish officials`; `the troops` may be anybody's. */
function bodyOrRole(
  { country, origin, owner, words }: Mention,
  phrase: readonly Token[],
  kind: 'body' | 'role',
): 'body' | 'role' | 'thing' | null {
  if (bodiesDescribed.has(words.join(' '))) return 'body';
  if (kind === 'body' && (country !== null || origin !== null || owner !== null)) return 'body';
  if (possessives.has(at(phrase, 0).norm)) return null;
  return kind === 'body' ? 'thing' : 'role';
}

/** `Rendal` of `the Rendal administration`, but not `Danish` of `Danish officials`. */
const ownerOf = (phrase: readonly Token[], names: readonly NameMention[]): string | null =>
  names.find(
    (name) =>
      isOfOne(name) &&
      !countryOfWord.has(name.key) &&
      !aliases.has(name.key) &&
      phrase.some((token) => overlaps(name, token)),
  )?.key ?? null;

/** A title or an apposition: `the mayor, Olin Barasch,`, `Olin Barasch, the mayor`. */
function isBesideName(tokens: readonly Token[], index: number, names: readonly NameMention[]): boolean {
  const next = tokens[index + 1];
  const behind = next?.text === ',' ? tokens[index + 2] : next;
  if (names.some((name) => name.kind === 'name' && name.start === behind?.start)) return true;
  const start = startOfPhrase(tokens, index, names);
  const comma = tokens[start - 1];
  return (
    comma?.text === ',' &&
    names.some((name) => name.kind === 'name' && name.end <= comma.start && comma.start - name.end <= 1)
  );
}
