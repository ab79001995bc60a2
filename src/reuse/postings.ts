import { mix } from './hash.ts';

/** Keys of texts in a row: those of the first text, then those of the next, with how many each has. */
export interface KeySegment {
  readonly keys: Int32Array;
  readonly counts: Int32Array;
}

/** Keys of many texts, in as many pieces as they came in: joined into one list they would be in memory twice. */
export interface KeyLists {
  readonly segments: readonly KeySegment[];
  /** The number of each text, in the order in which the texts stand in the segments. */
  readonly owners: Int32Array;
}

/** Owners are packed below the key in one 53-bit number. */
const OWNER_RANGE = 2 ** 21;

/** Keys that are sorted at once; more are taken in passes, so that what is in memory beside them does not grow. */
const KEYS_A_PASS = 2 ** 23;
const MOST_PASS_BITS = 5;

/**
 * Calls `visit` with the texts (ascending, each once) that hold the same key, for every key that two texts or more
 * hold, in ascending order of keys.
 *
 * Most keys are held by one text alone; a table of bits drops nearly all of those before the sort. 32 bits are
 * enough here: a false meeting costs one verification and gives no false answer.
 */
export function forEachShared(
  lists: KeyLists,
  visit: (owners: readonly number[], key: number) => void,
): void {
  if (lists.owners.length > OWNER_RANGE)
    throw new RangeError(`${lists.owners.length} texts at once; at most ${OWNER_RANGE}`);
  const keys = lists.segments.reduce((sum, segment) => sum + segment.keys.length, 0);
  let passBits = 0;
  while (keys > KEYS_A_PASS * 2 ** passBits && passBits < MOST_PASS_BITS) passBits++;
  for (let number = 0; number < 2 ** passBits; number++) {
    const entries = entriesOf(lists, { number, bits: passBits, keys: keys / 2 ** passBits });
    visitEntries(entries.sort(), visit);
  }
}

function visitEntries(entries: Float64Array, visit: (owners: readonly number[], key: number) => void): void {
  for (let start = 0; start < entries.length; ) {
    const key = Math.floor((entries[start] ?? 0) / OWNER_RANGE);
    const base = key * OWNER_RANGE;
    let end = start + 1;
    while (end < entries.length && (entries[end] ?? 0) < base + OWNER_RANGE) end++;
    // Of one text or of a text that holds the key twice, nothing is shared.
    if (entries[start] !== entries[end - 1]) visit(ownersIn(entries.subarray(start, end), base), key | 0);
    start = end;
  }
}

function ownersIn(entries: Float64Array, base: number): readonly number[] {
  const owners: number[] = [];
  for (const entry of entries) {
    if (owners[owners.length - 1] !== entry - base) owners.push(entry - base);
  }
  return owners;
}

/** The keys with the same highest bits, which are taken together: the bits as a number, how many, and about how many keys. */
interface Pass {
  readonly number: number;
  readonly bits: number;
  readonly keys: number;
}

/** Key and owner of the keys of a pass that may be held by several texts. */
function entriesOf({ segments, owners }: KeyLists, pass: Pass): Float64Array {
  const repeated = repeatedKeys(segments, pass);
  const entries = new Entries(Math.ceil(pass.keys / 4) + 16);
  let text = 0;
  for (const segment of segments) {
    entries.addRepeated(segment, owners.subarray(text), repeated, pass);
    text += segment.counts.length;
  }
  return entries.values();
}

/** A list of keys and owners that grows. */
class Entries {
  #values: Float64Array<ArrayBuffer>;
  #length = 0;

  constructor(room: number) {
    this.#values = new Float64Array(room);
  }

  /** Adds the keys of a segment that are of the pass and marked in `repeated`. */
  addRepeated({ keys, counts }: KeySegment, owners: Int32Array, repeated: Int32Array, pass: Pass): void {
    const mask = repeated.length * 32 - 1;
    const shift = 31 - pass.bits;
    let text = -1;
    let end = 0;
    for (let i = 0; i < keys.length; i++) {
      while (i === end) end += counts[++text] ?? 0;
      const key = keys[i] ?? 0;
      if (((repeated[(key & mask) >>> 5] ?? 0) & (1 << (key & 31))) === 0) continue;
      if ((key >>> 1) >>> shift === pass.number) this.#add((key >>> 0) * OWNER_RANGE + (owners[text] ?? 0));
    }
  }

  values(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }

  #add(entry: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = entry;
  }
}

/**
 * A bit for the lowest bits of each key of a pass, set where they were met more than once. Two tables of bits instead of
 * one of counts: of two million fingerprints both fit the processor's cache, which is what decides the speed here.
 */
function repeatedKeys(segments: readonly KeySegment[], pass: Pass): Int32Array {
  const slots = 2 ** Math.max(10, Math.ceil(Math.log2(pass.keys * 4 + 1)));
  const mask = slots - 1;
  // Two shifts, because one by 32 is one by 0: with a single pass no bit is left.
  const shift = 31 - pass.bits;
  const repeated = new Int32Array(slots / 32);
  const seen = new Int32Array(slots / 32);
  for (const { keys } of segments) {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      if ((key >>> 1) >>> shift !== pass.number) continue;
      const element = (key & mask) >>> 5;
      const bit = 1 << (key & 31);
      const before = seen[element] ?? 0;
      if ((before & bit) === 0) seen[element] = before | bit;
      else repeated[element] = (repeated[element] ?? 0) | bit;
    }
  }
  return repeated;
}

/** The keys that one of the given owners holds, and some others, of all texts. */
export function keysHeldBy({ segments, owners }: KeyLists, wanted: ReadonlySet<number>): KeyLists {
  const held = new Int32Array(2 ** 16);
  const bitOf = (key: number): number => mix(key);
  let text = 0;
  for (const { keys, counts } of segments) {
    let start = 0;
    for (const count of counts) {
      const isWanted = wanted.has(owners[text++] ?? -1);
      for (let i = start; isWanted && i < start + count; i++) {
        const bit = bitOf(keys[i] ?? 0);
        held[(bit >>> 5) & 0xffff] = (held[(bit >>> 5) & 0xffff] ?? 0) | (1 << bit);
      }
      start += count;
    }
  }
  const isHeld = (key: number): boolean => {
    const bit = bitOf(key);
    return (((held[(bit >>> 5) & 0xffff] ?? 0) >>> bit) & 1) === 1;
  };
  return { segments: segments.map((segment) => filtered(segment, isHeld)), owners };
}

function filtered({ keys, counts }: KeySegment, isKept: (key: number) => boolean): KeySegment {
  let start = 0;
  const kept = counts.map((count) => {
    const end = start + count;
    let own = 0;
    for (let i = start; i < end; i++) if (isKept(keys[i] ?? 0)) own++;
    start = end;
    return own;
  });
  return { keys: keys.filter(isKept), counts: kept };
}
