import type { Sides } from '../model/sides.ts';
import type { SharedTerms } from './shared-terms.ts';

/** The weights of one aspect of the two articles' terms. */
type Weights = Sides<Float32Array>;

/** Cosine of two weighted term lists, 0 to 1. With `rarity`, what their surroundings share too counts less. */
export function cosine(shared: SharedTerms, weights: Weights, rarity: Sides<Float32Array> | null): number {
  let product = 0;
  for (let n = 0; n < shared.left.length; n += 1) {
    const i = shared.left[n] ?? 0;
    const rare = rarity === null ? 1 : (rarity.left[i] ?? 0);
    product += (weights.left[i] ?? 0) * (weights.right[shared.right[n] ?? 0] ?? 0) * rare * rare;
  }
  if (product === 0) return 0;
  return Math.min(
    1,
    product / Math.sqrt(squares(weights.left, rarity?.left) * squares(weights.right, rarity?.right)),
  );
}

function squares(weights: Float32Array, rarity: Float32Array | undefined): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = (weights[i] ?? 0) * (rarity === undefined ? 1 : (rarity[i] ?? 0));
    sum += weight * weight;
  }
  return sum;
}

/** Weighted Jaccard similarity: the weight of what both have over the weight of what either has. */
export function jaccard(shared: SharedTerms, weights: Weights, rarity: Sides<Float32Array> | null): number {
  let common = 0;
  for (let n = 0; n < shared.left.length; n += 1) {
    const i = shared.left[n] ?? 0;
    const least = Math.min(weights.left[i] ?? 0, weights.right[shared.right[n] ?? 0] ?? 0);
    common += least * (rarity === null ? 1 : (rarity.left[i] ?? 0));
  }
  if (common === 0) return 0;
  return common / (total(weights.left, rarity?.left) + total(weights.right, rarity?.right) - common);
}

function total(weights: Float32Array, rarity: Float32Array | undefined): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1)
    sum += (weights[i] ?? 0) * (rarity === undefined ? 1 : (rarity[i] ?? 0));
  return sum;
}

/**
 * For each side the share, by weight, of its terms under an aspect that stand in the other article: anywhere, or
 * under the aspect `within`. Null where it has no such terms.
 */
export function foundInOther(shared: SharedTerms, weights: Weights, within?: Weights): Sides<number | null> {
  const { left, right, rarity } = shared;
  return {
    left: shareFound(left, right, weights.left, rarity.left, within?.right),
    right: shareFound(right, left, weights.right, rarity.right, within?.left),
  };
}

function shareFound(
  own: readonly number[],
  others: readonly number[],
  weights: Float32Array,
  rarity: Float32Array,
  within: Float32Array | undefined,
): number | null {
  const all = total(weights, rarity);
  if (all === 0) return null;
  let sum = 0;
  for (let n = 0; n < own.length; n += 1) {
    if (within !== undefined && (within[others[n] ?? 0] ?? 0) === 0) continue;
    const i = own[n] ?? 0;
    sum += (weights[i] ?? 0) * (rarity[i] ?? 0);
  }
  return Math.min(1, sum / all);
}
