/** Keys of many texts, one text after another: those of text i are `keys[offsets[i] .. offsets[i + 1]]`. */
export interface KeyLists {
  readonly keys: Int32Array;
  readonly offsets: Int32Array;
}

/** Owners are packed below the key in one 53-bit number. */
const OWNER_RANGE = 2 ** 21;

/**
 * Calls `visit` with the texts (ascending, each once) that hold the same key, for every key that two texts or more
 * hold, in ascending order of keys.
 *
 * Most keys are held by one text alone; a table of bits drops nearly all of those before the sort. 32 bits are
 * enough here: a false meeting costs one verification and gives no false answer.
 */
export function forEachShared(
  { keys, offsets }: KeyLists,
  visit: (owners: readonly number[], key: number) => void,
): void {
  const entries = sharedEntries(keys, offsets).sort();
  let owners: number[] = [];
  let current = -1;
  for (const entry of entries) {
    const key = Math.floor(entry / OWNER_RANGE);
    const owner = entry - key * OWNER_RANGE;
    if (key !== current) {
      if (owners.length > 1) visit(owners, current | 0);
      owners = [];
      current = key;
    }
    if (owners[owners.length - 1] !== owner) owners.push(owner);
  }
  if (owners.length > 1) visit(owners, current | 0);
}

function sharedEntries(keys: Int32Array, offsets: Int32Array): Float64Array {
  const texts = offsets.length - 1;
  if (texts > OWNER_RANGE) throw new RangeError(`${texts} texts at once; at most ${OWNER_RANGE}`);
  const repeated = repeatedKeys(keys);
  const mask = repeated.length * 32 - 1;
  const isRepeated = (key: number): boolean =>
    (((repeated[(key & mask) >>> 5] ?? 0) >>> (key & 31)) & 1) === 1;
  let kept = 0;
  for (const key of keys) if (isRepeated(key)) kept++;
  const entries = new Float64Array(kept);
  let next = 0;
  for (let text = 0; text < texts; text++) {
    for (let i = offsets[text] ?? 0; i < (offsets[text + 1] ?? 0); i++) {
      const key = keys[i] ?? 0;
      if (isRepeated(key)) entries[next++] = (key >>> 0) * OWNER_RANGE + text;
    }
  }
  return entries;
}

/**
 * A bit for the lowest bits of each key, set where they were met more than once. Two tables of bits instead of one of
 * counts: of two million fingerprints both fit the processor's cache, which is what decides the speed here.
 */
function repeatedKeys(keys: Int32Array): Int32Array {
  const slots = 2 ** Math.max(10, Math.ceil(Math.log2(keys.length * 4 + 1)));
  const seen = new Int32Array(slots / 32);
  const repeated = new Int32Array(slots / 32);
  const mask = slots - 1;
  for (const key of keys) {
    const element = (key & mask) >>> 5;
    const bit = 1 << (key & 31);
    const before = seen[element] ?? 0;
    if ((before & bit) === 0) seen[element] = before | bit;
    else repeated[element] = (repeated[element] ?? 0) | bit;
  }
  return repeated;
}
