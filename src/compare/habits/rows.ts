import type { Habit } from '../../model/habits.ts';
import { byCodeUnit } from '../../model/list.ts';
import { estimateRatios, type Tally } from '../measures/estimate.ts';

/** Below so many articles or events an interval over them says nothing. */
const LEAST_UNITS = 5;
const MOST_EXAMPLES = 5;

/** Several figures that are counted in the same units: articles, or events. */
export interface Counted {
  readonly kind: Habit['kind'];
  readonly names: readonly string[];
  readonly unit: string;
  /** What a ratio is multiplied with: 100 for `in 100 words`. */
  readonly scale: number;
  readonly isCount: boolean;
  readonly tallies: readonly Tally[];
  readonly examples: readonly ExampleCounter[];
}

/** A habit for each name: sum over size with an interval by the bootstrap over units. */
export function habitRows({
  kind,
  names,
  unit,
  scale,
  isCount,
  tallies,
  examples,
}: Counted): readonly Habit[] {
  const filled = tallies.filter(({ of }) => of > 0);
  const of = filled.reduce((sum, tally) => sum + tally.of, 0);
  const estimates = filled.length >= LEAST_UNITS ? estimateRatios(filled, isCount) : [];
  return names.map((name, place) => {
    const sum = filled.reduce((total, { sums }) => total + (sums[place] ?? 0), 0);
    const estimate = estimates[place];
    return {
      kind,
      name,
      unit,
      sum: rounded(sum),
      of,
      value: of === 0 ? null : rounded((scale * sum) / of),
      interval:
        estimate === undefined
          ? null
          : { low: rounded(scale * estimate.low), high: rounded(scale * estimate.high) },
      examples: examples[place]?.most(MOST_EXAMPLES) ?? [],
    };
  });
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Counts phrases, and remembers where each stood first. */
export class ExampleCounter {
  readonly #found = new Map<string, { text: string; count: number; article: string }>();

  add(text: string, article: string, count = 1): void {
    const key = text.toLowerCase();
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { text, count, article });
    else known.count += count;
  }

  /** The most frequent; of equally frequent ones the first in alphabetical order. */
  most(number: number): Habit['examples'] {
    return [...this.#found]
      .sort(([a, first], [b, second]) => second.count - first.count || byCodeUnit(a, b))
      .slice(0, number)
      .map(([, example]) => example);
  }
}
