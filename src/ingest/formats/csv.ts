import { type ByteStream, peek } from '../bytes/byte-stream.ts';
import { detectEncoding, StreamDecoder } from '../bytes/decode.ts';
import { HEAD_BYTES } from '../limits.ts';
import type { FieldMap } from '../records/field-names.ts';
import type { Found } from '../records/source-record.ts';
import { behindFirstLine, parseTable, TableParser } from './table-parser.ts';
import { TableReader } from './table-reader.ts';

/** A table as a stream: never more than one chunk and one row in memory; a batch for each chunk. */
export async function* streamTable(
  stream: ByteStream,
  format: 'csv' | 'tsv',
  map: FieldMap,
): AsyncGenerator<Iterable<Found>> {
  const { head, complete, all } = await peek(stream, HEAD_BYTES);
  const decoder = new StreamDecoder(detectEncoding(head, complete));
  const table = new TableReader(map);
  let parser: TableParser | null = null;
  for await (const chunk of all) {
    const text = decoder.decode(chunk);
    parser ??= new TableParser(delimiterOf(text, format), table);
    yield* rowsAnd(table, parser, await parser.write(Buffer.from(text)));
  }
  if (parser !== null) yield* rowsAnd(table, parser, await parser.end(Buffer.from(decoder.end())));
}

/** The rows that were met; behind a row that cannot be read, why, and what follows its first line. */
async function* rowsAnd(
  table: TableReader,
  parser: TableParser,
  error: Error | null,
): AsyncGenerator<Iterable<Found>> {
  yield table.take();
  for (let broken = error; broken !== null; ) {
    yield table.leaveOut(broken, parser.waiting);
    broken = await parser.restart();
    yield table.take();
  }
}

/** A table that is already in memory. */
export function* readTable(text: string, format: 'csv' | 'tsv', map: FieldMap): Generator<Found> {
  const table = new TableReader(map);
  const delimiter = delimiterOf(text, format);
  let rest: Uint8Array = Buffer.from(text);
  for (;;) {
    const error = parseTable(rest, delimiter, table);
    yield* table.take();
    if (error === null) return;
    const waiting = rest.subarray(table.end);
    yield* table.leaveOut(error, waiting.length);
    rest = behindFirstLine(waiting, table);
  }
}

/** Spreadsheets of countries with a decimal comma write semicolons. */
function delimiterOf(text: string, format: 'csv' | 'tsv'): string {
  if (format === 'tsv') return '\t';
  const header = /^[^\r\n]{0,10000}/.exec(text)?.[0] ?? '';
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
