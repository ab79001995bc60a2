import { frequencyRank, vocabularySize } from './vectors.ts';

/** Zipf's law with Mandelbrot's shift: the word of rank r makes up about 1 / (H × (r + 2.7)) of running English. */
const RANK_SHIFT = 2.7;
/** H: the sum of 1 / (r + 2.7) over a vocabulary of some 100,000 words. */
const HARMONIC_SUM = 11;
/** The size of the stretch of text that a word is looked for in, in words: a sentence of news. */
const SENTENCE_WORDS = 30;
/**
 * A word that is not in the vocabulary weighs like a rare one, but not like the rarest: it is as often a misspelling
 * or a name's other spelling as a telling word. (Chosen on STS-B train: .003 better than the vocabulary's end.)
 */
const UNKNOWN_RANK = 20_000;

/**
 * How telling a word is in English at large: the inverse document frequency −log P(a sentence holds the word), with
 * the word's frequency read off its rank by Zipf's law. 0.5 for `the`, 5.9 for the 1,000th word, 10.5 for the rarest.
 */
export function backgroundWeight(norm: string): number {
  const rank = frequencyRank(norm);
  return weightOfRank(rank < 0 ? Math.min(UNKNOWN_RANK, vocabularySize()) : rank);
}

function weightOfRank(rank: number): number {
  const frequency = 1 / (HARMONIC_SUM * (rank + RANK_SHIFT));
  return -Math.log(1 - Math.exp(-SENTENCE_WORDS * frequency));
}
