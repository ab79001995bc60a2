import type { Article } from '../model/article.ts';
import type { EventFace } from '../model/event.ts';
import { at } from '../model/list.ts';
import { faceOf } from './describing/face.ts';
import { probabilityOf, thresholdFor } from './evidence/pair-model.ts';
import { groupArticles } from './grouping/grouping.ts';

export interface Judgement {
  /** True where grouping puts these articles into one event. */
  readonly joined: boolean;
  /** Mean probability over their pairs, 0 to 1; 1 where there is no pair. */
  readonly score: number;
  /** The figures behind it, one line for a reader. */
  readonly reason: string;
  /** What they are about, taken as one event. */
  readonly face: EventFace;
}

/** All pairs of so many articles are 780; of more a spread sample is scored. */
const MOST_PAIRS = 780;

/**
 * Whether these articles would have been joined as one event.
 *
 * @param surroundings what they are judged among: only there is it seen whether a likeness is rare or common. It may
 *   hold the articles too. Without it two articles are judged by what they say themselves.
 */
export function judgeArticles(
  articles: readonly Article[],
  surroundings: readonly Article[] = [],
): Judgement {
  if (articles.length < 2)
    return {
      joined: true,
      score: 1,
      reason: 'a single article is an event of its own',
      face: faceOf(groupArticles(articles), [...articles.keys()]),
    };
  const others = surroundings.filter((other) => !articles.some((article) => isSame(article, other)));
  const grouping = groupArticles([...articles, ...others]);
  const { collection, groups, meter } = grouping;
  const wanted = new Set(articles);
  const positions = [...collection.articles.keys()].filter((n) => wanted.has(at(collection.articles, n)));
  const score = meanProbability(positions, (a, b) => probabilityOf(meter.measure(a, b)));
  const events = groups.filter((group) => group.some((n) => wanted.has(at(collection.articles, n)))).length;
  const place = others.length === 0 ? 'by themselves' : `among ${others.length} other articles`;
  const chance =
    articles.length === 2
      ? 'the chance that both report the same happening is'
      : 'the chance that two of them report the same happening is on average';
  return {
    joined: events === 1,
    score,
    reason: `${chance} ${percent(score)}, and articles are joined from ${percent(thresholdFor(collection.articles.length))}; ${place} they are ${events === 1 ? '1 event' : `${events} events`}`,
    face: faceOf(grouping, positions),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const isSame = (a: Article, b: Article): boolean => a === b || (a.id === b.id && a.text === b.text);

function meanProbability(
  positions: readonly number[],
  probability: (a: number, b: number) => number,
): number {
  const pairs = (positions.length * (positions.length - 1)) / 2;
  const step = Math.ceil(pairs / MOST_PAIRS);
  let sum = 0;
  let count = 0;
  let index = 0;
  for (const [n, a] of positions.entries()) {
    for (const b of positions.slice(n + 1)) {
      if (index % step === 0) {
        sum += probability(a, b);
        count += 1;
      }
      index += 1;
    }
  }
  return sum / count;
}
