import { mix } from './hash.ts';
import { Entries, isOfPass, type KeySegment, type Pass } from './key-entries.ts';
import type { Holders } from './key-holders.ts';

/** Keys of many texts, in as many pieces as they came in: joined into one list they would be in memory twice. */
export interface KeyLists {
  readonly segments: readonly KeySegment[];
  /** The number of each text, in the order in which the texts stand in the segments. */
  readonly owners: Int32Array;
}

/** Keys that are sorted at once; more are taken in passes, so that what is in memory beside them does not grow. */
const KEYS_A_PASS = 2 ** 22;
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
