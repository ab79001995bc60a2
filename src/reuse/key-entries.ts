import { HolderLists, type Holders } from './key-holders.ts';
import { orderByKey } from './order-by-key.ts';

/** Keys of texts in a row: those of the first text, then those of the next, with how many each has. */
export interface KeySegment {
  readonly keys: Int32Array;
  readonly counts: Int32Array;
  /** What stands beside each key, where that is known; see `Surroundings`. */
  readonly surroundings?: Int32Array;
}

/** The keys with the same highest bits, which are taken together: the bits as a number, how many, and about how many keys. */
export interface Pass {
  readonly number: number;
  readonly bits: number;
  readonly keys: number;
}

/** Two shifts, because one by 32 is one by 0: with a single pass no bit is left. */
export const isOfPass = (key: number, { number, bits }: Pass): boolean =>
  (key >>> 1) >>> (31 - bits) === number;

interface Choice {
  readonly repeated: Int32Array;
  readonly pass: Pass;
  readonly isWanted: (key: number) => boolean;
}

/** The keys of a pass that may be held by several texts, with who holds them: columns that grow. */
export class Entries {
  #length = 0;
  #keys: Int32Array;
  #texts: Int32Array;
  #places: Int32Array;
  #surroundings: Int32Array;

  constructor(room: number) {
    this.#keys = new Int32Array(room);
    this.#texts = new Int32Array(room);
    this.#places = new Int32Array(room);
    this.#surroundings = new Int32Array(room);
  }

  addRepeated(
    { keys, counts, surroundings }: KeySegment,
    owners: Int32Array,
    { repeated, pass, isWanted }: Choice,
  ): void {
    const mask = repeated.length * 32 - 1;
    let text = -1;
    let start = 0;
    let end = 0;
    for (let i = 0; i < keys.length; i++) {
      while (i === end) {
        start = end;
        end += counts[++text] ?? 0;
      }
      const key = keys[i] ?? 0;
      if (((repeated[(key & mask) >>> 5] ?? 0) & (1 << (key & 31))) === 0) continue;
      if (isOfPass(key, pass) && isWanted(key))
        this.#add(key, owners[text] ?? 0, i - start, surroundings?.[i] ?? 0);
    }
  }

  forEachShared(visit: (holders: Holders, key: number) => void): void {
    const order = orderByKey(this.#keys, this.#length);
    for (let start = 0; start < order.length; ) {
      const key = this.#keys[order[start] ?? 0] ?? 0;
      let end = start + 1;
      while (end < order.length && this.#keys[order[end] ?? 0] === key) end++;
      if (end - start > 1) {
        const holders = this.#holders(order.subarray(start, end));
        // Of a text that holds the key twice, nothing is shared.
        if (holders.texts.length > 1) visit(holders, key);
      }
      start = end;
    }
  }

  #holders(entries: Int32Array): Holders {
    const textOf = (entry: number): number => this.#texts[entry] ?? 0;
    if (!isAscending(entries, textOf)) entries.sort((a, b) => textOf(a) - textOf(b));
    const holders = new HolderLists();
    for (const entry of entries)
      holders.add(textOf(entry), this.#places[entry] ?? 0, this.#surroundings[entry] ?? 0);
    return holders;
  }

  #add(key: number, text: number, place: number, surroundings: number): void {
    if (this.#length === this.#keys.length) this.#grow();
    this.#keys[this.#length] = key;
    this.#texts[this.#length] = text;
    this.#places[this.#length] = place;
    this.#surroundings[this.#length] = surroundings;
    this.#length++;
  }

  #grow(): void {
    const room = this.#keys.length * 2;
    const larger = (list: Int32Array): Int32Array => {
      const copy = new Int32Array(room);
      copy.set(list);
      return copy;
    };
    this.#keys = larger(this.#keys);
    this.#texts = larger(this.#texts);
    this.#places = larger(this.#places);
    this.#surroundings = larger(this.#surroundings);
  }
}

function isAscending(entries: Int32Array, textOf: (entry: number) => number): boolean {
  for (let i = 1; i < entries.length; i++) {
    if (textOf(entries[i - 1] ?? 0) > textOf(entries[i] ?? 0)) return false;
  }
  return true;
}
