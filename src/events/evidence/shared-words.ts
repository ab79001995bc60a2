import { aliases } from '../../language/data/en/aliases.ts';
import { americanStates, cities } from '../../language/data/en/geography.ts';
import { demonyms, placeNames } from '../../language/data/en/places.ts';
import { findDates } from '../../language/dates.ts';
import { findNames, type NameMention } from '../../language/names.ts';
import { findNumbers, type NumberMention } from '../../language/numbers.ts';
import { backgroundWeight } from '../../language/term-weights.ts';
import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Article } from '../../model/article.ts';
import type { Shared } from '../../model/explanation.ts';
import { byCodeUnit } from '../../model/list.ts';
import { mapSides, type Sides } from '../../model/sides.ts';
import { withoutTitle } from '../describing/named.ts';
import type { Tokeniser } from '../profile/sentence-tokens.ts';

/** What two articles have in common, for a reader. */
export interface SharedWords {
  readonly names: Shared;
  readonly numbers: Shared;
  readonly words: Shared;
}

/** Of each article so much is read: who, where and how many stand near the beginning. */
const MOST_CHARACTERS = 12_000;
const MOST_LISTED = 12;
const LONGEST_KEY = 60;
const SHORTEST_WORD = 3;
/** Leaves out the 1,500 commonest words or so: that both write `found` tells a reader nothing. */
const LEAST_WORD_WEIGHT = 6.3;
const FEW = 10;
const KNOWN_BEFORE = new Set(['the', 'these', 'those', 'both', 'our', 'their', 'other']);
/** Between a number and what it counts stand so few words. */
const WORDS_TO_NOUN = 3;

/** How something is written, and how much it tells: its rarity in English, more where it is repeated. */
interface Thing {
  shown: string;
  weight: number;
  count: number;
}

type NamedArticle = Pick<Article, 'text' | 'sentences' | 'title'>;

/** The names of an article, by what they are compared by. */
export type NamesRead = ReadonlyMap<string, Readonly<Thing>>;

interface Things {
  readonly names: Map<string, Thing>;
  readonly numbers: Map<string, Thing>;
  readonly words: Map<string, Thing>;
}

/** Names, numbers and words that both articles have, and those that only one has, read from their texts. */
export function sharedWordsOf(articles: Sides<Article>): SharedWords {
  const things = mapSides(articles, thingsIn);
  const shared = (kind: keyof Things): Shared => sharedOf(mapSides(things, (side) => side[kind]));
  return { names: shared('names'), numbers: shared('numbers'), words: shared('words') };
}

/**
 * The names in an article: what `commonNames` needs of it, so that an article of many pairs is read once.
 *
 * @param tokensOf how a sentence is split into words, where that was done before
 */
export function namesOf(article: NamedArticle, tokensOf: Tokeniser = tokenise): NamesRead {
  const names = new Map<string, Thing>();
  for (const tokens of sentencesRead(article, tokensOf)) addNames(names, findNames(tokens));
  return withoutShortForms(names);
}

/** The names that both articles have, the most telling first: `names.common` of `sharedWordsOf`. */
export const commonNames = ({ left, right }: Sides<NamesRead>): readonly string[] =>
  listed(left, finder(right), true);

function thingsIn(article: Article): Things {
  const things: Things = { names: new Map(), numbers: new Map(), words: new Map() };
  for (const tokens of sentencesRead(article)) addSentence(things, tokens);
  return { ...things, names: withoutShortForms(things.names) };
}

function* sentencesRead(
  { text, sentences, title }: NamedArticle,
  tokensOf: Tokeniser = tokenise,
): Generator<readonly Token[]> {
  for (const { start, end } of sentences) {
    if (start >= MOST_CHARACTERS) break;
    yield tokensOf(text, { start, end: Math.min(end, MOST_CHARACTERS) });
  }
  if (sentences.length === 0 && title !== null) yield tokenise(title.slice(0, MOST_CHARACTERS));
}

function addNames(names: Map<string, Thing>, mentions: readonly NameMention[]): void {
  for (const mention of mentions) {
    if (mention.kind === 'office' || mention.kind === 'demonym' || demonyms.has(lastWordOf(mention.key)))
      continue;
    const key = aliases.get(mention.key) ?? mention.key;
    add(names, key, withoutTitle(mention), weightOfName(key));
  }
}

function addSentence({ names, numbers, words }: Things, tokens: readonly Token[]): void {
  const mentions = findNames(tokens);
  addNames(names, mentions);
  addNumbers(numbers, tokens);
  let mention = 0;
  for (const { start, end, kind, norm, lemma, text, isFunctionWord } of tokens) {
    while ((mentions[mention]?.end ?? Number.POSITIVE_INFINITY) <= start) mention += 1;
    const isNamed = end > (mentions[mention]?.start ?? Number.POSITIVE_INFINITY);
    if (kind !== 'word' || isFunctionWord || isNamed || norm.length < SHORTEST_WORD) continue;
    const weight = backgroundWeight(norm);
    if (weight >= LEAST_WORD_WEIGHT) add(words, lemma, text.toLowerCase(), weight);
  }
}

