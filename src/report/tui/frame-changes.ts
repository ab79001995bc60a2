import stringWidth from 'string-width';
import { COLUMN_RULE } from './text.ts';

const ESC = '\u001b';
const toColumn = (column: number): string => `${ESC}[${column}G`;
const toRow = (row: number): string => `${ESC}[${row};1H`;
const ERASE_REST = `${ESC}[K`;
// Around the rule, so that a terminal that reorders right-to-left text reorders it within its column.
const LEFT_TO_RIGHT_MARK = '\u200e';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * What to write so that a terminal that shows the lines of `previous` shows those of `next`: only lines that changed,
 * each at its own row, so that nothing depends on where the cursor was. A row is erased before it is written: behind a row that
 * fills the screen the cursor stands on the last column still, and erasing from there would take its last character.
 *
 * Terminals disagree on the width of emoji, flags and marks. The rule between two columns is therefore not written where
 * the text before it happens to end, but at its own column.
 */
export function frameChanges(previous: readonly string[], next: readonly string[]): string {
  const changes = next.flatMap((line, row) =>
    line === previous[row] ? [] : [`${toRow(row + 1)}${ERASE_REST}${placed(line)}`],
  );
  for (let row = next.length; row < previous.length; row += 1) changes.push(toRow(row + 1) + ERASE_REST);
  return changes.join('');
}

function placed(line: string): string {
  const parts = line.split(COLUMN_RULE);
  const mark = parts.length > 1 && RIGHT_TO_LEFT.test(line) ? LEFT_TO_RIGHT_MARK : '';
  let column = 1;
  return parts
    .map((part, index) => {
      const rule = index === 0 ? '' : `${mark}${ERASE_REST}${toColumn(column)}│${mark}`;
      column += stringWidth(part) + (index === 0 ? 0 : 1);
      return rule + part;
    })
    .join('');
}
