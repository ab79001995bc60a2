import { inLog, oneLine } from './plain.ts';

/**
 * A spreadsheet takes a cell that begins so for a formula, some also behind white space or in full width; articles are
 * hostile, so such a cell gets an apostrophe.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Rows as CSV (RFC 4180, CRLF line ends), the header first. Numbers stay numbers; text is one line that cannot
 * become a formula nor act on a terminal that the rows are printed on. */
export function* csvRows(
  header: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): Generator<string> {
  yield `${header.map(cell).join(',')}\r\n`;
  for (const row of rows) yield `${row.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const shown = inLog(oneLine(value));
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
