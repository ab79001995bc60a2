import { mix } from '../words/hash.ts';
import { HolderLists, type Holders } from './key-holders.ts';
import type { KeyLists, KeySegment } from './key-lists.ts';
import { type KeyPlace, KeyPlaces } from './key-places.ts';
import { orderByKey } from './order-by-key.ts';

/** How many keys are taken at a time. */
interface Portions {
  /** About so many have the same first bits: few enough to be sorted inside the processor's cache. */
  readonly bucket: number;
  /** So many are sorted out at once, in passes, so that what is in memory beside them is a part of what they take. */
  readonly pass: number;
}

const PORTIONS: Portions = { bucket: 2 ** 13, pass: 2 ** 22 };
const MOST_LEADING_BITS = 16;

/** Every pass goes through all keys: their number is bounded, so that the time does not grow by the square. */
const MOST_PASSES = 8;

/**
 * Calls `visit` with the texts that hold the same key, for every key that two texts or more hold, in ascending order of
 * keys (as unsigned numbers).
 *
 * Keys are dealt into buckets by their first bits, then each bucket is sorted. Most keys are held by one text alone, but
 * a table of bits that drops those first is asked at random places of memory, which takes longer than sorting them.
 * 32 bits are enough here: a false meeting costs one verification and gives no false answer.
 *
 * @param isWanted keys for which it is false are passed over
 * @param portions change the time and memory that it takes, and no result
 */
export function forEachShared(
  lists: KeyLists,
  visit: (holders: Holders, key: number) => void,
  isWanted: (key: number) => boolean = () => true,
  portions = PORTIONS,
): void {
  const total = lists.segments.reduce((sum, { keys }) => sum + keys.length, 0);
  const bits = Math.min(MOST_LEADING_BITS, Math.max(0, Math.ceil(Math.log2(total / portions.bucket))));
  const places = new KeyPlaces(lists);
  const passes = passesOver(
    bucketSizes(lists.segments, bits),
    Math.max(portions.pass, Math.ceil(total / MOST_PASSES)),
  );
  const room = roomFor(passes);
  for (const pass of passes) {
    for (const bucket of deal(lists.segments, bits, pass, room))
      forEachEqual(bucket, 32 - bits, places, visit, isWanted);
  }
}

/** Two shifts, because one by 32 is one by 0. */
const bucketOf = (key: number, bits: number): number => (key >>> 1) >>> (31 - bits);

function bucketSizes(segments: readonly KeySegment[], bits: number): Int32Array {
  const sizes = new Int32Array(2 ** bits);
  for (const { keys } of segments) {
    for (let i = 0; i < keys.length; i++) {
      const bucket = bucketOf(keys[i] ?? 0, bits);
      sizes[bucket] = (sizes[bucket] ?? 0) + 1;
    }
  }
  return sizes;
}

/** Buckets that follow one another and are taken together. */
interface Pass {
  readonly first: number;
  readonly sizes: Int32Array;
  readonly keys: number;
}

function passesOver(sizes: Int32Array, most: number): readonly Pass[] {
  const passes: Pass[] = [];
  for (let first = 0, end = 0; first < sizes.length; first = end) {
    let keys = 0;
    do keys += sizes[end++] ?? 0;
    while (end < sizes.length && keys + (sizes[end] ?? 0) <= most);
    passes.push({ first, sizes: sizes.subarray(first, end), keys });
  }
  return passes;
}

/** Keys, and the number of each through all segments. */
interface NumberedKeys {
  readonly keys: Int32Array;
  readonly numbers: Uint32Array;
}

/** One for all passes: what each let go would stay in memory for a while. */
function roomFor(passes: readonly Pass[]): NumberedKeys {
  const most = passes.reduce((least, { keys }) => Math.max(least, keys), 0);
  return { keys: new Int32Array(most), numbers: new Uint32Array(most) };
}

/** The keys of a pass by bucket, those of each in the order of their numbers; good until the room is used again. */
function deal(
  segments: readonly KeySegment[],
  bits: number,
  { first, sizes }: Pass,
  room: NumberedKeys,
): readonly NumberedKeys[] {
  const next = startsOf(sizes);
  let number = 0;
  for (const { keys } of segments) {
    for (let i = 0; i < keys.length; i++, number++) {
      const key = keys[i] ?? 0;
      const bucket = bucketOf(key, bits) - first;
      if (bucket < 0 || bucket >= sizes.length) continue;
      const to = next[bucket] ?? 0;
      room.keys[to] = key;
      room.numbers[to] = number;
      next[bucket] = to + 1;
    }
  }
  return Array.from(startsOf(sizes), (start, bucket) => {
    const end = next[bucket] ?? 0;
    return { keys: room.keys.subarray(start, end), numbers: room.numbers.subarray(start, end) };
  });
}

function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length);
  for (let bucket = 1; bucket < sizes.length; bucket++)
    starts[bucket] = (starts[bucket - 1] ?? 0) + (sizes[bucket - 1] ?? 0);
  return starts;
}

/** @param bits the lowest bits, in which alone the keys of a bucket differ */
function forEachEqual(
  { keys, numbers }: NumberedKeys,
  bits: number,
  places: KeyPlaces,
  visit: (holders: Holders, key: number) => void,
  isWanted: (key: number) => boolean,
): void {
  const order = orderByKey(keys, bits);
  for (let start = 0; start < order.length; ) {
    const key = keys[order[start] ?? 0] ?? 0;
    let end = start + 1;
    while (end < order.length && keys[order[end] ?? 0] === key) end++;
    if (end - start > 1 && isWanted(key)) {
      const holders = holdersOf(order.subarray(start, end), numbers, places);
      // Of a text that holds the key twice, nothing is shared.
      if (holders.texts.length > 1) visit(holders, key);
    }
    start = end;
  }
}

function holdersOf(entries: Int32Array, numbers: Uint32Array, places: KeyPlaces): Holders {
  const found: KeyPlace[] = [];
  let isInOrder = true;
  for (let i = 0; i < entries.length; i++) {
    const place = places.at(numbers[entries[i] ?? 0] ?? 0);
    if (i > 0 && place.owner < (found[i - 1]?.owner ?? 0)) isInOrder = false;
    found.push(place);
  }
  // Occurrences in one text keep their order.
  if (!isInOrder) found.sort((a, b) => a.owner - b.owner);
  const holders = new HolderLists();
  for (const { owner, place, surroundings } of found) holders.add(owner, place, surroundings);
  return holders;
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
