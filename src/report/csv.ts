/** A spreadsheet takes a cell that begins so for a formula; articles are hostile, so such a cell gets an apostrophe. */
const FORMULA = /^[=+\-@\t\r]/u;

/** Rows as CSV (RFC 4180, CRLF line ends), the header first. Numbers stay numbers; text cannot become a formula. */
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
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