/** Small numbers of nothing in particular (`three of them`, `the two countries`) tell a reader nothing. */
function addNumbers(numbers: Map<string, Thing>, tokens: readonly Token[]): void {
  for (const mention of findNumbers(tokens, findDates(tokens))) {
    const { value, unit, ordinal, start } = mention;
    const before = tokens.findLast((token) => token.end <= start)?.norm ?? '';
    if (ordinal || (Math.abs(value) < FEW && (unit === null || KNOWN_BEFORE.has(before)))) continue;
    add(numbers, `${value} ${unit ?? ''}`, withNoun(mention, tokens), Math.log(2 + Math.abs(value)));
  }
}

/** `two wounded soldiers` for a `two` that counts soldiers: the number alone says little. */
function withNoun({ text, unit, end }: NumberMention, tokens: readonly Token[]): string {
  const after = tokens.filter((token) => token.start >= end).slice(0, WORDS_TO_NOUN);
  const noun = after.findIndex(({ lemma, norm }) => lemma === unit || norm === unit);
  return noun < 0 ? text : [text, ...after.slice(0, noun + 1).map((token) => token.text)].join(' ');
}

function add(things: Map<string, Thing>, key: string, shown: string, weight: number): void {
  if (key === '' || key.length > LONGEST_KEY) return;
  const known = things.get(key);
  if (known === undefined) things.set(key, { shown, weight, count: 1 });
  else known.count += 1;
}

/** A name tells as much as its rarest word. */
const weightOfName = (key: string): number => Math.max(...key.split(' ').map(backgroundWeight));

/** `Torvald` counts for `Elin Torvald`, so that both articles are asked for the full name and the short one alike. */
function withoutShortForms(names: ReadonlyMap<string, Thing>): Map<string, Thing> {
  const byLastWord = new Map<string, Thing>();
  for (const [key, thing] of names) if (key.includes(' ')) byLastWord.set(lastWordOf(key), thing);
  const kept = new Map<string, Thing>();
  for (const [key, thing] of names) {
    const longer = key.includes(' ') ? undefined : byLastWord.get(key);
    if (longer === undefined) kept.set(key, thing);
    else longer.count += thing.count;
  }
  return kept;
}

const lastWordOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

function sharedOf({ left, right }: Sides<ReadonlyMap<string, Thing>>): Shared {
  const inLeft = finder(left);
  const inRight = finder(right);
  return {
    common: listed(left, inRight, true),
    only: { left: listed(left, inRight, false), right: listed(right, inLeft, false) },
  };
}

/**
 * Finds a thing by its key; a name of several words also by its last word and its first two: `Elin Torvald` beside
 * `Torvald` and beside `Elin Torvald Brandt`.
 */
function finder(things: ReadonlyMap<string, Thing>): (key: string) => Thing | undefined {
  const byPart = new Map(
    [...things].flatMap(([key, thing]) =>
      [lastWordOf(key), firstWordsOf(key)].map((part) => [part, thing] as const),
    ),
  );
  return (key) =>
    things.get(key) ??
    byPart.get(key) ??
    (key.includes(' ') ? (things.get(lastWordOf(key)) ?? byPart.get(firstWordsOf(key))) : undefined);
}

const firstWordsOf = (key: string): string => key.split(' ', 2).join(' ');

/** The most telling first: rare, and often repeated in both. */
function listed(
  things: ReadonlyMap<string, Thing>,
  other: (key: string) => Thing | undefined,
  isCommon: boolean,
): readonly string[] {
  const chosen = [...things].flatMap(([key, { shown, weight, count }]) => {
    const found = other(key);
    if ((found !== undefined) !== isCommon) return [];
    return { key, shown, told: weight * (1 + Math.log(Math.min(count, found?.count ?? count))) };
  });
  chosen.sort((a, b) => b.told - a.told || byCodeUnit(a.key, b.key));
  const whole = chosen.filter(
    ({ key }) => isPlace(key) || !chosen.some((one) => one.key.startsWith(`${key} `)),
  );
  return [...new Set(whole.map(({ shown }) => shown))].slice(0, MOST_LISTED);
}

/** `New York` stands beside `New York Times`; `Elin Torvald` goes without saying beside `Elin Torvald Brandt`. */
const isPlace = (key: string): boolean =>
  [placeNames, cities, americanStates].some((known) => known.has(key));
