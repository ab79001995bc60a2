import type { Options, Parser } from 'csv-parse';
import { type ByteStream, peek } from '../bytes/byte-stream.ts';
import { detectEncoding, StreamDecoder } from '../bytes/decode.ts';
import { errorFault, type Fault, FaultError, noteFault, reasonOf } from '../fault.ts';
import { HEAD_BYTES, MAX_ARTICLE_BYTES } from '../limits.ts';
import { csvParse, csvParseSync } from '../packages.ts';
import type { FieldMap } from '../records/field-names.ts';
import { describeMissingText, hasText, readRecord } from '../records/fields.ts';
import type { Found } from '../records/source-record.ts';

/** A table as a stream: never more than one chunk and one row in memory; a batch for each chunk. */
export async function* streamTable(
  stream: ByteStream,
  format: 'csv' | 'tsv',
  map: FieldMap,
): AsyncGenerator<Iterable<Found>> {
  const { head, complete, all } = await peek(stream, HEAD_BYTES);
  const decoder = new StreamDecoder(detectEncoding(head, complete));
  const table = new TableReader(map);
  let parser: Parser | null = null;
  for await (const chunk of all) {
    const text = decoder.decode(chunk);
    parser ??= csvParse().parse(optionsFor(delimiterOf(text, format), table));
    const error = await write(parser, text);
    yield table.take();
    if (error !== null) throw table.brokenBy(error);
  }
  if (parser === null) return;
  const error = await end(parser, decoder.end());
  yield table.take();
  if (error !== null) throw table.brokenBy(error);
}

/** A table that is already in memory. */
export function* readTable(text: string, format: 'csv' | 'tsv', map: FieldMap): Generator<Found> {
  const table = new TableReader(map);
  let broken: FaultError | null = null;
  try {
    csvParseSync().parse(text, optionsFor(delimiterOf(text, format), table));
  } catch (error) {
    broken = table.brokenBy(error);
  }
  yield* table.take();
  if (broken !== null) throw broken;
}

/**
 * Rows are taken as the parser meets them, not from its readable side: that side forgets the rows of a chunk when a
 * later row of the same chunk is broken.
 */
const optionsFor = (delimiter: string, table: TableReader): Options => ({
  delimiter,
  // A quotation mark inside an unquoted cell is a letter like any other: `5" gun`.
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: MAX_ARTICLE_BYTES,
  on_record: (cells: string[], { lines, empty_lines }) => {
    table.add({ cells, lines, emptyLines: empty_lines });
    return null;
  },
});

/** Spreadsheets of countries with a decimal comma write semicolons. */
function delimiterOf(text: string, format: 'csv' | 'tsv'): string {
  if (format === 'tsv') return '\t';
  const header = /^[^\r\n]{0,10000}/.exec(text)?.[0] ?? '';
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

const write = (parser: Parser, text: string): Promise<Error | null> =>
  settled(parser, (done) => parser.write(text, done));

const end = (parser: Parser, text: string): Promise<Error | null> =>
  settled(parser, (done) => parser.end(text, () => done(null)));

/** An error reaches the callback, the event or both; it is a result here, as the rows before it come first. */
const settled = (
  parser: Parser,
  act: (done: (error?: Error | null) => void) => void,
): Promise<Error | null> =>
  new Promise((resolve) => {
    parser.once('error', resolve);
    act((error) => {
      if (!error) parser.off('error', resolve);
      resolve(error ?? null);
    });
  });

/** A row as the parser meets it; `lines` and `emptyLines` are counted from the start of the file to its end. */
interface Row {
  readonly cells: readonly string[];
  readonly lines: number;
  readonly emptyLines: number;
}

class TableReader {
  private rows: Row[] = [];
  private header: readonly string[] | null = null;
  private records = 0;
  private lastLine = 0;
  private emptyLines = 0;
  private readonly map: FieldMap;

  constructor(map: FieldMap) {
    this.map = map;
  }

  add(row: Row): void {
    this.rows.push(row);
  }

  /** What the rows since the last call hold. */
  *take(): Generator<Found> {
    const rows = this.rows;
    this.rows = [];
    for (const row of rows) yield* this.read(row);
  }

  private *read({ cells, lines, emptyLines }: Row): Generator<Found> {
    const line = this.lastLine + emptyLines - this.emptyLines + 1;
    this.lastLine = lines;
    this.emptyLines = emptyLines;
    if (this.header === null) {
      this.header = readHeader(cells, this.map);
      return;
    }
    const place = { record: ++this.records, line };
    yield* readRecord(namedCells(this.header, cells), place, this.map);
    if (cells.length !== this.header.length) yield { kind: 'fault', fault: this.unevenRow(cells, line) };
  }

  /** Without its end, a quoted cell holds all the rest of the file: no row after it can be told. */
  brokenBy(error: unknown): FaultError {
    if (error instanceof FaultError) return error;
    const line = this.lastLine + 1;
    const message = `the row that begins here cannot be read (${reasonOf(error)}); it and the rows after it were left out: look for a quotation mark without its pair`;
    return new FaultError(errorFault('broken', message, { line }), { cause: error });
  }

  private unevenRow(cells: readonly string[], line: number): Fault {
    const message = `has ${cells.length} cells where the header has ${this.header?.length ?? 0}: quote cells that hold the delimiter`;
    return noteFault('broken', message, { line });
  }
}

function readHeader(cells: readonly string[], map: FieldMap): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  if (hasText(Object.fromEntries(names.map((name) => [name, name])), map)) return names;
  const message = `has no column with a text: ${describeMissingText(names, map)}`;
  throw new FaultError(errorFault('no-article', message, { line: 1 }));
}

/** The first of two columns of one name counts. */
function namedCells(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const named = new Map<string, string>();
  for (const [i, name] of header.entries()) if (!named.has(name)) named.set(name, cells[i] ?? '');
  return Object.fromEntries(named);
}
