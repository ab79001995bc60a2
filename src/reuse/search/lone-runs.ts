import { UserError } from '../../errors.ts';
import type { ReuseSettings } from '../settings.ts';
import { type Holders, MANY } from './key-holders.ts';
import type { PairSet } from './pair-set.ts';
import { Surroundings } from './surroundings.ts';

/** Whole numbers are exact up to so many bits: a pair of texts and a place go into one number. */
const EXACT_BITS = 53;

/** Bits that tell places apart: up to two million texts all that are of use, of more texts fewer, and no fewer than these. */
const MOST_PLACE_BITS = 11;
const LEAST_PLACE_BITS = 5;

/**
 * Turns away pairs of texts that share nothing but one run too short for a passage, before they are read. A pair that
 * shares a fingerprint is let through where
 * - the words beside it agree so far that the run may have `passageWords`; every pair that has such a run passes here;
 * - or one of the texts holds the fingerprint very often;
 * - or it shares a second fingerprint, in another run: a passage in which edits leave no long run is made of several.
 *
 * Ordinary phrases are shared by more pairs the larger a collection is, by the square of its size; to look at a pair
 * here takes some nanoseconds, to read and compare its texts a third of a millisecond.
 *
 * Places are compared modulo a power of two, so that a second fingerprint may pass for the first: one in 2,048 up to two
 * million texts, one in 32 for 16 million.
 */
export class LoneRuns {
  readonly #size: number;
  readonly #surroundings: Surroundings;
  readonly #apart: number;
  readonly #placeCount: number;
  /** Pairs with the place of the fingerprint in the left text. */
  #packed = new Float64Array(1024);
  #length = 0;

  /**
   * @param size texts
   * @param exactBits of the numbers that pairs are packed into
   * @throws UserError where there are too many texts for them
   */
  constructor(size: number, settings: ReuseSettings, exactBits = EXACT_BITS) {
    const placeBits = Math.min(MOST_PLACE_BITS, exactBits - 2 * Math.ceil(Math.log2(Math.max(size, 2))));
    if (placeBits < LEAST_PLACE_BITS) {
      const most = 2 ** Math.floor((exactBits - LEAST_PLACE_BITS) / 2);
      throw new UserError(
        `${size} different texts are more than one search for copies can hold: split them into sets of at most ${most}`,
      );
    }
    this.#placeCount = 2 ** placeBits;
    this.#size = size;
    this.#surroundings = new Surroundings(settings);
    this.#apart = placesApart(settings);
  }

  /** Adds to `pairs` those of the holders of one fingerprint that pass by themselves, and remembers the others. */
  sort({ owners, places, surroundings }: Holders, pairs: PairSet): void {
    for (let j = 1; j < owners.length; j++) {
      const right = owners[j] ?? 0;
      const isMany = places[j] === MANY;
      for (let i = 0; i < j; i++) {
        const left = owners[i] ?? 0;
        if (left === right) continue;
        const isRead =
          isMany ||
          places[i] === MANY ||
          this.#surroundings.mayAgree(surroundings[i] ?? 0, surroundings[j] ?? 0);
        if (isRead) pairs.add(left, right);
        else this.#remember(left, right, places[i] ?? 0);
      }
    }
  }

  /** Adds the remembered pairs that share fingerprints of different runs. */
  addRepeated(pairs: PairSet): void {
    const sorted = this.#packed.subarray(0, this.#length).sort();
    for (let start = 0; start < sorted.length; ) {
      const pair = Math.floor((sorted[start] ?? 0) / this.#placeCount);
      let end = start + 1;
      while (end < sorted.length && (sorted[end] ?? 0) < (pair + 1) * this.#placeCount) end++;
      if ((sorted[end - 1] ?? 0) - (sorted[start] ?? 0) >= this.#apart) {
        const left = Math.floor(pair / this.#size);
        pairs.add(left, pair - left * this.#size);
      }
      start = end;
    }
    this.#length = 0;
  }

  #remember(left: number, right: number, place: number): void {
    if (this.#length === this.#packed.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#packed);
      this.#packed = larger;
    }
    const pair = left * this.#size + right;
    this.#packed[this.#length++] = pair * this.#placeCount + (place % this.#placeCount);
  }
}

/**
 * How many places lie at least between fingerprints of two runs that do not overlap. Neighbouring fingerprints stand at
 * most `window` words apart; those of one run that is too short for a passage, all within `window` words.
 */
function placesApart({ passageWords, fingerprintWords }: ReuseSettings): number {
  const window = passageWords - fingerprintWords + 1;
  return Math.min(Math.max(1, window - 1), Math.ceil((fingerprintWords + 1) / window));
}
