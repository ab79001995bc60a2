import type { Difference } from './difference.ts';

const FOREMOST = 5;

/** Five selections tell a reader less than two of them and three of other kinds. */
const MOST_OF_A_KIND = 2;

/**
 * The differences that matter most: by weight, at most two of a kind and one of a kind in a statement (three articles that
 * quote one sentence in three ways are one thing to say) as long as others are left; equal weights in the order of the list.
 * Every output shows the same five.
 *
 * @param items differences, or what wraps them
 * @param differenceOf the difference that an item wraps
 */
export function foremost<Item>(
  items: readonly Item[],
  differenceOf: (item: Item) => Difference,
): readonly Item[] {
  const byWeight = items.toSorted((a, b) => differenceOf(b).weight - differenceOf(a).weight);
  const counts = new Map<Difference['kind'], number>();
  const told = new Set<string>();
  const varied = byWeight.filter((item) => {
    const { kind, statement } = differenceOf(item);
    const place = `${kind} ${statement ?? ''}`;
    if (told.has(place)) return false;
    told.add(place);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= MOST_OF_A_KIND;
  });
  const chosen = new Set([...new Set([...varied, ...byWeight])].slice(0, FOREMOST));
  return byWeight.filter((item) => chosen.has(item));
}
