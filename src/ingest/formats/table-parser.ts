import type { Options, Parser } from 'csv-parse';
import { MAX_ARTICLE_BYTES } from '../limits.ts';
import { csvParse, csvParseSync } from '../packages.ts';
import type { TableReader } from './table-reader.ts';

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
  on_record: (cells: string[], { lines, empty_lines, bytes }) => {
    table.add({ cells, lines, emptyLines: empty_lines, end: bytes });
    return null;
  },
});

/** Parses bytes in memory up to the first fault, which it gives. */
export function parseTable(bytes: Uint8Array, delimiter: string, table: TableReader): unknown {
  try {
    csvParseSync().parse(bytes, optionsFor(delimiter, table));
    return null;
  } catch (error) {
    return error;
  }
}

/** Parses a stream, and keeps the bytes of the row that has begun: the parser gives them up with its first fault. */
export class TableParser {
  private parser: Parser;
  private pieces: Uint8Array[] = [];
  /** Bytes of whole rows that were let go. */
  private gone = 0;
  private isAtEnd = false;
  private readonly delimiter: string;
  private readonly table: TableReader;

  constructor(delimiter: string, table: TableReader) {
    this.delimiter = delimiter;
    this.table = table;
    this.parser = this.begin();
  }

  /** How many bytes stand behind the last whole row. */
  get waiting(): number {
    return this.pieces.reduce((sum, piece) => sum + piece.length, 0);
  }

  async write(bytes: Uint8Array): Promise<Error | null> {
    this.pieces.push(bytes);
    const error = await settled(this.parser, (done) => this.parser.write(bytes, done));
    this.letGo();
    return error;
  }

  async end(bytes: Uint8Array): Promise<Error | null> {
    this.isAtEnd = true;
    this.pieces.push(bytes);
    const error = await settled(this.parser, (done) => this.parser.end(bytes, () => done(null)));
    this.letGo();
    return error;
  }

  /** Goes on behind the first line of the row at fault. */
  restart(): Promise<Error | null> {
    const rest = behindFirstLine(Buffer.concat(this.pieces), this.table);
    this.pieces = [];
    this.gone = 0;
    this.parser = this.begin();
    return this.isAtEnd ? this.end(rest) : this.write(rest);
  }

  private begin(): Parser {
    return csvParse().parse(optionsFor(this.delimiter, this.table));
  }

  private letGo(): void {
    while (this.gone < this.table.end) {
      const [first] = this.pieces;
      if (first === undefined) return;
      const length = Math.min(first.length, this.table.end - this.gone);
      if (length === first.length) this.pieces.shift();
      else this.pieces[0] = first.subarray(length);
      this.gone += length;
    }
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What follows the first line that is not empty; the table is told how many lines were left out. */
export function behindFirstLine(bytes: Uint8Array, table: TableReader): Uint8Array {
  let start = 0;
  let lines = 1;
  for (; bytes[start] === LINE_FEED || bytes[start] === CARRIAGE_RETURN; start++)
    if (bytes[start] === LINE_FEED) lines++;
  const end = bytes.indexOf(LINE_FEED, start);
  table.restart(lines);
  return end < 0 ? bytes.subarray(bytes.length) : bytes.subarray(end + 1);
}

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
