/** What a term is in two articles taken together. */
export const WORD = 0;
export const NAME = 1;
export const NUMBER = 2;

/** What the alignment of two articles looks at in one sentence: its terms, as parallel lists in their order. */
export interface SentenceTerms {
  readonly index: number;
  /** Places among the words of the article, each once. */
  readonly places: Int32Array;
  /** Ids in the lexicon. */
  readonly ids: Int32Array;
  /** Whole numbers, so that sums are exact in any order and `B` against `A` mirrors `A` against `B` to the bit. */
  readonly weights: Float64Array;
  readonly kinds: Uint8Array;
  /** 1 for a term that stands in no other sentence of its article. */
  readonly standsOnce: Uint8Array;
  /** Which of the terms another word may stand for: no names, no numbers, nothing without a vector. */
  readonly words: readonly number[];
  /** Which of the terms name a country or its capital. */
  readonly countries: readonly number[];
  /** Sums of the weights. */
  readonly total: number;
  readonly namesTotal: number;
  readonly hasNumber: boolean;
  /** Equal for sentences that say the same in the same words. */
  readonly identity: string;
}
