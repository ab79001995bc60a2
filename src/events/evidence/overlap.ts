import type { Sides } from '../../model/sides.ts';
import type { View } from '../profile/views.ts';
import type { SharedTerms } from './shared-terms.ts';

// Each loop is written out: these run some thirty times for every pair of a run, and a callback in the innermost loop
// makes them three times slower. Sums run over ascending positions, so that no rewriting changes their last bit.

/** Cosine of two weighted term lists, 0 to 1. */
export function cosine(shared: SharedTerms, { left, right }: Sides<View>): number {
  let product = 0;
  for (let n = 0; n < shared.left.length; n += 1) {
    const [i, j] = [shared.left[n] ?? 0, shared.right[n] ?? 0];
    if (has(left, i) && has(right, j)) product += (left.weights[i] ?? 0) * (right.weights[j] ?? 0);
  }
  return product === 0 ? 0 : Math.min(1, product / Math.sqrt(left.squares * right.squares));
}

const has = ({ aspects, aspect }: View, position: number): boolean =>
  ((aspects[position] ?? 0) & aspect) !== 0;

/** The same, where what their surroundings share too counts less. */
export function localCosine({ left: own, right: others, rarity }: SharedTerms, views: Sides<View>): number {
  const { left, right } = views;
  let product = 0;
  for (let n = 0; n < own.length; n += 1) {
    const [i, j] = [own[n] ?? 0, others[n] ?? 0];
    if (!has(left, i) || !has(right, j)) continue;
    const rare = rarity.left[i] ?? 0;
    product += (left.weights[i] ?? 0) * (right.weights[j] ?? 0) * rare * rare;
  }
  if (product === 0) return 0;
  return Math.min(
    1,
    product / Math.sqrt(localSquares(left, rarity.left) * localSquares(right, rarity.right)),
  );
}

function localSquares({ positions, weights }: View, rarity: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < positions.length; n += 1) {
    const k = positions[n] ?? 0;
    const weight = (weights[k] ?? 0) * (rarity[k] ?? 0);
    sum += weight * weight;
  }
  return sum;
}

/** Weighted Jaccard similarity: the weight of what both have over the weight of what either has. */
export function jaccard(shared: SharedTerms, { left, right }: Sides<View>): number {
  let common = 0;
  for (let n = 0; n < shared.left.length; n += 1) {
    const [i, j] = [shared.left[n] ?? 0, shared.right[n] ?? 0];
    if (has(left, i) && has(right, j)) common += Math.min(left.weights[i] ?? 0, right.weights[j] ?? 0);
  }
  return common === 0 ? 0 : common / (left.total + right.total - common);
}

/** The same, where what their surroundings share too counts less. */
export function localJaccard(shared: SharedTerms, views: Sides<View>): number {
  const common = sharedWeight(shared, views);
  if (common === 0) return 0;
  return (
    common /
    (localTotal(views.left, shared.rarity.left) + localTotal(views.right, shared.rarity.right) - common)
  );
}

/** How much both have under an aspect; what their surroundings share too counts less. */
export function sharedWeight({ left: own, right: others, rarity }: SharedTerms, views: Sides<View>): number {
  const { left, right } = views;
  let sum = 0;
  for (let n = 0; n < own.length; n += 1) {
    const [i, j] = [own[n] ?? 0, others[n] ?? 0];
    if (has(left, i) && has(right, j))
      sum += Math.min(left.weights[i] ?? 0, right.weights[j] ?? 0) * (rarity.left[i] ?? 0);
  }
  return sum;
}

function localTotal({ positions, weights }: View, rarity: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < positions.length; n += 1) {
    const k = positions[n] ?? 0;
    sum += (weights[k] ?? 0) * (rarity[k] ?? 0);
  }
  return sum;
}

/**
 * For each side the share, by weight, of its terms under an aspect that stand in the other article under the aspect
 * `within`; what the surroundings share too counts less. Null where it has no such terms.
 */
export function foundInOther(
  { left, right, rarity }: SharedTerms,
  views: Sides<View>,
  within: Sides<View>,
): Sides<number | null> {
  return {
    left: shareFound(left, right, views.left, rarity.left, within.right),
    right: shareFound(right, left, views.right, rarity.right, within.left),
  };
}

function shareFound(
  own: readonly number[],
  others: readonly number[],
  view: View,
  rarity: Float32Array,
  within: View,
): number | null {
  const all = localTotal(view, rarity);
  if (all === 0) return null;
  let sum = 0;
  for (let n = 0; n < own.length; n += 1) {
    const i = own[n] ?? 0;
    if (has(view, i) && has(within, others[n] ?? 0)) sum += (view.weights[i] ?? 0) * (rarity[i] ?? 0);
  }
  return Math.min(1, sum / all);
}
