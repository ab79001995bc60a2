import type { Article } from '../model/article.ts';
import { groupArticles } from './grouping.ts';
import { probabilityOf, THRESHOLD } from './pair-model.ts';

export interface Judgement {
  /** True where grouping these articles alone gives one event. */
  readonly joined: boolean;
  /** Mean probability over their pairs, 0 to 1; 1 where there is no pair. */
  readonly score: number;
  /** One line for a reader. */
  readonly reason: string;
}

/** All pairs of so many articles are 780; of more a spread sample is scored. */
const MOST_PAIRS = 780;

/** Whether these articles, by themselves, would have been joined as one event. */
export function judgeArticles(articles: readonly Article[]): Judgement {
  if (articles.length < 2)
    return { joined: true, score: 1, reason: 'a single article is an event of its own' };
  const { groups, meter } = groupArticles(articles);
  const score = meanProbability(articles.length, (a, b) => probabilityOf(meter.measure(a, b)));
  const joined = groups.length === 1;
  const figures = `mean probability of a pair ${score.toFixed(2)}, threshold ${THRESHOLD.toFixed(2)}`;
  const reason = joined
    ? `would be joined as one event: ${figures}`
    : `would not be joined: by themselves they are ${groups.length} events; ${figures}`;
  return { joined, score, reason };
}

function meanProbability(size: number, probability: (a: number, b: number) => number): number {
  const pairs = (size * (size - 1)) / 2;
  const step = Math.ceil(pairs / MOST_PAIRS);
  let sum = 0;
  let count = 0;
  let index = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1, index += 1) {
      if (index % step !== 0) continue;
      sum += probability(a, b);
      count += 1;
    }
  }
  return sum / count;
}
