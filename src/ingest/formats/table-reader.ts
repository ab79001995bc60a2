import { reasonOf } from '../../errors.ts';
import { errorFault, type Fault, FaultError, noteFault } from '../fault.ts';
import { FIELD_ALIASES, type FieldMap } from '../records/field-names.ts';
import { dateOf } from '../records/field-values.ts';
import { describeMissingText, hasText, readRecord } from '../records/fields.ts';
import type { Found } from '../records/source-record.ts';

/** A row as the parser meets it, with lines, empty lines and bytes from where the parser began to the row's end. */
export interface Row {
  readonly cells: readonly string[];
  readonly lines: number;
  readonly emptyLines: number;
  readonly end: number;
}

/** As many bytes are read again because of rows that cannot be read; such a row may have 16 Mi of them. */
const MAX_READ_AGAIN = 64 * 1024 * 1024;

/** A row of so many cells is not come upon by chance among the lines of an article. */
const TELLING_CELLS = 4;

/** Turns the rows of a table into records. */
export class TableReader {
  /** Bytes from where the parser began to the end of the last row. */
  end = 0;
  private rows: Row[] = [];
  private header: readonly string[] | null = null;
  private records = 0;
  /** The line in front of the one where the parser began. */
  private firstLine = 0;
  private lastLine = 0;
  private emptyLines = 0;
  /** A row could not be read: what comes may still be the rest of it. */
  private isLost = false;
  private readAgain = 0;
  private readonly map: FieldMap;

  constructor(map: FieldMap) {
    this.map = map;
  }

  /** A new parser begins behind a row that could not be read, so many lines after the last whole row. */
  restart(lines: number): void {
    this.end = 0;
    this.lastLine += lines;
    this.firstLine = this.lastLine;
    this.emptyLines = 0;
  }

  add(row: Row): void {
    this.rows.push(row);
    this.end = row.end;
  }

  /** What the rows since the last call hold. */
  *take(): Generator<Found> {
    const rows = this.rows;
    this.rows = [];
    for (const row of rows) yield* this.read(row);
  }

  private *read({ cells, lines, emptyLines }: Row): Generator<Found> {
    const line = this.lastLine + emptyLines - this.emptyLines + 1;
    this.lastLine = this.firstLine + lines;
    this.emptyLines = emptyLines;
    if (this.header === null) {
      this.header = readHeader(cells, this.map);
      return;
    }
    if (this.isLost && !this.isWholeRow(this.header, cells)) return;
    this.isLost = false;
    const place = { record: ++this.records, line };
    yield* readRecord(namedCells(this.header, cells), place, this.map);
    if (cells.length !== this.header.length) yield { kind: 'fault', fault: this.unevenRow(cells, line) };
  }

  /**
   * Tells of a row that cannot be read: without its end, a quoted cell holds all the rest of the file. Its first line
   * is left out, and what follows until a row is whole again.
   *
   * @param waiting bytes that have to be read again
   * @throws FaultError where nothing after it is to be read
   */
  *leaveOut(error: unknown, waiting: number): Generator<Found> {
    if (error instanceof FaultError) throw error;
    const line = this.lastLine + 1;
    const what = `the row that begins here cannot be read (${reasonOf(error)})`;
    const mend = 'look for a quotation mark without its pair';
    this.readAgain += waiting;
    if (this.header === null || this.readAgain > MAX_READ_AGAIN) {
      const message = `${what}; it and the rows after it were left out: ${mend}`;
      throw new FaultError(errorFault('broken', message, { line }), { cause: error });
    }
    const message = `${what}; left out up to the next row that is surely whole: ${mend}`;
    yield { kind: 'fault', fault: errorFault('broken', message, { line }) };
    this.isLost = true;
    this.records++;
  }

  /** As many cells as the header, and more than a line of prose has commas, or a date or address in its place. */
  private isWholeRow(header: readonly string[], cells: readonly string[]): boolean {
    if (cells.length !== header.length) return false;
    if (header.length >= TELLING_CELLS) return true;
    return header.some((name, i) => {
      const cell = cells[i] ?? '';
      if (this.isNamed('date', name)) return dateOf(cell)?.kind === 'date';
      return this.isNamed('url', name) && /^https?:\/\/\S+$/.test(cell);
    });
  }

  private isNamed(field: 'date' | 'url', name: string): boolean {
    const mapped = this.map[field];
    const names: readonly string[] = mapped === undefined ? FIELD_ALIASES[field] : [mapped];
    return names.includes(name) || names.includes(name.toLowerCase());
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
