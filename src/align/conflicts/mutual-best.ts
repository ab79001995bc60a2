import type { Sides } from '../../model/sides.ts';

/** Pairs of which each is the other's best by a figure above 0; one with two equal best partners stands in none. */
export function mutualBest<T>(
  { left, right }: Sides<readonly T[]>,
  figureOf: (left: T, right: T) => number,
): readonly Sides<T>[] {
  return left.flatMap((a) => {
    const b = best(right, (one) => figureOf(a, one));
    return b !== null && best(left, (one) => figureOf(one, b)) === a ? [{ left: a, right: b }] : [];
  });
}

function best<T>(list: readonly T[], figureOf: (one: T) => number): T | null {
  let highest = 0;
  let found: T | null = null;
  for (const one of list) {
    const figure = figureOf(one);
    if (figure === highest) found = null;
    if (figure <= highest) continue;
    highest = figure;
    found = one;
  }
  return found;
}
