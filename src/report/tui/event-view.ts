import type { Comparison } from '../../model/difference.ts';
import { articleRow, reasonOf } from './event-articles.ts';
import { matrixColumns, matrixHead, statementRow } from './event-matrix.ts';
import { paneLines, paneTitle } from './event-pane.ts';
import { eventGeometry, windowStart } from './geometry.ts';
import { cutLine, fitLine, type Line, line, segment } from './line.ts';
import { bar, fillRows, keysLine, rule } from './parts.ts';
import { comparisonOf, type EventScreen, type State } from './state.ts';

/** An event: its articles, who says what, and below what is chosen in full. */
export function eventView(state: State, screen: EventScreen): readonly Line[] {
  const { columns, rows } = state.size;
  const comparison = comparisonOf(state, screen.event);
  const entry = state.entries.find(({ id }) => id === screen.event);
  const title = bar(entry?.label ?? screen.event, entry?.date ?? '', columns);
  if (comparison === null)
    return [title, ...fillRows([line(' comparing …', 'dim')], rows - 2), keysLine(waitingKeys, columns)];
  const { articles, statements } = comparison;
  const { articleRows, statementRows, paneRows } = eventGeometry(
    state.size,
    articles.length,
    statements.length,
  );
  const place = `${screen.chosen + 1}/${articles.length + statements.length}`;
  return [
    title,
    cutLine([segment(` ${reasonOf(comparison)}`, 'dim')], columns),
    ...fillRows(articleLines(comparison, screen, articleRows, columns), articleRows),
    ...matrixLines(state, comparison, screen, statementRows),
    rule(paneTitle(comparison, screen), place, columns),
    ...fillRows(paneLines(comparison, screen, columns), paneRows),
    keysLine(keysOf(comparison, screen), columns),
  ];
}

function articleLines(
  comparison: Comparison,
  screen: EventScreen,
  rows: number,
  columns: number,
): readonly Line[] {
  const { articles } = comparison;
  const first = windowStart(Math.min(screen.chosen, articles.length - 1), rows, articles.length);
  return articles
    .slice(first, first + rows)
    .map((_, index) => articleRow(comparison, first + index, screen, columns));
}

/** The head of the matrix and as many of its rows as fit. */
function matrixLines(
  { size: { columns }, hiddenKinds }: State,
  comparison: Comparison,
  { chosen }: EventScreen,
  rows: number,
): readonly Line[] {
  const { articles, statements } = comparison;
  const matrix = matrixColumns(comparison, Math.min(chosen, articles.length - 1), columns);
  const first = windowStart(Math.max(0, chosen - articles.length), rows, statements.length);
  const lines = statements.slice(first, first + rows).map((statement, index) => {
    const isChosen = chosen === articles.length + first + index;
    return fitLine(statementRow(comparison, statement, matrix, { isChosen, hiddenKinds }), columns);
  });
  return [matrixHead(comparison, matrix, columns), ...fillRows(lines, rows)];
}

type Keys = readonly (readonly [key: string, does: string])[];

const waitingKeys: Keys = [
  ['?', 'help'],
  ['q', 'back'],
];

/** What Enter does depends on what is chosen, and on whether an article is marked. */
function keysOf({ articles }: Comparison, { chosen, marked }: EventScreen): Keys {
  const isMarking = articles.length > 2 && chosen < articles.length && marked === null;
  const enter = isMarking ? 'mark' : marked === chosen ? 'unmark' : 'compare';
  return [
    ['↑↓', 'choose'],
    ...(articles.length < 2 ? [] : [['Enter', enter] as const]),
    ['e', 'evidence'],
    ...(articles.length < 2
      ? []
      : ([
          ['w', 'names'],
          ['f', 'kinds'],
        ] as const)),
    ['x', 'cut'],
    ['?', 'help'],
    ['q', 'back'],
  ];
}
