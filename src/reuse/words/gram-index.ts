import type { Arena } from '../search/arena.ts';
import { mix, rollingHashes } from './hash.ts';
import type { Words } from './words.ts';

/** Shifts use its lowest five bits, the rest chooses the element. */
const filterBit = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);

/**
 * The runs of `width` words of a text: their hashes in two lanes, 64 bits in all, and where each stands first. Two runs
 * are the same when both lanes are: comparing all their words again takes three times as long and finds nothing.
 */
export class GramIndex {
  readonly width: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly count: number;
  readonly #arena: Arena;
  #places: Places | undefined;

  constructor(words: Words, width: number, arena: Arena) {
    this.#arena = arena;
    this.width = width;
    this.low = arena.take(words.count);
    this.high = arena.take(words.count);
    this.count = rollingHashes(words.low, words.count, width, this.low);
    rollingHashes(words.high, words.count, width, this.high, 'high');
  }

  /** False only where no run here has this hash; true for those that have it, and a few others. */
  mayHold(low: number): boolean {
    this.#places ??= this.#placesOfAll();
    const { filter } = this.#places;
    const bit = filterBit(low);
    return (((filter[(bit >>> 5) & (filter.length - 1)] ?? 0) >>> bit) & 1) === 1;
  }

  /** The first position of the run with these hashes; -1 where there is none. */
  find(low: number, high: number): number {
    if (!this.mayHold(low)) return -1;
    const { table } = this.#places ?? this.#placesOfAll();
    return (table[this.#slotOf(table, low, high)] ?? 0) - 1;
  }

  /** How many different runs there are. */
  get distinct(): number {
    this.#places ??= this.#placesOfAll();
    return this.#places.distinct;
  }

  /** How many different runs stand in both texts. */
  sharedWith(other: GramIndex): number {
    if (this.width !== other.width) return 0;
    other.#places ??= other.#placesOfAll();
    const { firsts, distinct } = other.#places;
    let shared = 0;
    let expected = -1;
    for (let i = 0; i < distinct; i++) {
      const low = other.low[firsts[i] ?? 0] ?? 0;
      const high = other.high[firsts[i] ?? 0] ?? 0;
      // What follows a shared run in the one mostly follows it in the other, and need not be looked for.
      const found = this.#stands(expected, low, high) ? expected : this.find(low, high);
      if (found >= 0) shared++;
      expected = found < 0 ? -1 : found + 1;
    }
    return shared;
  }

  #stands(place: number, low: number, high: number): boolean {
    return place >= 0 && place < this.count && this.low[place] === low && this.high[place] === high;
  }

  #placesOfAll(): Places {
    const slots = 2 ** Math.ceil(Math.log2(this.count * 2 + 2));
    const table = this.#arena.take(slots);
    const filter = this.#arena.take(Math.max(1, slots >>> 2));
    const firsts = this.#arena.take(this.count);
    let distinct = 0;
    for (let i = 0; i < this.count; i++) {
      const low = this.low[i] ?? 0;
      const bit = filterBit(low);
      const element = (bit >>> 5) & (filter.length - 1);
      filter[element] = (filter[element] ?? 0) | (1 << bit);
      const slot = this.#slotOf(table, low, this.high[i] ?? 0);
      if (table[slot] !== 0) continue;
      table[slot] = i + 1;
      firsts[distinct++] = i;
    }
    return { table, filter, firsts, distinct };
  }

  /** The slot that holds an equal run, else the free slot where it would go. */
  #slotOf(table: Int32Array, low: number, high: number): number {
    const mask = table.length - 1;
    let slot = mix(low) & mask;
    for (;;) {
      const found = (table[slot] ?? 0) - 1;
      if (found < 0 || (this.low[found] === low && this.high[found] === high)) return slot;
      slot = (slot + 1) & mask;
    }
  }
}

/** Built when a run is first looked for: of most pairs only one side is ever looked up. */
interface Places {
  /** Open addressing: position + 1 of a run, 0 where free. */
  readonly table: Int32Array;
  /** One bit a hash: most runs of another text are not here, and the filter says so without touching the table. */
  readonly filter: Int32Array;
  /** Where each different run stands first, ascending: as many as `distinct`. */
  readonly firsts: Int32Array;
  readonly distinct: number;
}
