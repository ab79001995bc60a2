/** Numbers in a block: 1 MB. */
const BLOCK = 2 ** 18;

/**
 * Hands out lists of zeros cut from large blocks. A typed array of its own costs a call to the system's allocator and
 * work for the garbage collector; a text that is compared needs a dozen. A block goes when all lists in it are gone.
 */
export class Arena {
  readonly #largest: number;
  #block = new Int32Array(0);
  #used = 0;

  /** @param largest size of a block, in numbers; the first has 1 MB, each further one is larger up to this */
  constructor(largest = BLOCK) {
    this.#largest = largest;
  }

  take(length: number): Int32Array {
    if (length > this.#largest / 8) return new Int32Array(length);
    if (this.#used + length > this.#block.length) {
      const size = Math.min(this.#largest, Math.max(BLOCK, this.#block.length * 8));
      this.#block = new Int32Array(Math.max(size, length));
      this.#used = 0;
    }
    this.#used += length;
    return this.#block.subarray(this.#used - length, this.#used);
  }
}
