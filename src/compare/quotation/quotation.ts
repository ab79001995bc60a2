import type { AnalysedArticle } from '../../language/analysis.ts';
import { overlaps } from '../../model/span.ts';
import { sideWithoutPlace } from '../side.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { weights } from '../weights.ts';
import { quotedInBoth } from './changed-quotes.ts';
import { quotedInOneOnly } from './rendered-quotes.ts';

/**
 * Whose words the same content is told in: quoted in one and reported in the other, or quoted in both but shortened,
 * changed, split or given to somebody else.
 */
export function findQuotations(event: ComparedEvent): readonly FoundDifference[] {
  return [
    ...event.linked.flatMap((linked) => [
      ...quotedInOneOnly(linked, 'left'),
      ...quotedInOneOnly(linked, 'right'),
      ...quotedInBoth(linked),
    ]),
    ...countDifference(event),
  ];
}

/** Fewer quotations than this in the article that has most say nothing of anybody's habits. */
const MANY = 3;

const TIMES = 4;

/** How many passages each article quotes, where the numbers lie far apart: five against none. */
function countDifference(event: ComparedEvent): FoundDifference[] {
  if (event.articles.length < 2) return [];
  const counts = event.articles.map((article) => ({ article, count: passages(article) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const fewest = Math.min(...counts.map(({ count }) => count));
  if (most < MANY || fewest * TIMES > most) return [];
  return [
    {
      kind: 'quotation',
      statement: null,
      sides: counts.map(({ article, count }) => sideWithoutPlace(article, countWords(count))),
      weight: weights.quoteCount,
      detail: '',
      cautions: [],
    },
  ];
}

const passages = (article: AnalysedArticle): number =>
  article.quotations.filter(
    (quotation) => !quotation.isFragment && article.sentences.some(({ span }) => overlaps(span, quotation)),
  ).length;

const countWords = (count: number): string =>
  count === 0 ? 'no quoted passage' : `${count} quoted passage${count === 1 ? '' : 's'}`;
