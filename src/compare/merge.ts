import type { DifferenceSide } from '../model/difference.ts';
import type { FoundDifference } from './view.ts';

/**
 * One difference where the same two phrases stand against each other more than once, in several sentences or in several
 * pairs of articles: if two of three articles say `turned over` and one `capsized`, the pairs of articles give two
 * observations of one thing, and it comes out with three sides. Each article shows its first place.
 */
export function mergeEqual(
  differences: readonly FoundDifference[],
  articleOrder: ReadonlyMap<string, number>,
): readonly FoundDifference[] {
  const merged = new Map<string, FoundDifference>();
  for (const difference of differences) {
    const key = keyOf(difference);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, difference);
    else if (disagree(known, difference))
      merged.set(`${key}\n${difference.sides.map(placeOf).join(' ')}`, difference);
    else merged.set(key, unite(known, difference, articleOrder));
  }
  return [...merged.values()];
}

const placeOf = (side: DifferenceSide): string => `${side.article} ${side.span?.start ?? ''}`;

function keyOf({ kind, statement, sides, values }: FoundDifference): string {
  if (values !== undefined) return [kind, statement, ...[...values.values()].sort()].join('\n');
  // What one article tells alone is one statement, and no two statements are one.
  const texts = sides.map((side) => folded(side.text)).sort();
  return [kind, kind === 'selection' ? statement : '', ...texts].join('\n');
}

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}'%$€£]+/gu, ' ')
    .trim();

/** Whether an article would have to show two phrases at once: it uses both, each against the other article's other. */
const disagree = (a: FoundDifference, b: FoundDifference): boolean =>
  a.values === undefined || b.values === undefined
    ? differInPhrases(a, b)
    : [...a.values].some(([article, value]) => (b.values?.get(article) ?? value) !== value);

const differInPhrases = (a: FoundDifference, b: FoundDifference): boolean =>
  a.sides.some((side) =>
    b.sides.some((other) => other.article === side.article && folded(other.text) !== folded(side.text)),
  );

function unite(
  known: FoundDifference,
  other: FoundDifference,
  articleOrder: ReadonlyMap<string, number>,
): FoundDifference {
  const [first, second] = sumOfStarts(other) < sumOfStarts(known) ? [other, known] : [known, other];
  const sides = new Map<string, DifferenceSide>();
  for (const side of [...first.sides, ...second.sides])
    if (!sides.has(side.article)) sides.set(side.article, side);
  return {
    ...first,
    sides: [...sides.values()].sort(
      (a, b) => (articleOrder.get(a.article) ?? 0) - (articleOrder.get(b.article) ?? 0),
    ),
    weight: Math.max(first.weight, second.weight),
    ...(known.values === undefined ? {} : { values: new Map([...known.values, ...(other.values ?? [])]) }),
    cautions: [...new Set([...first.cautions, ...second.cautions])],
  };
}

/** Which of two places comes first, told so that it is the same whichever article is the left one. */
const sumOfStarts = ({ sides }: FoundDifference): number =>
  sides.reduce((sum, side) => sum + (side.span?.start ?? 0), 0);
