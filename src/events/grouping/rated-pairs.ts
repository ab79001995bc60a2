import type { ScoredPair } from './group.ts';
import type { Ratings } from './rate-pairs.ts';

/** A pair with the cosine of its terms. */
export interface RatedPair extends ScoredPair {
  readonly likeness: number;
}

/** Pairs as flat lists: a large collection has a million. */
export class RatedPairs implements Iterable<RatedPair> {
  readonly #articles: Int32Array;
  readonly #ratings: Ratings;

  /** @param articles positions of the articles of pair n at `2n` and `2n + 1` */
  constructor(articles: Int32Array, ratings: Ratings) {
    this.#articles = articles;
    this.#ratings = ratings;
  }

  get length(): number {
    return this.#ratings.probabilities.length;
  }

  *[Symbol.iterator](): Generator<RatedPair> {
    for (let n = 0; n < this.length; n += 1)
      yield {
        left: this.#articles[2 * n] ?? 0,
        right: this.#articles[2 * n + 1] ?? 0,
        probability: this.#ratings.probabilities[n] ?? 0,
        likeness: this.#ratings.likenesses[n] ?? 0,
      };
  }
}
