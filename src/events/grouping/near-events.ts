import { at } from '../../model/list.ts';
import type { RatedGrouping } from './grouping.ts';
import type { RatedPair, RatedPairs } from './rated-pairs.ts';

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

/** What is known of two groups that are near each other. */
interface Nearness {
  readonly left: number;
  readonly right: number;
  best: RatedPair;
  /** Articles of either group that are near one of the other. */
  readonly articles: Set<number>;
}

/**
 * For each group those that are near it, the nearest first. A group of several articles is near another only where two
 * of them are: one alone may be a round-up that came to stand with one of the events it tells of.
 */
export function neighboursOf({
  collection,
  groups,
  scored,
}: RatedGrouping): readonly (readonly Neighbour[])[] {
  const groupOf = new Int32Array(collection.profiles.size);
  for (const [group, members] of groups.entries()) for (const member of members) groupOf[member] = group;
  const isBacked = (group: number, { articles }: Nearness): boolean => {
    const members = at(groups, group);
    return members.filter((member) => articles.has(member)).length >= Math.min(2, members.length);
  };
  const near = groups.map((): Neighbour[] => []);
  for (const nearness of nearGroups(scored, groupOf, groups.length)) {
    const { left, right, best } = nearness;
    if (!isBacked(left, nearness) || !isBacked(right, nearness)) continue;
    at(near, left).push({ group: right, pair: best });
    at(near, right).push({ group: left, pair: best });
  }
  return near.map((list) => list.sort((a, b) => (isNearer(a.pair, b.pair) ? -1 : 1)));
}

/** Gone through twice, so that nothing is kept of the many groups of which no two articles are alike. */
function nearGroups(scored: RatedPairs, groupOf: Int32Array, groups: number): Iterable<Nearness> {
  const sides = ({ left, right }: RatedPair): readonly [number, number] => {
    const [a, b] = [groupOf[left] ?? 0, groupOf[right] ?? 0];
    return a < b ? [a, b] : [b, a];
  };
  const near = new Map<number, Nearness>();
  for (const pair of scored) {
    if (pair.likeness < LEAST_LIKENESS) continue;
    const [left, right] = sides(pair);
    const known = near.get(left * groups + right);
    if (known === undefined && left !== right)
      near.set(left * groups + right, { left, right, best: pair, articles: new Set() });
    else if (known !== undefined && isNearer(pair, known.best)) known.best = pair;
  }
  for (const pair of scored) {
    if (pair.likeness < LEAST_SUPPORT) continue;
    const [left, right] = sides(pair);
    near
      .get(left * groups + right)
      ?.articles.add(pair.left)
      .add(pair.right);
  }
  return near.values();
}

/** By likeness, then by position: two different pairs are never equal. */
const isNearer = (a: RatedPair, b: RatedPair): boolean =>
  a.likeness !== b.likeness
    ? a.likeness > b.likeness
    : a.left !== b.left
      ? a.left < b.left
      : a.right < b.right;
