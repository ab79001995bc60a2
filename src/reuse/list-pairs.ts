import type { Article } from '../model/article.ts';
import { at } from '../model/list.ts';
import type { ReusePair } from '../model/reuse.ts';
import { describe, sameText, type TextComparison, turned } from './compare-reuse.ts';
import type { ReuseSettings } from './settings.ts';
import type { TextCache } from './text-cache.ts';

/** Two groups of identical texts whose texts share a passage. */
export interface Match {
  readonly left: number;
  readonly right: number;
  readonly comparison: TextComparison;
  /** The comparison of the first text of each group, as spans. */
  readonly described: Described;
  readonly jaccard: number;
}

export type Described = ReturnType<typeof describe>;

/** What the pairs of articles are written from. Numbers in groups are those of the articles, which are in order of id. */
export interface Found {
  readonly articles: readonly Article[];
  readonly groups: readonly (readonly number[])[];
  readonly matches: readonly Match[];
}

/** All pairs of articles that are found, in the order left id, right id. */
export function listPairs(found: Found, cache: TextCache, settings: ReuseSettings): ReusePair[] {
  const { articles, groups, matches } = found;
  const pairs: { readonly left: number; readonly right: number; readonly pair: ReusePair }[] = [];
  const add = (left: number, right: number, described: Described, jaccard: number): void => {
    const ids = { left: at(articles, left).id, right: at(articles, right).id };
    if (ids.left !== ids.right) pairs.push({ left, right, pair: { ...ids, ...described, jaccard } });
  };
  const read = (a: number, b: number, comparison: TextComparison): Described =>
    describe(comparison, { left: cache.get(a), right: cache.get(b) });
  for (const group of groups) {
    for (const [one, other] of pairsOfGroup(group, settings.listedGroup))
      add(one, other, read(one, other, sameText(cache.get(one).words.count)), 1);
  }
  for (const { left, right, comparison, described, jaccard } of matches) {
    for (const one of listed(at(groups, left), settings.listedGroup)) {
      for (const other of listed(at(groups, right), settings.listedGroup)) {
        const areFirst = one === groups[left]?.[0] && other === groups[right]?.[0];
        if (areFirst) add(one, other, described, jaccard);
        else if (one < other) add(one, other, read(one, other, comparison), jaccard);
        else add(other, one, read(other, one, turned(comparison)), jaccard);
      }
    }
  }
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right).map(({ pair }) => pair);
}

/** All pairs of a group of copies; of a large one, those with its first. */
function* pairsOfGroup(group: readonly number[], listedGroup: number): Generator<readonly [number, number]> {
  const firsts = group.length > listedGroup ? group.slice(0, 1) : group;
  for (const [index, one] of firsts.entries()) {
    for (let next = index + 1; next < group.length; next++) yield [one, at(group, next)];
  }
}

/** The copies that stand for a group in pairs with other texts: all, or of a large one the first. */
const listed = (group: readonly number[], listedGroup: number): readonly number[] =>
  group.length > listedGroup ? group.slice(0, 1) : group;
