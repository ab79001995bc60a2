import { at } from '../model/list.ts';
import type { Grouping, RatedPair } from './grouping.ts';

/**
 * Two events have to do with each other where two of their articles are at least this much alike (cosine of all
 * content words). Chosen by reading: at .2 nearly all pairs of AllSides val share people and matter, at .15 half.
 */
const LEAST_LIKENESS = 0.2;
/** And this much alike where other articles of the two events back them. */
const LEAST_SUPPORT = 0.12;
/** An event by the position of its group, with the articles of both that are most alike. */
export interface Neighbour {
  readonly group: number;
  readonly pair: RatedPair;
}

/** What is known of two groups while the pairs of their articles are gone through. */
interface Nearness {
  best: RatedPair;
  /** Articles of either group that are near one of the other. */
  readonly articles: Set<number>;
}

/**
 * For each group those that are near it, the nearest first. A group of several articles is near another only where two
 * of them are: one alone may be a round-up that came to stand with one of the events it tells of.
 */
export function neighboursOf({ groups, scored }: Grouping): readonly (readonly Neighbour[])[] {
  const groupOf = new Map(
    groups.flatMap((group, index) => group.map((position) => [position, index] as const)),
  );
  const near = groups.map(() => new Map<number, Nearness>());
  for (const pair of scored) {
    const [a, b] = [groupOf.get(pair.left), groupOf.get(pair.right)];
    if (pair.likeness < LEAST_SUPPORT || a === undefined || b === undefined || a === b) continue;
    const nearness = at(near, a).get(b) ?? { best: pair, articles: new Set<number>() };
    at(near, a).set(b, nearness);
    at(near, b).set(a, nearness);
    nearness.articles.add(pair.left).add(pair.right);
    if (isNearer(pair, nearness.best)) nearness.best = pair;
  }
  const isBacked = (group: number, { articles }: Nearness): boolean => {
    const members = at(groups, group);
    return members.filter((member) => articles.has(member)).length >= Math.min(2, members.length);
  };
  return near.map((others, own) =>
    [...others]
      .filter(
        ([group, nearness]) =>
          nearness.best.likeness >= LEAST_LIKENESS && isBacked(own, nearness) && isBacked(group, nearness),
      )
      .map(([group, { best }]) => ({ group, pair: best }))
      .sort((a, b) => (isNearer(a.pair, b.pair) ? -1 : 1)),
  );
}

/** By likeness, then by position: two different pairs are never equal. */
const isNearer = (a: RatedPair, b: RatedPair): boolean =>
  a.likeness !== b.likeness
    ? a.likeness > b.likeness
    : a.left !== b.left
      ? a.left < b.left
      : a.right < b.right;
