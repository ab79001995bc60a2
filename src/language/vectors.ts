/**
 * Word vectors: GloVe without its mean and top components, retrofitted to WordNet (`scripts/make-vectors.ts`). Their words
 * are found by an open-addressed hash table of ranks + 1: a JavaScript Map of 100,000 strings takes longer to build than
 * all the rest of loading.
 */
import { loadLanguageData } from './load.ts';
import type { Token } from './token.ts';
import { VECTORS_LITTLE_ENDIAN, VECTORS_MAGIC, vectorsLayout } from './vectors-layout.ts';

interface Vectors {
  readonly count: number;
  readonly dimensions: number;
  readonly offsets: Uint32Array;
  readonly words: Uint8Array;
  readonly inverse: Float32Array;
  readonly table: Int8Array;
  readonly index: Int32Array;
}

let loaded: Vectors | undefined;

function vectors(): Vectors {
  loaded ??= load();
  return loaded;
}

/** Where a word stands in the vocabulary: 0 for the most frequent of English, −1 for a word that is not in it. */
export function frequencyRank(norm: string): number {
  const { index, offsets, words } = vectors();
  const mask = index.length - 1;
  for (let slot = hashOf(norm) & mask; ; slot = (slot + 1) & mask) {
    const rank = (index[slot] ?? 0) - 1;
    if (rank < 0 || isWordAt(norm, words, offsets[rank] ?? 0, offsets[rank + 1] ?? 0)) return rank;
  }
}

/** The rank of a token's word as written, or of its dictionary form where only that is in the vocabulary; −1 for neither. */
export function rankOfToken({ norm, lemma }: Pick<Token, 'norm' | 'lemma'>): number {
  const rank = frequencyRank(norm);
  return rank >= 0 || lemma === norm ? rank : frequencyRank(lemma);
}

/** How many words the vocabulary holds. */
export const vocabularySize = (): number => vectors().count;

/** Cosine of two words' vectors by their ranks, both 0 or more. */
export function cosineOfRanks(a: number, b: number): number {
  const { table, dimensions, inverse } = vectors();
  const rowA = a * dimensions;
  const rowB = b * dimensions;
  let sum = 0;
  // Integer products, four a round: a third faster than the plain loop.
  for (let d = 0; d < dimensions; d += 4) {
    sum =
      (sum +
        Math.imul(table[rowA + d] ?? 0, table[rowB + d] ?? 0) +
        Math.imul(table[rowA + d + 1] ?? 0, table[rowB + d + 1] ?? 0) +
        Math.imul(table[rowA + d + 2] ?? 0, table[rowB + d + 2] ?? 0) +
        Math.imul(table[rowA + d + 3] ?? 0, table[rowB + d + 3] ?? 0)) |
      0;
  }
  return sum * (inverse[a] ?? 0) * (inverse[b] ?? 0);
}

/** Cosine of two folded words, −1 to 1; null where one of them has no vector. Beware: antonyms are close. */
export function cosine(normA: string, normB: string): number | null {
  const a = frequencyRank(normA);
  const b = frequencyRank(normB);
  return a < 0 || b < 0 ? null : cosineOfRanks(a, b);
}

/** The vector of a folded word, of length 1; null where it has none. */
export function vectorOf(norm: string): Float32Array | null {
  const rank = frequencyRank(norm);
  if (rank < 0) return null;
  const { table, dimensions, inverse } = vectors();
  const scale = inverse[rank] ?? 0;
  const vector = new Float32Array(dimensions);
  // A loop: `Float32Array.from` with a function takes ten times as long.
  for (let d = 0; d < dimensions; d += 1) vector[d] = (table[rank * dimensions + d] ?? 0) * scale;
  return vector;
}

/** A vector as it is stored: small integers, and what they are multiplied by to be of length 1. */
export interface QuantisedVector {
  readonly values: Int8Array;
  readonly scale: number;
}

/** The vector of a rank as it is stored; null for the rank of a word that has none. */
export function quantisedVector(rank: number): QuantisedVector | null {
  if (rank < 0) return null;
  const { table, dimensions, inverse } = vectors();
  return { values: table.subarray(rank * dimensions, (rank + 1) * dimensions), scale: inverse[rank] ?? 0 };
}

/** Values of a vector. */
export const dimensionsOfVectors = (): number => vectors().dimensions;

function load(): Vectors {
  const file = loadLanguageData('en/vectors.bin');
  // A copy, since typed arrays must begin at a multiple of their element's size.
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
  const header = new DataView(buffer);
  const field = (n: number): number => header.getUint32(4 * n, VECTORS_LITTLE_ENDIAN);
  if (field(0) !== VECTORS_MAGIC) throw new Error('not a table of word vectors');
  const [count, dimensions, wordBytes] = [field(1), field(2), field(3)];
  const layout = vectorsLayout(count, dimensions, wordBytes);
  const offsets = offsetsOf(new Uint8Array(buffer, layout.lengthsAt, count));
  const words = new Uint8Array(buffer, layout.wordsAt, wordBytes);
  return {
    count,
    dimensions,
    offsets,
    words,
    inverse: new Float32Array(buffer, layout.inverseAt, count),
    table: new Int8Array(buffer, layout.tableAt, count * dimensions),
    index: indexOf(words, offsets),
  };
}

function offsetsOf(lengths: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let rank = 0; rank < lengths.length; rank++) {
    end += lengths[rank] ?? 0;
    offsets[rank + 1] = end;
  }
  return offsets;
}

function indexOf(words: Uint8Array, offsets: Uint32Array): Int32Array {
  const count = offsets.length - 1;
  const index = new Int32Array(indexSize(count));
  const mask = index.length - 1;
  for (let rank = 0; rank < count; rank++) {
    let hash = HASH_START;
    const end = offsets[rank + 1] ?? 0;
    for (let i = offsets[rank] ?? 0; i < end; i++) hash = hashStep(hash, words[i] ?? 0);
    let slot = hash & mask;
    while (index[slot] !== 0) slot = (slot + 1) & mask;
    index[slot] = rank + 1;
  }
  return index;
}

/** FNV-1a, 32 bits. */
const HASH_START = 0x811c9dc5 | 0;
const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

function isWordAt(word: string, words: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== words[start + i]) return false;
  return true;
}

/** A power of two with at least half of the slots free, so that runs stay short. */
const indexSize = (count: number): number => 2 ** Math.ceil(Math.log2(2 * count));
