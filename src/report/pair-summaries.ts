import type { Comparison } from '../model/difference.ts';
import { foremost } from '../model/foremost.ts';
import { letterOf } from './article-letters.ts';
import { differencesOfPair, type PairDifference } from './pair-differences.ts';

/** What matters most between two of several articles. */
export interface PairSummary {
  /** `A and B`. */
  readonly name: string;
  readonly first: readonly PairDifference[];
  /** How many differences the two have in all. */
  readonly count: number;
}

/** Five articles are ten pairs; of more a reader chooses two to compare. */
const MOST_ARTICLES = 5;

/** A summary for each pair of three to five articles, in their order; two articles are told by the event's own. */
export function pairSummaries({ articles, differences }: Comparison): readonly PairSummary[] {
  if (articles.length < 3 || articles.length > MOST_ARTICLES) return [];
  return articles.flatMap((left, index) =>
    articles.slice(index + 1).map((right, offset) => {
      const own = differencesOfPair({ differences }, { left: left.id, right: right.id });
      return {
        name: `${letterOf(index)} and ${letterOf(index + 1 + offset)}`,
        first: foremost(own, ({ difference }) => difference),
        count: own.length,
      };
    }),
  );
}

/** `A and B: the 5 that matter most, of 21`. */
export function pairHeading({ name, first, count }: PairSummary): string {
  if (count === 0) return `${name}: no differences were found`;
  if (count === 1) return `${name}: the one difference`;
  return `${name}: the ${first.length}${first.length === count ? ' differences' : ` that matter most, of ${count}`}`;
}
