import { mix } from './hash.ts';
import { orderByKey } from './order-by-key.ts';

/** Keys of texts in a row: those of the first text, then those of the next, with how many each has. */
export interface KeySegment {
  readonly keys: Int32Array;
  readonly counts: Int32Array;
  /** What stands beside each key, where that is known; see `Surroundings`. */
  readonly surroundings?: Int32Array;
}

/** Keys of many texts, in as many pieces as they came in: joined into one list they would be in memory twice. */
export interface KeyLists {
  readonly segments: readonly KeySegment[];
  /** The number of each text, in the order in which the texts stand in the segments. */
  readonly owners: Int32Array;
}

/** The texts that hold one key. */
export interface Holders {
  /** Ascending, each once. */
  readonly texts: readonly number[];
  /** The text of each occurrence of the key, ascending; the lists below are parallel to this one. */
  readonly owners: readonly number[];
  /**
   * Which of the text's keys it is where it occurs first, counted from 0; `MANY` for a text that holds the key very
   * often.
   */
  readonly places: readonly number[];
  readonly surroundings: readonly number[];
}

export const MANY = -1;

/** A text that holds a key more often is one occurrence, so that nothing grows by the square of its repetitions. */
const MOST_OCCURRENCES = 4;

/** Keys that are sorted at once; more are taken in passes, so that what is in memory beside them does not grow. */
const KEYS_A_PASS = 2 ** 23;
const MOST_PASS_BITS = 5;

/**
 * Calls `visit` with the texts that hold the same key, for every key that two texts or more hold, in ascending order of
 * keys.
 *
 * Most keys are held by one text alone; a table of bits drops nearly all of those before the sort. 32 bits are
 * enough here: a false meeting costs one verification and gives no false answer.
 *
 * @param isWanted keys for which it is false are passed over
 */
export function forEachShared(
  { segments, owners }: KeyLists,
  visit: (holders: Holders, key: number) => void,
  isWanted: (key: number) => boolean = () => true,
): void {
  const keys = segments.reduce((sum, segment) => sum + segment.keys.length, 0);
  let bits = 0;
  while (keys > KEYS_A_PASS * 2 ** bits && bits < MOST_PASS_BITS) bits++;
  for (let number = 0; number < 2 ** bits; number++) {
    const pass = { number, bits, keys: keys / 2 ** bits };
    const entries = new Entries(Math.ceil(pass.keys / 4) + 16);
    const repeated = repeatedKeys(segments, pass);
    let text = 0;
    for (const segment of segments) {
      entries.addRepeated(segment, owners.subarray(text), { repeated, pass, isWanted });
      text += segment.counts.length;
    }
    entries.forEachShared(visit);
  }
}

/** The keys with the same highest bits, which are taken together: the bits as a number, how many, and about how many keys. */
interface Pass {
  readonly number: number;
  readonly bits: number;
  readonly keys: number;
}

/** Two shifts, because one by 32 is one by 0: with a single pass no bit is left. */
const isOfPass = (key: number, { number, bits }: Pass): boolean => (key >>> 1) >>> (31 - bits) === number;

interface Choice {
  readonly repeated: Int32Array;
  readonly pass: Pass;
  readonly isWanted: (key: number) => boolean;
}

/** The keys of a pass that may be held by several texts, with who holds them: columns that grow. */
class Entries {
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

class HolderLists implements Holders {
  readonly texts: number[] = [];
  readonly owners: number[] = [];
  readonly places: number[] = [];
  readonly surroundings: number[] = [];
  /** Occurrences in the last text, and the place of the first. */
  #occurrences = 0;
  #firstPlace = 0;

  /** Texts ascending. */
  add(text: number, place: number, surroundings: number): void {
    if (this.texts[this.texts.length - 1] !== text) {
      this.texts.push(text);
      this.#occurrences = 0;
      this.#firstPlace = place;
    }
    if (this.#occurrences === MOST_OCCURRENCES) this.places[this.places.length - 1] = MANY;
    else {
      this.owners.push(text);
      this.places.push(this.#firstPlace);
      this.surroundings.push(surroundings);
      this.#occurrences++;
    }
  }
}

function isAscending(entries: Int32Array, textOf: (entry: number) => number): boolean {
  for (let i = 1; i < entries.length; i++) {
    if (textOf(entries[i - 1] ?? 0) > textOf(entries[i] ?? 0)) return false;
  }
  return true;
}

/**
 * A bit for the lowest bits of each key of a pass, set where they were met more than once. Two tables of bits instead of
 * one of counts: of two million fingerprints both fit the processor's cache, which is what decides the speed here.
 */
function repeatedKeys(segments: readonly KeySegment[], pass: Pass): Int32Array {
  const slots = 2 ** Math.max(10, Math.ceil(Math.log2(pass.keys * 4 + 1)));
  const mask = slots - 1;
  const repeated = new Int32Array(slots / 32);
  const seen = new Int32Array(slots / 32);
  for (const { keys } of segments) {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      if (!isOfPass(key, pass)) continue;
      const element = (key & mask) >>> 5;
      const bit = 1 << (key & 31);
      const before = seen[element] ?? 0;
      if ((before & bit) === 0) seen[element] = before | bit;
      else repeated[element] = (repeated[element] ?? 0) | bit;
    }
  }
  return repeated;
}

/** Tells of a key whether one of the given owners holds it; true for some other keys, too. */
export function keysHeldBy(
  { segments, owners }: KeyLists,
  wanted: ReadonlySet<number>,
): (key: number) => boolean {
  const held = new Int32Array(2 ** 16);
  let text = 0;
  for (const { keys, counts } of segments) {
    let start = 0;
    for (const count of counts) {
      const isWanted = wanted.has(owners[text++] ?? -1);
      for (let i = start; isWanted && i < start + count; i++) {
        const bit = mix(keys[i] ?? 0);
        held[(bit >>> 5) & 0xffff] = (held[(bit >>> 5) & 0xffff] ?? 0) | (1 << bit);
      }
      start += count;
    }
  }
  return (key) => {
    const bit = mix(key);
    return (((held[(bit >>> 5) & 0xffff] ?? 0) >>> bit) & 1) === 1;
  };
}
