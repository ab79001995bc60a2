import { rollingHashes } from './hash.ts';
import type { Words } from './words.ts';

/**
 * The set of a text's word shingles as sorted 53-bit hashes, each once. A text shorter than a shingle is one shingle;
 * a text without words has none. 53 bits (both lanes): two different shingles among a million meet with a
 * probability of about 1 in 20,000, and then shift a similarity by a thousandth.
 */
export function shinglesOf(words: Words, width: number): Float64Array {
  if (words.count === 0) return new Float64Array(0);
  const span = Math.min(width, words.count);
  const low = new Int32Array(words.count);
  const high = new Int32Array(words.count);
  const count = rollingHashes(words.low, words.count, span, low);
  rollingHashes(words.high, words.count, span, high, 'high');
  const hashes = new Float64Array(count);
  for (let i = 0; i < count; i++) hashes[i] = ((high[i] ?? 0) >>> 11) * 2 ** 32 + ((low[i] ?? 0) >>> 0);
  hashes.sort();
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i] ?? 0;
  }
  return hashes.subarray(0, kept);
}

/** Jaccard similarity of two sets as `shinglesOf` gives them; 1 for two empty ones. */
export function jaccard(left: Float64Array, right: Float64Array): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < left.length && j < right.length) {
    const a = left[i] ?? 0;
    const b = right[j] ?? 0;
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  const union = left.length + right.length - shared;
  return union === 0 ? 1 : shared / union;
}
