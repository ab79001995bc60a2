import { VECTORS_LITTLE_ENDIAN, VECTORS_MAGIC, vectorsLayout } from '../../src/language/vectors-layout.ts';
import { at } from '../../src/model/list.ts';

/** The file for these words (ASCII, most frequent first) and their vectors, each rounded to int8 by its largest value. */
export function encodeVectors(words: readonly string[], rows: readonly Float64Array[]): Uint8Array {
  const dimensions = at(rows, 0).length;
  if (dimensions % 4 !== 0) throw new RangeError('vectors need a multiple of four dimensions');
  const vocabulary = new TextEncoder().encode(words.join(''));
  const layout = vectorsLayout(words.length, dimensions, vocabulary.length);
  const file = new Uint8Array(layout.end);
  const view = new DataView(file.buffer);
  for (const [i, value] of [VECTORS_MAGIC, words.length, dimensions, vocabulary.length].entries()) {
    view.setUint32(4 * i, value, VECTORS_LITTLE_ENDIAN);
  }
  file.set(vocabulary, layout.wordsAt);
  const table = new Int8Array(file.buffer, layout.tableAt);
  for (const [rank, word] of words.entries()) {
    file[layout.lengthsAt + rank] = word.length;
    const row = quantised(at(rows, rank));
    table.set(row, rank * dimensions);
    const squares = row.reduce((sum, value) => sum + value * value, 0);
    view.setFloat32(layout.inverseAt + 4 * rank, 1 / (Math.sqrt(squares) || 1), VECTORS_LITTLE_ENDIAN);
  }
  return file;
}

function quantised(row: Float64Array): Int8Array {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return Int8Array.from(row, (value) => Math.round((value / largest) * 127));
}
