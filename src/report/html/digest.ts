import type { Comparison, Difference } from '../../model/difference.ts';

/** What the index says of an event beside what the written index holds. */
export interface EventDigest {
  /** Address of the event's page, relative to the index. */
  readonly page: string;
  readonly strongest: Difference | null;
  /** Number of texts when copies of one another are counted once. */
  readonly independent: number;
}

export function digestOf(comparison: Comparison, page: string): EventDigest {
  const strongest = comparison.differences.reduce<Difference | null>(
    (best, difference) => (best === null || difference.weight > best.weight ? difference : best),
    null,
  );
  return { page, strongest, independent: independentTexts(comparison) };
}

/** Articles that are copies or excerpts of one another, directly or through others, are one text. */
function independentTexts({ articles, reuse }: Comparison): number {
  const groupOf = new Map(articles.map(({ id }) => [id, new Set([id])]));
  for (const { left, right, relation } of reuse) {
    if (relation === 'independent' || relation === 'partial') continue;
    const [one, other] = [groupOf.get(left), groupOf.get(right)];
    if (one === undefined || other === undefined || one === other) continue;
    for (const id of other) {
      one.add(id);
      groupOf.set(id, one);
    }
  }
  return new Set(groupOf.values()).size;
}
