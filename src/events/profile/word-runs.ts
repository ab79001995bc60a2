/** A word as 32 bits (FNV-1a over its UTF-16 code units). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Three words in a row as 32 bits. */
export const hashOfRun = (first: number, second: number, third: number): number =>
  (Math.imul(Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) + second, 0xc2b2ae35) + third) | 0;
