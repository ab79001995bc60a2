import { componentsOf, type Pair, pairsOf } from './pair-order.ts';
import type { PairSet } from './pair-set.ts';
import type { Groups } from './profile-table.ts';

/** The groups of identical texts in which one of the articles is. */
export function groupsAbout(articles: ReadonlySet<number>, groups: Groups): ReadonlySet<number> {
  const scope = new Set<number>();
  for (let group = 0; group < groups.count; group++) {
    if (groups.members(group).some((text) => articles.has(text))) scope.add(group);
  }
  return scope;
}

/** The pairs in which a text is in the scope, and those that say which of the carriers are versions of one text. */
export function pairsInScope(
  set: PairSet,
  scope: ReadonlySet<number>,
  carriers: ReadonlySet<number>,
): readonly Pair[] {
  const pairs = pairsOf(set);
  const components = componentsOf(pairs, set.size);
  const needed = new Set(Array.from(carriers, (text) => components.find(text)));
  return pairs.filter(
    ([left, right]) => scope.has(left) || scope.has(right) || needed.has(components.find(left)),
  );
}
