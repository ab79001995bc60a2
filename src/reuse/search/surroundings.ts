import type { ReuseSettings } from '../settings.ts';
import { mix } from '../words/hash.ts';
import type { Words } from '../words/words.ts';

/** Bits that are kept of the words beside a fingerprint, those of both sides together. */
const KEPT_BITS = 32;

/**
 * Tells of two places of one fingerprint whether they can lie in a shared run of `passageWords`, without reading the
 * texts: a fingerprint is shorter than such a run by some words, and so many neighbours in a row must agree, all in
 * front of it, all behind it, or some here and some there. Of each neighbour a few bits are kept (four under the default
 * settings), enough to turn away nearly all pairs whose shared run ends before; a pair that has the run always passes.
 */
export class Surroundings {
  /** Words that a passage has beside a fingerprint. */
  readonly #side: number;
  readonly #bits: number;
  readonly #mask: number;

  constructor({ passageWords, fingerprintWords }: Pick<ReuseSettings, 'passageWords' | 'fingerprintWords'>) {
    this.#side = passageWords - fingerprintWords;
    this.#bits = Math.floor(KEPT_BITS / Math.max(1, 2 * this.#side));
    this.#mask = 2 ** this.#bits - 1;
  }

  /**
   * The bits of the words in front of a run and behind it, the nearest lowest.
   *
   * @param own a number that hardly another text has: what stands beyond the edge of a text agrees with nothing, not
   *   even with the edge of another
   */
  around({ low, count }: Pick<Words, 'low' | 'count'>, start: number, end: number, own: number): number {
    let bits = 0;
    for (let away = this.#side; away > 0; away--) {
      const place = end + away - 1;
      const word = place < count ? (low[place] ?? 0) : mix(own ^ place);
      bits = (bits << this.#bits) | (word & this.#mask);
    }
    for (let away = this.#side; away > 0; away--) {
      const place = start - away;
      const word = place >= 0 ? (low[place] ?? 0) : mix(own ^ place);
      bits = (bits << this.#bits) | (word & this.#mask);
    }
    return bits;
  }

  /** False only where the two places share no run of `passageWords`. */
  mayAgree(one: number, other: number): boolean {
    const different = one ^ other;
    let agreeing = 0;
    while (agreeing < this.#side && this.#isSame(different, agreeing)) agreeing++;
    const inFront = agreeing;
    while (agreeing < this.#side && this.#isSame(different, this.#side + agreeing - inFront)) agreeing++;
    return agreeing === this.#side;
  }

  #isSame(different: number, neighbour: number): boolean {
    return ((different >>> (neighbour * this.#bits)) & this.#mask) === 0;
  }
}
