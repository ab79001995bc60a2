/**
 * Max-align: how well each word of a sentence finds a partner in the other, by meaning. One of the measures that sentence
 * similarity is learned from, alone: what the learned one has to beat.
 */

import { backgroundWeight } from '../../src/language/term-weights.ts';
import type { Token } from '../../src/language/token.ts';
import { cosineOfRanks, rankOfToken } from '../../src/language/vectors.ts';
import { at } from '../../src/model/list.ts';

/** The distinct content words of one sentence, as parallel lists. */
interface PreparedSentence {
  readonly lemmas: readonly string[];
  /** Rank of the word (of its lemma, where only that has one) among the word vectors; −1 where it has none. */
  readonly ranks: Int32Array;
  /** Weight of each word times how often it occurs. */
  readonly weights: Float64Array;
  readonly totalWeight: number;
}

/** More words than this are no sentence; the rest is left out of the comparison, which is quadratic. */
const MAX_WORDS = 200;

/**
 * Makes a sentence ready for `maxAlign`, once. Function words are left out: they find a partner in any sentence, and
 * with them the likeness follows the length (STS-B: .64 against .79). A sentence of nothing else keeps them.
 *
 * @param weightOf weight of a lemma, 0 or more; the background weight of English where none is given
 */
export function prepareSentence(
  tokens: readonly Token[],
  weightOf: (lemma: string) => number = backgroundWeight,
): PreparedSentence {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const content = words.filter(({ isFunctionWord }) => !isFunctionWord);
  const occurrences = new Map<string, { norm: string; count: number }>();
  for (const { lemma, norm } of content.length > 0 ? content : words) {
    const seen = occurrences.get(lemma);
    if (seen !== undefined) seen.count++;
    else if (occurrences.size < MAX_WORDS) occurrences.set(lemma, { norm, count: 1 });
  }
  const lemmas = [...occurrences.keys()];
  const entries = [...occurrences];
  const weights = Float64Array.from(entries, ([lemma, { count }]) => count * weightOf(lemma));
  return {
    lemmas,
    ranks: Int32Array.from(entries, ([lemma, { norm }]) => rankOfToken({ norm, lemma })),
    weights,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/**
 * The weighted mean of each word's best cosine in the other sentence (1 for the same lemma), averaged over the two
 * directions (text-to-text similarity of Mihalcea, Corley & Strapparava 2006, with vectors for their measures).
 *
 * @returns 0 (no word finds a partner) to 1 (every word stands in the other sentence); 0 where a side has no words
 */
export function maxAlign(a: PreparedSentence, b: PreparedSentence): number {
  if (a.totalWeight === 0 || b.totalWeight === 0) return 0;
  const bestOfB = new Float64Array(b.lemmas.length);
  let sumOfA = 0;
  for (let i = 0; i < a.lemmas.length; i++) {
    let best = 0;
    for (let j = 0; j < bestOfB.length; j++) {
      const likeness = wordLikeness(a, i, b, j);
      if (likeness > best) best = likeness;
      if (likeness > (bestOfB[j] ?? 0)) bestOfB[j] = likeness;
    }
    sumOfA += best * (a.weights[i] ?? 0);
  }
  let sumOfB = 0;
  for (let j = 0; j < bestOfB.length; j++) sumOfB += (bestOfB[j] ?? 0) * (b.weights[j] ?? 0);
  return (sumOfA / a.totalWeight + sumOfB / b.totalWeight) / 2;
}

function wordLikeness(a: PreparedSentence, i: number, b: PreparedSentence, j: number): number {
  if (at(a.lemmas, i) === at(b.lemmas, j)) return 1;
  const rankA = a.ranks[i] ?? -1;
  const rankB = b.ranks[j] ?? -1;
  return rankA < 0 || rankB < 0 ? 0 : cosineOfRanks(rankA, rankB);
}
