/**
 * The baseline: MinHash as textbooks have it (Broder 1997). Each text is split by a regex, each word shingle hashed
 * as a string, and 128 permutations of each hash are tried, in plain typed-array loops.
 */
const PERMUTATIONS = 128;
const SHINGLE_WORDS = 5;

const multipliers = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => Math.imul(2 * i + 1, 0x9e3779b1));
const increments = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => Math.imul(i + 1, 0x85ebca6b));

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

export function classicSignature(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + SHINGLE_WORDS).join(' '));
    for (let p = 0; p < PERMUTATIONS; p++) {
      const value = (Math.imul(hash, multipliers[p] ?? 0) + (increments[p] ?? 0)) >>> 0;
      if (value < (signature[p] ?? 0)) signature[p] = value;
    }
  }
  return signature;
}
