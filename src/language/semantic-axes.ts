import { semanticAxes } from './data/en/axes.ts';
import { vectorOf } from './vectors.ts';

let axes: readonly Float64Array[] | undefined;

const known = new Map<string, Float64Array | null>();
const MOST_KNOWN = 50_000;

/**
 * Where a folded word lies on each of the `semanticAxes`: the cosine of its vector with the axis, which runs from the second
 * pole to the first (FrameAxis: Kwak et al. 2021). −1 to 1, seldom beyond ±.5; null for a word without a vector.
 */
export function placeOnAxes(norm: string): Float64Array | null {
  const before = known.get(norm);
  if (before !== undefined) return before;
  axes ??= semanticAxes.map(({ words: [first, second] }) => axisBetween(first, second));
  const vector = vectorOf(norm);
  const places = vector === null ? null : Float64Array.from(axes, (axis) => product(vector, axis));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(norm, places);
  return places;
}

/** The direction from the mean of one pole's words to that of the other's, of length 1. */
function axisBetween(positive: string, negative: string): Float64Array {
  const [to, from] = [meanOf(positive), meanOf(negative)];
  const axis = to.map((value, d) => value - (from[d] ?? 0));
  const length = Math.sqrt(product(axis, axis)) || 1;
  return axis.map((value) => value / length);
}

function meanOf(words: string): Float64Array {
  const vectors = words.split(' ').flatMap((word) => {
    const vector = vectorOf(word);
    return vector === null ? [] : [vector];
  });
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let d = 0; d < mean.length; d++) mean[d] = (mean[d] ?? 0) + (vector[d] ?? 0) / vectors.length;
  return mean;
}

function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
