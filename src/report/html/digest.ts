import type { Comparison, Difference } from '../../model/difference.ts';

/** What the index says of an event beside what the written index holds. */
export interface EventDigest {
  /** Address of the event's page, relative to the index. */
  readonly page: string;
  readonly strongest: Difference | null;
  /** Texts that stand behind the articles. */
  readonly independent: number;
}

export function digestOf(comparison: Comparison, page: string): EventDigest {
  const strongest = comparison.differences.reduce<Difference | null>(
    (best, difference) => (best === null || difference.weight > best.weight ? difference : best),
    null,
  );
  return { page, strongest, independent: comparison.independentTexts ?? comparison.articles.length };
}
