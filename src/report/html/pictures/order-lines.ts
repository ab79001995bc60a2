import type { EventView, LetteredArticle } from '../event-view.ts';
import { html, type Markup } from '../markup.ts';
import { coordinate, picture } from './picture.ts';

const COLUMN = 210;
const SIDE = 34;
const HEAD = 24;
const MOST_HEIGHT = 320;

/**
 * How the articles order what they share: an axis an article, a dot a sentence, a line where two neighbouring articles make
 * the same statement. Crossing lines are told in another order; hollow dots are told in that article alone.
 */
export function orderLines(view: EventView, most: number): Markup | null {
  const { articles, statements } = view;
  if (articles.length < 2 || articles.length > most) return null;
  const longest = Math.max(...articles.map(({ article }) => article.sentences.length));
  if (longest === 0) return null;
  const step = Math.min(16, Math.max(3, MOST_HEIGHT / longest));
  const x = (index: number): number => SIDE + index * COLUMN;
  const y = (sentence: number): number => HEAD + (sentence + 0.5) * step;
  const lines = statements.flatMap(({ members }) =>
    articles.slice(1).flatMap(({ index }) => {
      const pairs = (members.get(index - 1) ?? []).flatMap((left) =>
        (members.get(index) ?? []).map((right) => [left, right] as const),
      );
      return pairs.map(
        ([left, right]) => `M${x(index - 1)} ${coordinate(y(left))}L${x(index)} ${coordinate(y(right))}`,
      );
    }),
  );
  return picture(
    {
      label: 'Order: where each article tells what they share',
      width: 2 * SIDE + (articles.length - 1) * COLUMN,
      height: Math.ceil(HEAD + longest * step + 8),
      caption:
        'In which order. From top to bottom the sentences of each article; lines tie what two of them say. Hollow dots were found in that article only.',
    },
    html`<path class="tie-line" d="${lines.join('')}"/>${articles.map((lettered) => axis(lettered, view, x, y, step))}`,
  );
}

function axis(
  { article, index, letter }: LetteredArticle,
  { statements }: EventView,
  x: (index: number) => number,
  y: (sentence: number) => number,
  step: number,
): Markup {
  const shared = new Set(
    statements.filter(({ members }) => members.size > 1).flatMap(({ members }) => members.get(index) ?? []),
  );
  const radius = Math.min(4, step / 2 - 0.5);
  const last = Math.max(0, article.sentences.length - 1);
  return html`<text class="strong" x="${x(index)}" y="13" text-anchor="middle">${letter}</text><path class="lane" d="M${x(index)} ${coordinate(y(0))}V${coordinate(y(last))}"/>${article.sentences.map(
    (_, sentence) =>
      html`<circle class="${shared.has(sentence) ? 'dot' : 'dot hollow'}" cx="${x(index)}" cy="${coordinate(y(sentence))}" r="${coordinate(radius)}"/>`,
  )}`;
}
