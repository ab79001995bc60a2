import type { Comparison } from '../../model/difference.ts';
import { at } from '../../model/list.ts';
import { letterOf } from '../article-letters.ts';
import { textsCount } from '../families.ts';
import { relationMark, sharingOf } from '../relation-words.ts';
import { fitLine, type Line, segment } from './line.ts';
import type { EventScreen } from './state.ts';
import { label, padded } from './text.ts';
import { articleFacts, titleOf } from './words.ts';

/** How many articles and texts, and why they stand together. */
export function reasonOf(comparison: Comparison): string {
  return comparison.articles.length < 2
    ? 'One article: there is nothing to compare it with.'
    : `${textsCount(comparison)}; ${label(comparison.event.reason)}`;
}

/** An article in the list: letter, copy or title, facts. */
export function articleRow(
  comparison: Comparison,
  index: number,
  screen: EventScreen,
  columns: number,
): Line {
  const article = at(comparison.articles, index);
  const isChosen = screen.chosen === index;
  const front = `${isChosen ? '▸' : ' '}${screen.marked === index ? '●' : ' '}`;
  return fitLine(
    [
      segment(`${front}${letterOf(index)}  `, isChosen ? 'cursor' : 'strong'),
      segment(
        `${padded(copyOf(comparison, index) + titleOf(article), Math.floor(columns * 0.55))}  `,
        isChosen ? 'cursor' : 'plain',
      ),
      segment(articleFacts(article), 'dim'),
    ],
    columns,
  );
}

/** `near-duplicate of A · `: how an article stands to the first one before it that it shares text with. */
function copyOf({ articles, reuse }: Comparison, index: number): string {
  const own = at(articles, index).id;
  for (const [earlier, { id }] of articles.slice(0, index).entries()) {
    const pair = reuse.find(
      ({ left, right }) => (left === id && right === own) || (left === own && right === id),
    );
    if (pair !== undefined && pair.relation !== 'independent')
      return `${relationMark(sharingOf(pair, own))} ${letterOf(earlier)} · `;
  }
  return '';
}
