import { mix } from '../words/hash.ts';

const FIRST_SLOTS = 1024;

/**
 * Pairs of texts, each once: open addressing over packed numbers. Of two copies every common fingerprint brings up the
 * same pair, some two hundred times; kept and sorted out afterwards, that would be most of the work here.
 */
export class PairSet {
  readonly size: number;
  /** `left * size + right` with left < right, so that it is never 0, which is a free slot. */
  #slots = new Float64Array(FIRST_SLOTS);
  #length = 0;

  /** @param size texts */
  constructor(size: number) {
    this.size = size;
  }

  add(a: number, b: number): void {
    if (a === b) return;
    const packed = Math.min(a, b) * this.size + Math.max(a, b);
    const slot = slotOf(this.#slots, packed);
    if (this.#slots[slot] === packed) return;
    this.#slots[slot] = packed;
    this.#length++;
    if (this.#length * 2 > this.#slots.length) this.#grow();
  }

  has(left: number, right: number): boolean {
    const packed = left * this.size + right;
    return this.#slots[slotOf(this.#slots, packed)] === packed;
  }

  /** Calls `visit` with each pair, in order of the left text and then the right. */
  forEach(visit: (left: number, right: number) => void): void {
    for (const packed of this.#slots.filter((slot) => slot !== 0).sort()) {
      const left = Math.floor(packed / this.size);
      visit(left, packed - left * this.size);
    }
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2);
    for (const packed of this.#slots) if (packed !== 0) larger[slotOf(larger, packed)] = packed;
    this.#slots = larger;
  }
}

/** The slot that holds the number, else the free one where it goes. */
function slotOf(slots: Float64Array, packed: number): number {
  const mask = slots.length - 1;
  // Both halves of the 53 bits take part.
  let slot = mix(packed ^ Math.imul(packed / 2 ** 32, 0x9e3779b1)) & mask;
  while (slots[slot] !== 0 && slots[slot] !== packed) slot = (slot + 1) & mask;
  return slot;
}
