import { monthOf, weekdayOf } from '../language/data/en/calendar.ts';
import { type LexicalPartners, lexicalPartners } from '../language/lexical-relations.ts';
import { caseOf } from '../language/names/word-case.ts';
import { countryOf, termKey } from '../language/term-key.ts';
import { backgroundWeight } from '../language/term-weights.ts';
import type { Token } from '../language/token.ts';
import { rankOfToken, vectorOf } from '../language/vectors.ts';
import { at } from '../model/list.ts';
import { wordSide } from './word-sides.ts';

/** A run of tokens of a sentence; places are half-open. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** A content word of a phrase. */
export interface PhraseWord {
  /** Place among the sentence's tokens. */
  readonly place: number;
  readonly norm: string;
  readonly lemma: string;
  /** What it is compared by: one spelling, one name for a country and what comes from it. */
  readonly key: string;
  readonly rank: number;
  readonly partners: LexicalPartners;
  readonly weight: number;
  readonly number: number | null;
  readonly isName: boolean;
  readonly country: string | null;
}

/** Longer phrases are whole clauses; their first words say enough. */
const MAX_WORDS = 24;

/** The content words of a phrase, in order; all its words where it has none. */
function phraseWords({ tokens, start, end }: Phrase): readonly PhraseWord[] {
  const numbers = wordSide(tokens.slice(start, end)).numbers;
  const words: PhraseWord[] = [];
  for (let place = start; place < end && words.length < MAX_WORDS; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'word' || token.kind === 'number')
      words.push(wordAt(tokens, place, numbers[place - start] ?? null));
  }
  const content = words.filter(({ place }) => !at(tokens, place).isFunctionWord);
  return content.length > 0 ? content : words;
}

function wordAt(tokens: readonly Token[], place: number, number: number | null): PhraseWord {
  const token = at(tokens, place);
  const { norm, lemma, kind } = token;
  const { key } = termKey(tokens, place);
  return {
    place,
    norm,
    lemma,
    key,
    rank: kind === 'number' ? -1 : rankOfToken(token),
    partners: lexicalPartners(key),
    weight: backgroundWeight(norm),
    number,
    isName: kind === 'word' && token.isCapitalised && caseOf(token) === 'name',
    country: countryOf(key),
  };
}

/** A phrase with what is compared of it, worked out once. */
export interface PreparedPhrase {
  readonly phrase: Phrase;
  readonly words: readonly PhraseWord[];
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Weighted sum of the words' vectors; null where none has one. */
  readonly direction: Float64Array | null;
}

export function preparePhrase(phrase: Phrase): PreparedPhrase {
  const words = phraseWords(phrase);
  const items = (read: (word: PhraseWord) => string | number | null): ReadonlySet<string> =>
    new Set(words.flatMap((word) => (read(word) === null ? [] : [String(read(word))])));
  return {
    phrase,
    words,
    numbers: items(({ number }) => number),
    names: items(({ isName, key }) => (isName ? key : null)),
    countries: items(({ country }) => country),
    weekdays: items(({ norm }) => weekdayOf(norm)),
    months: items(({ norm }) => monthOf(norm)),
    direction: directionOf(words),
  };
}

function directionOf(words: readonly PhraseWord[]): Float64Array | null {
  let sum: Float64Array | null = null;
  for (const { norm, weight } of words) {
    const vector = vectorOf(norm);
    if (vector === null) continue;
    sum ??= new Float64Array(vector.length);
    for (const [d, value] of vector.entries()) sum[d] = (sum[d] ?? 0) + weight * value;
  }
  return sum;
}
