import { negativeWords } from './data/en/negations.ts';
import { backgroundWeight } from './term-weights.ts';
import type { Token } from './token.ts';
import { rankOfToken, vectorOf } from './vectors.ts';

/** One content word of a sentence. */
export interface ContentWord {
  readonly lemma: string;
  /** Rank of the word (of its lemma, where only that has one) among the word vectors; −1 where it has none. */
  readonly rank: number;
  readonly weight: number;
}

/** A sentence as the features of likeness read it. */
export interface SentenceWords {
  /** Lemmas of all words and numbers, in order. */
  readonly lemmas: readonly string[];
  /** All words and numbers, folded, a space between. */
  readonly text: string;
  /** The content words, in order; all words of a sentence that has none. */
  readonly content: readonly ContentWord[];
  /** Lemmas that are written with a capital inside the sentence. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Weighted sum of the content words' vectors; null where none has one. */
  readonly direction: Float64Array | null;
}

/** Longer sentences are read up to here: each word is compared with each. */
const MAX_WORDS = 200;

export function sentenceWords(tokens: readonly Token[]): SentenceWords {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation').slice(0, MAX_WORDS);
  const content = words.filter(({ isFunctionWord, norm }) => !isFunctionWord && !negativeWords.has(norm));
  return {
    lemmas: words.map(({ lemma }) => lemma),
    text: words.map(({ norm }) => norm).join(' '),
    content: (content.length > 0 ? content : words).map(contentWord),
    names: lemmasOf(words, isName),
    numbers: new Set(
      words.flatMap(({ kind, norm }) => (kind === 'number' ? [norm.replaceAll(',', '')] : [])),
    ),
    functionWords: lemmasOf(words, ({ isFunctionWord }) => isFunctionWord),
    direction: directionOf(content),
  };
}

const lemmasOf = (
  words: readonly Token[],
  isWanted: (word: Token, index: number) => boolean,
): ReadonlySet<string> => new Set(words.filter(isWanted).map(({ lemma }) => lemma));

const isName = ({ isCapitalised, isFunctionWord, kind }: Token, index: number): boolean =>
  index > 0 && kind === 'word' && isCapitalised && !isFunctionWord;

const contentWord = (token: Token): ContentWord => ({
  lemma: token.lemma,
  rank: rankOfToken(token),
  weight: backgroundWeight(token.norm),
});

function directionOf(words: readonly Token[]): Float64Array | null {
  let sum: Float64Array | null = null;
  for (const { norm } of words) {
    const vector = vectorOf(norm);
    if (vector === null) continue;
    sum ??= new Float64Array(vector.length);
    const weight = backgroundWeight(norm);
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + weight * (vector[d] ?? 0);
  }
  return sum;
}
