import { at } from '../../model/list.ts';
import { UnionFind } from '../../model/union-find.ts';
import type { PairSet } from './pair-set.ts';

/** Two texts by their numbers. */
export type Pair = readonly [left: number, right: number];

/** All pairs of a set, in order of the left text and then the right. */
export function pairsOf(set: PairSet): Pair[] {
  const pairs: Pair[] = [];
  set.forEach((left, right) => {
    pairs.push([left, right]);
  });
  return pairs;
}

/** Which texts hang together by the pairs. */
export function componentsOf(pairs: readonly Pair[], texts: number): UnionFind {
  const components = new UnionFind(texts);
  for (const [left, right] of pairs) components.join(left, right);
  return components;
}

/**
 * The pairs in an order in which texts that have partners in common follow one another, so that a text is read from
 * its place once or twice and not for every partner: by connected component, then as they come.
 *
 * @param pairs in order of the left text and then the right
 */
export function neighboursTogether(pairs: readonly Pair[], texts: number): readonly Pair[] {
  const components = componentsOf(pairs, texts);
  const roots = Int32Array.from(pairs, ([left]) => components.find(left));
  const order = Int32Array.from(pairs.keys()).sort((a, b) => (roots[a] ?? 0) - (roots[b] ?? 0) || a - b);
  return Array.from(order, (place) => at(pairs, place));
}
