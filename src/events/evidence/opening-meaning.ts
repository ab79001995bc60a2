import { type DotProducts, dotProducts } from '../../language/dot-products.ts';
import { dimensionsOfVectors, quantisedVector } from '../../language/vectors.ts';
import type { ArticleProfile } from '../profile/profile.ts';
import type { View } from '../profile/views.ts';

/** The weightiest words for what happened, as parallel lists. */
export interface Happening {
  readonly terms: Int32Array;
  /** Their word vectors, one after the other, of small integers; zeros for a word that has none. */
  readonly vectors: Int8Array;
  /** What a vector is multiplied by to be of length 1. */
  readonly scales: Float32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/** More add little, and each is compared with each. */
const MOST_WORDS = 20;

let products: DotProducts | undefined;

function loadedProducts(): DotProducts {
  products ??= dotProducts(dimensionsOfVectors());
  return products;
}

export function happeningOf({ terms }: ArticleProfile, view: View, ranks: Int32Array): Happening {
  const chosen = [...view.positions]
    .map((position) => ({ term: terms[position] ?? 0, weight: view.weights[position] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MOST_WORDS);
  const { stride } = loadedProducts();
  const vectors = new Int8Array(chosen.length * stride);
  const scales = new Float32Array(chosen.length);
  for (const [n, { term }] of chosen.entries()) {
    const vector = quantisedVector(ranks[term] ?? -1);
    if (vector === null) continue;
    vectors.set(vector.values, n * stride);
    scales[n] = vector.scale;
  }
  return {
    terms: Int32Array.from(chosen, ({ term }) => term),
    vectors,
    scales,
    weights: Float32Array.from(chosen, ({ weight }) => weight),
    total: chosen.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Max-align (Mihalcea, Corley and Strapparava 2006): the weighted mean of each word's best cosine in the other, both ways. */
export function likenessInMeaning(a: Happening, b: Happening): number {
  if (a.total === 0 || b.total === 0) return 0;
  const cosines = cosinesOf(a, b);
  const columns = b.terms.length;
  const best = new Float64Array(columns);
  let sumA = 0;
  for (let i = 0; i < a.terms.length; i += 1) {
    let highest = 0;
    for (let j = 0; j < columns; j += 1) {
      const cosine = cosines[i * columns + j] ?? 0;
      if (cosine > highest) highest = cosine;
      if (cosine > (best[j] ?? 0)) best[j] = cosine;
    }
    sumA += highest * (a.weights[i] ?? 0);
  }
  let sumB = 0;
  for (let j = 0; j < columns; j += 1) sumB += (best[j] ?? 0) * (b.weights[j] ?? 0);
  return (sumA / a.total + sumB / b.total) / 2;
}

/** Of each word of the one with each word of the other, row by row; 1 for the same word, 0 where one has no vector. */
function cosinesOf(a: Happening, b: Happening): Float64Array {
  const dots = loadedProducts().of(a.vectors, b.vectors);
  const columns = b.terms.length;
  const cosines = new Float64Array(a.terms.length * columns);
  for (let i = 0; i < a.terms.length; i += 1) {
    const term = a.terms[i] ?? 0;
    const scale = a.scales[i] ?? 0;
    for (let j = 0; j < columns; j += 1) {
      const cell = i * columns + j;
      cosines[cell] = term === b.terms[j] ? 1 : (dots[cell] ?? 0) * scale * (b.scales[j] ?? 0);
    }
  }
  return cosines;
}
