import { foremost } from '../../../model/foremost.ts';
import { kindWords } from '../../kinds.ts';
import { counted } from '../../layout.ts';
import { differencesOfPair } from '../../pair-differences.ts';
import type { EventView, LetteredArticle } from '../event-view.ts';
import { html, type Markup } from '../markup.ts';
import { letterMark, sentenceOf } from '../words.ts';

/** Of more articles there are too many pairs to list; the parallel text shows any two of them. */
const MOST_ARTICLES = 6;

/** For each two of several articles what matters most between them, folded away until it is asked for. */
export function pairSummaries(view: EventView): Markup | null {
  const { articles } = view;
  if (articles.length < 3 || articles.length > MOST_ARTICLES) return null;
  const pairs = articles.flatMap((left, place) =>
    articles.slice(place + 1).map((right) => pairSummary(left, right, view)),
  );
  return html`<div class="pairs"><h3>Pair by pair</h3>${pairs}</div>\n`;
}

function pairSummary(left: LetteredArticle, right: LetteredArticle, view: EventView): Markup {
  const shown = new Set(view.differences.map(({ number }) => number));
  const ids = { left: left.article.id, right: right.article.id };
  const found = differencesOfPair(view.comparison, ids).filter(({ number }) => shown.has(number));
  const items = foremost(found, ({ difference }) => difference).map(({ number, difference }) => {
    const { family, name } = kindWords[difference.kind];
    return html`<li class="${family}"><a class="num" href="#d${number}" aria-label="difference ${number}">${number}</a> <span class="kind">${name}</span> ${sentenceOf(difference, view)}</li>`;
  });
  const count = found.length === 0 ? 'no differences found' : counted(found.length, 'difference');
  return html`<details><summary>${letterMark(left)} and ${letterMark(right)} <span class="aside">${count}</span></summary>${items.length > 0 && html`<ol>${items}</ol>`}</details>
`;
}
