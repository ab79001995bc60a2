// Draws the screens of the terminal comparison for the README, from what a real pseudo-terminal shows of `corpus/`.
// Run: npm run build && node --import tsx scripts/make-terminal-pictures.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Cell, keys, runVariorum, type TerminalRun } from '../tests/tui/terminal.ts';

const folder = fileURLToPath(new URL('../reports/screenshots/', import.meta.url));
const SIZE = { columns: 120, rows: 36 };
const CELL = { width: 8.4, height: 18, baseline: 13.5, font: 14 };
const MARGIN = 12;

const BACKGROUND = '#1b1f27';
const FOREGROUND = '#d7dae0';
/** The first eight colours of the palette, in the tones of a common dark theme. */
const PALETTE = ['#3f4451', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#d58fe8', '#56c2cc', '#d7dae0'];

const rounded = (length: number): string => `${Math.round(length * 10) / 10}`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const colourOf = ({ colour }: Cell): string => PALETTE[colour] ?? FOREGROUND;
const styleOf = (cell: Cell): string =>
  [cell.isInverse, cell.isBold, cell.isDim, cell.colour].map(String).join(' ');

interface Run {
  readonly cell: Cell;
  readonly column: number;
  text: string;
  columns: number;
}

const isBlank = (cell: Cell | undefined): boolean => cell?.text === '' || cell?.text === ' ';

/** Neighbouring cells that look alike, as one piece of text; wider gaps part pieces, since viewers collapse spaces. */
function runsOf(cells: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  let key = '';
  for (const [column, cell] of cells.entries()) {
    const isGap = isBlank(cell) && (isBlank(cells[column - 1]) || isBlank(cells[column + 1]));
    const text = cell.text === '' ? ' ' : cell.text;
    const last = runs[runs.length - 1];
    const next = `${styleOf(cell)} ${isGap}`;
    if (last !== undefined && key === next) {
      last.text += text;
      last.columns += 1;
    } else runs.push({ cell, column, text, columns: 1 });
    key = next;
  }
  return runs;
}

function pictureOf(run: TerminalRun): string {
  const width = SIZE.columns * CELL.width + 2 * MARGIN;
  const height = SIZE.rows * CELL.height + 2 * MARGIN;
  const pieces = run.rows().flatMap((_, row) =>
    runsOf(run.cells(row)).map(({ cell, column, text, columns }) => {
      const x = MARGIN + column * CELL.width;
      const y = MARGIN + row * CELL.height;
      const length = columns * CELL.width;
      const [ink, paper] = cell.isInverse ? [BACKGROUND, colourOf(cell)] : [colourOf(cell), null];
      const box =
        paper === null
          ? ''
          : `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(length)}" height="${CELL.height}" fill="${paper}"/>`;
      const words = text.trim();
      if (words === '') return box;
      const left = x + (text.length - text.trimStart().length) * CELL.width;
      const end = x + length - (text.length - text.trimEnd().length) * CELL.width;
      const weight = cell.isBold ? ' font-weight="bold"' : '';
      const dim = cell.isDim ? ' opacity="0.62"' : '';
      return `${box}<text x="${rounded(left)}" y="${rounded(y + CELL.baseline)}" textLength="${rounded(end - left)}" fill="${ink}"${weight}${dim}>${escaped(words)}</text>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" shape-rendering="crispEdges" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${CELL.font}">
<rect width="${width}" height="${height}" rx="8" fill="${BACKGROUND}"/>
${pieces.filter((piece) => piece !== '').join('\n')}
</svg>
`;
}

mkdirSync(folder, { recursive: true });
const run = runVariorum(['corpus'], SIZE);
try {
  await run.until('by articles');
  await run.until(() => !run.text().includes('comparing'));
  writeFileSync(`${folder}terminal-events.svg`, pictureOf(run));
  await run.press(keys.home, '▸ 2019-06-03');
  await run.press(keys.enter, 'Enter mark');
  await run.press(keys.pageDown, '── statement');
  writeFileSync(`${folder}terminal-event.svg`, pictureOf(run));
  await run.press(keys.home, '── article A');
  await run.press(keys.enter, 'Enter unmark');
  await run.press(keys.down + keys.enter, '── overview');
  await run.press('n', /1 of \d+ ──/u);
  for (let place = 2; !/── \[\d+\] figures/u.test(run.text()); place += 1) {
    await run.press('n', new RegExp(`[ ]${place} of \\d+ ──`, 'u'));
  }
  writeFileSync(`${folder}terminal-comparison.svg`, pictureOf(run));
} finally {
  await run.close();
}
