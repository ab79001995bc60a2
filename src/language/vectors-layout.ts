/**
 * The file of the word vectors:
 *
 *   header    4 × uint32    magic, number of words, dimensions, bytes of vocabulary
 *   lengths   uint8 a word, padded to 4 bytes
 *   words     ASCII, one after the other, most frequent first, padded to 4 bytes
 *   inverse   float32 a word: 1 / length of its rounded vector
 *   table     int8, one row a word
 */
export const VECTORS_MAGIC = 0x56575631;
export const VECTORS_LITTLE_ENDIAN = true;

const HEADER_BYTES = 16;

/** Where the parts of a file of vectors begin, and its size, in bytes. */
export interface VectorsLayout {
  readonly lengthsAt: number;
  readonly wordsAt: number;
  readonly inverseAt: number;
  readonly tableAt: number;
  readonly end: number;
}

export function vectorsLayout(count: number, dimensions: number, wordBytes: number): VectorsLayout {
  const wordsAt = HEADER_BYTES + padded(count);
  const inverseAt = wordsAt + padded(wordBytes);
  const tableAt = inverseAt + 4 * count;
  return { lengthsAt: HEADER_BYTES, wordsAt, inverseAt, tableAt, end: tableAt + count * dimensions };
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;
