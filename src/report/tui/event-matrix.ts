import type { Statement } from '../../model/alignment.ts';
import type { Comparison, DifferenceKind } from '../../model/difference.ts';
import { letterOf } from '../article-letters.ts';
import { counted } from '../layout.ts';
import { windowStart } from './geometry.ts';
import { fitLine, type Line, segment } from './line.ts';
import { sentenceText } from './words.ts';

/** Which articles have a column in the matrix of statements. */
export interface MatrixColumns {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** As many articles as fit into half of the screen, around the chosen one. */
export function matrixColumns({ articles }: Comparison, chosen: number, columns: number): MatrixColumns {
  const width = letterOf(articles.length - 1).length + 1;
  const count = Math.min(articles.length, Math.floor(columns / 2 / width));
  return { first: windowStart(chosen, count, articles.length), count, width };
}

const HAS = '●';
const HAS_WITHIN = '○';
const NOT_FOUND = '·';

/** The letters over the columns, and what the signs below them mean. */
export function matrixHead(
  { articles, statements }: Comparison,
  { first, count, width }: MatrixColumns,
  columns: number,
): Line {
  const letters = articles
    .slice(first, first + count)
    .map((_, index) => letterOf(first + index).padEnd(width));
  const hidden = articles.length - count;
  const more = hidden === 0 ? '' : `(${hidden} more) `;
  const isWithin = statements.some(({ alsoIn = [], members }) =>
    alsoIn.some(({ article }) => !members.some((member) => member.article === article)),
  );
  const within = isWithin ? `, ${HAS_WITHIN} within` : '';
  return fitLine(
    [
      segment('── ', 'dim'),
      segment(letters.join(''), 'strong'),
      segment(
        `  ≠  ${more}${counted(statements.length, 'statement')} (${HAS} has it${within}, ${NOT_FOUND} not found, ≠ differences) `,
        'dim',
      ),
    ],
    columns,
  );
}

/** A statement: who makes it, how many differences of the shown kinds it has, how it begins. */
export function statementRow(
  comparison: Comparison,
  statement: Statement,
  { first, count, width }: MatrixColumns,
  {
    isChosen,
    hiddenKinds,
  }: { readonly isChosen: boolean; readonly hiddenKinds: ReadonlySet<DifferenceKind> },
): Line {
  const holders = new Set(statement.members.map(({ article }) => article));
  const within = new Set(statement.alsoIn?.map(({ article }) => article));
  const signs = comparison.articles
    .slice(first, first + count)
    .map(({ id }) => (holders.has(id) ? HAS : within.has(id) ? HAS_WITHIN : NOT_FOUND).padEnd(width));
  const differences = comparison.differences.filter(
    (found) => found.statement === statement.id && !hiddenKinds.has(found.kind),
  ).length;
  const style = isChosen ? 'cursor' : 'plain';
  return [
    segment(isChosen ? '▸  ' : '   ', style),
    segment(signs.join(''), style),
    segment(`${differences === 0 ? '' : differences}`.padStart(3), 'facts'),
    segment(`  ${firstWords(comparison, statement)}`, style),
  ];
}

function firstWords({ articles }: Comparison, { members }: Statement): string {
  const [member] = members;
  const article = articles.find(({ id }) => id === member?.article);
  return article === undefined ? '' : sentenceText(article, member?.sentences[0] ?? 0);
}
