import { type LexicalPartners, lexicalPartners } from './lexical-relations.ts';
import { backgroundWeight } from './term-weights.ts';
import { cosineOfRanks, frequencyRank } from './vectors.ts';

/**
 * What is known of single words beyond their spelling. The alignment of sentences reads vectors and dictionary through
 * this port alone, so that better vectors, a larger dictionary or another language can take their place.
 */
export interface Encoder {
  /** The number of a folded word in the vocabulary, −1 for a word without a vector. */
  readonly rankOf: (word: string) => number;
  /** Cosine of two words' vectors by their numbers, both 0 or more. */
  readonly cosine: (a: number, b: number) => number;
  /** How telling a word is in the language at large: the weight of a rare word is several times that of a common one. */
  readonly weightOf: (word: string) => number;
  /** Words of the same, the opposite or a broader sense, each behind its mark; see `LexicalPartners`. */
  readonly partnersOf: (word: string) => LexicalPartners;
}

/** English: the vectors and the lexical relations that come with the package. */
export const englishEncoder: Encoder = {
  rankOf: frequencyRank,
  cosine: cosineOfRanks,
  weightOf: backgroundWeight,
  partnersOf: lexicalPartners,
};
