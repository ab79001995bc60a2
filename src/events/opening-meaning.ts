import { cosineOfRanks } from '../language/vectors.ts';
import type { ArticleProfile } from './profile.ts';
import type { View } from './views.ts';

/** The weightiest words for what happened, as parallel lists. */
export interface Happening {
  readonly terms: Int32Array;
  readonly ranks: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/** More add little, and each is compared with each. */
const MOST_WORDS = 20;

export function happeningOf({ terms }: ArticleProfile, view: View, ranks: Int32Array): Happening {
  const chosen = [...view.positions]
    .map((position) => ({ term: terms[position] ?? 0, weight: view.weights[position] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MOST_WORDS);
  return {
    terms: Int32Array.from(chosen, ({ term }) => term),
    ranks: Int32Array.from(chosen, ({ term }) => ranks[term] ?? -1),
    weights: Float32Array.from(chosen, ({ weight }) => weight),
    total: chosen.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Max-align (Mihalcea, Corley and Strapparava 2006): the weighted mean of each word's best cosine in the other, both ways. */
export function likenessInMeaning(a: Happening, b: Happening): number {
  if (a.total === 0 || b.total === 0) return 0;
  const best = new Float64Array(b.terms.length);
  let sumA = 0;
  for (let i = 0; i < a.terms.length; i += 1) {
    let highest = 0;
    for (let j = 0; j < best.length; j += 1) {
      const likeness = likenessOf(a, i, b, j);
      if (likeness > highest) highest = likeness;
      if (likeness > (best[j] ?? 0)) best[j] = likeness;
    }
    sumA += highest * (a.weights[i] ?? 0);
  }
  let sumB = 0;
  for (let j = 0; j < best.length; j += 1) sumB += (best[j] ?? 0) * (b.weights[j] ?? 0);
  return (sumA / a.total + sumB / b.total) / 2;
}

function likenessOf(a: Happening, i: number, b: Happening, j: number): number {
  if (a.terms[i] === b.terms[j]) return 1;
  const [x, y] = [a.ranks[i] ?? -1, b.ranks[j] ?? -1];
  return x < 0 || y < 0 ? 0 : cosineOfRanks(x, y);
}
