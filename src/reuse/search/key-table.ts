import { mix } from '../words/hash.ts';
import { KEY_LANES } from '../words/words.ts';

const FIRST_SLOTS = 1024;

/** Numbers keys in the order in which they are first met: open addressing in typed arrays, some 30 bytes a key. */
export class KeyTable {
  size = 0;
  #lanes = new Int32Array((FIRST_SLOTS / 2) * KEY_LANES);
  /** Number + 1 of a key, 0 where free. */
  #slots = new Int32Array(FIRST_SLOTS);

  /** The number of the key that stands at place `text` of `keys`. */
  groupOf(keys: Int32Array, text: number): number {
    const lanes = keys.subarray(text * KEY_LANES, (text + 1) * KEY_LANES);
    if ((this.size + 1) * 2 > this.#slots.length) this.#grow();
    const slot = this.#slotOf(lanes);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    this.#lanes.set(lanes, this.size * KEY_LANES);
    this.#slots[slot] = ++this.size;
    return this.size - 1;
  }

  #slotOf(lanes: Int32Array): number {
    const mask = this.#slots.length - 1;
    let slot = mix((lanes[1] ?? 0) ^ (lanes[2] ?? 0)) & mask;
    for (;;) {
      const known = (this.#slots[slot] ?? 0) - 1;
      if (known < 0 || this.#holds(known, lanes)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #holds(number: number, lanes: Int32Array): boolean {
    for (let lane = 0; lane < KEY_LANES; lane++) {
      if (this.#lanes[number * KEY_LANES + lane] !== lanes[lane]) return false;
    }
    return true;
  }

  #grow(): void {
    const lanes = new Int32Array(this.#lanes.length * 2);
    lanes.set(this.#lanes);
    this.#lanes = lanes;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.size; number++)
      this.#slots[this.#slotOf(lanes.subarray(number * KEY_LANES, (number + 1) * KEY_LANES))] = number + 1;
  }
}
