import type { EventView, NumberedStatement } from '../event-view.ts';
import { html, type Markup } from '../markup.ts';
import { coordinate, picture } from './picture.ts';

const LEFT = 34;
const WIDTH = 830;
const HEAD = 18;
const BARS = 34;

/** Who tells what: a row an article, a column a statement, a field where the article tells it; below, how much differs. */
export function coverageMatrix(view: EventView, statements: readonly NumberedStatement[]): Markup | null {
  const { articles } = view;
  if (articles.length < 2 || statements.length === 0) return null;
  const column = Math.min(26, Math.max(3, Math.floor((WIDTH - LEFT) / statements.length)));
  const row = articles.length <= 8 ? 22 : articles.length <= 20 ? 15 : 11;
  const gap = column >= 8 ? 2 : column >= 5 ? 1 : 0.5;
  const bottom = HEAD + articles.length * row;
  const width = LEFT + statements.length * column + 4;
  const fields = articles.map(({ index, letter }) => {
    const y = HEAD + index * row;
    const path = statements
      .map(({ members }, place) =>
        members.has(index)
          ? `M${coordinate(LEFT + place * column)} ${y + 1}h${coordinate(column - gap)}v${row - 2}h-${coordinate(column - gap)}z`
          : '',
      )
      .join('');
    return html`<text class="${row < 15 ? 'small' : 'strong'}" x="${LEFT - 8}" y="${y + row * 0.72}" text-anchor="end">${letter}</text><path class="lane" d="M${LEFT} ${y + row / 2}H${width - 4}"/><path class="field" d="${path}"/>`;
  });
  return picture(
    {
      label: 'Coverage: which article tells which statement',
      width,
      height: bottom + BARS,
      caption:
        'Who tells what. A row is an article, a column a statement in the order of the first article; the bars below show how many differences were found in it.',
    },
    html`${numbers(statements, column)}${fields}${bars(statements, column, gap, bottom)}`,
  );
}

/** A text of 200,000 sentences has more statements than a call may have arguments. */
const highest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);

function numbers(statements: readonly NumberedStatement[], column: number): readonly Markup[] {
  const digits = String(highest(statements.map(({ number }) => number))).length;
  const step = Math.max(1, Math.ceil((10 + 7 * digits) / column));
  return statements.flatMap(({ number }, place) =>
    place % step === 0
      ? html`<text class="small" x="${coordinate(LEFT + place * column + column / 2)}" y="11" text-anchor="middle">${number}</text>`
      : [],
  );
}

function bars(statements: readonly NumberedStatement[], column: number, gap: number, top: number): Markup {
  const most = Math.max(1, highest(statements.map(({ differences }) => differences.length)));
  const path = statements
    .map(({ differences }, place) => {
      const height = (differences.length / most) * (BARS - 8);
      return height === 0
        ? ''
        : `M${coordinate(LEFT + place * column)} ${top + 4}h${coordinate(column - gap)}v${coordinate(height)}h-${coordinate(column - gap)}z`;
    })
    .join('');
  return html`<path class="amount" d="${path}"/>`;
}
