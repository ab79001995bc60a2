import { counted } from '../layout.ts';
import { differenceLines, differenceTitle, overviewLines, overviewTitle } from './difference-pane.ts';
import { pairGeometry } from './geometry.ts';
import { cutLine, fitLine, type Line, line, segment } from './line.ts';
import { chosenDifference, type PairLayout, pairLayout } from './pair-layout.ts';
import type { PairRow } from './pair-rows.ts';
import { bar, fillRows, keysLine, rule } from './parts.ts';
import { comparisonOf, type PairScreen, type State } from './state.ts';
import { COLUMN_RULE } from './text.ts';
import { articleFacts } from './words.ts';
import { wrapLine } from './wrap.ts';

const keys = [
  ['n/N', 'next'],
  ['o', 'order'],
  ['f', 'kinds'],
  ['e', 'evidence'],
  ['w', 'names'],
  ['x', 'cut'],
  ['y', 'cite'],
  ['?', 'help'],
  ['q', 'back'],
] as const;

/** Two articles side by side, and the chosen difference below. */
export function pairView(state: State, screen: PairScreen): readonly Line[] {
  const { columns, rows } = state.size;
  const layout = pairLayout(state, screen);
  const comparison = comparisonOf(state, screen.event);
  if (layout === null || comparison === null)
    return fillRows([line(' These articles were not compared.', 'dim')], rows);
  const { textRows, paneRows, widths } = pairGeometry(state.size);
  const chosen = chosenDifference(layout, screen);
  const details =
    chosen === null
      ? overviewLines(comparison, layout.pair, layout.differences).map((row) =>
          cutLine([segment(' '), ...row], columns),
        )
      : differenceLines(layout.pair, chosen).flatMap((row) => paragraph(row, columns));
  const entry = state.entries.find(({ id }) => id === screen.event);
  const texts = layout.rows.slice(screen.top, screen.top + textRows);
  return [
    bar(entry?.label ?? screen.event, statusOf(state, screen, layout, textRows), columns),
    headLine(layout, widths.left),
    ...fillRows(
      texts.map((row) => twoColumns(row, widths.left, screen.chosen)),
      textRows,
    ).map((row) => (row.length === 0 ? twoColumns(EMPTY_ROW, widths.left, null) : row)),
    rule(
      chosen === null ? overviewTitle(layout.differences) : differenceTitle(layout.pair, chosen),
      placeOfChosen(layout, screen),
      columns,
    ),
    ...pane(details, paneRows),
    keysLine(keys, columns),
  ];
}

const EMPTY_ROW: PairRow = { left: [], right: [], sign: '', move: '' };

function statusOf(state: State, { order, top }: PairScreen, layout: PairLayout, textRows: number): string {
  const { left, right } = layout.pair.articles;
  const hidden = state.hiddenKinds.size === 0 ? '' : ` · ${state.hiddenKinds.size} kinds hidden`;
  const last = Math.min(layout.rows.length, top + textRows);
  return `order of ${order === 'left' ? left.letter : right.letter}${hidden} · rows ${top + 1}–${last}/${layout.rows.length}`;
}

function headLine({ pair }: PairLayout, leftWidth: number): Line {
  const { left, right } = pair.articles;
  const head = (letter: string, facts: string): Line => [
    segment(`${letter}  `, 'strong'),
    segment(facts, 'strong'),
  ];
  return [
    ...fitLine(head(left.letter, articleFacts(left.article)), leftWidth),
    segment('  '),
    segment(COLUMN_RULE, 'dim'),
    segment('  '),
    ...head(right.letter, articleFacts(right.article)),
  ];
}

function twoColumns({ left, right, sign, move }: PairRow, leftWidth: number, chosen: number | null): Line {
  const shown = sign === '' ? ' ' : sign;
  return [
    ...fitLine(withChosen(left, chosen), leftWidth),
    segment(` ${shown}`, 'sign'),
    segment(COLUMN_RULE, 'dim'),
    segment(`${move === '' ? shown : move} `, 'sign'),
    ...withChosen(right, chosen),
  ];
}

const withChosen = (pieces: Line, chosen: number | null): Line =>
  chosen === null
    ? pieces
    : pieces.map((piece) => (piece.of?.includes(chosen) === true ? { ...piece, style: 'chosen' } : piece));

function placeOfChosen({ differences }: PairLayout, { chosen }: PairScreen): string {
  if (differences.length === 0) return 'no differences';
  const place = differences.findIndex(({ number }) => number === chosen);
  return place < 0 ? counted(differences.length, 'difference') : `${place + 1} of ${differences.length}`;
}

const paragraph = (pieces: Line, columns: number): readonly Line[] =>
  wrapLine(pieces, columns - 2).map((row) => [segment(' '), ...row]);

/** As much as fits; where something does not, the last row says how to see all of it. */
function pane(details: readonly Line[], rows: number): readonly Line[] {
  if (details.length <= rows) return fillRows(details, rows);
  return [...details.slice(0, rows - 1), line(' … more: e', 'dim')];
}
