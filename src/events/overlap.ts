import type { Sides } from '../model/sides.ts';
import type { SharedTerms } from './shared-terms.ts';
import type { View } from './views.ts';

/** Calls for every term that both articles have under the aspect: its position on the left, both weights. */
function eachShared(
  shared: SharedTerms,
  { left, right }: Sides<View>,
  take: (position: number, left: number, right: number) => void,
): void {
  let [p, q] = [0, 0];
  for (let n = 0; n < shared.left.length; n += 1) {
    const [i, j] = [shared.left[n] ?? 0, shared.right[n] ?? 0];
    while ((left.positions[p] ?? i) < i) p += 1;
    while ((right.positions[q] ?? j) < j) q += 1;
    if (left.positions[p] === i && right.positions[q] === j)
      take(i, left.weights[p] ?? 0, right.weights[q] ?? 0);
  }
}

/** Cosine of two weighted term lists, 0 to 1. */
export function cosine(shared: SharedTerms, views: Sides<View>): number {
  let product = 0;
  eachShared(shared, views, (_, left, right) => {
    product += left * right;
  });
  return product === 0 ? 0 : Math.min(1, product / Math.sqrt(views.left.squares * views.right.squares));
}

/** The same, where what their surroundings share too counts less. */
export function localCosine(shared: SharedTerms, views: Sides<View>): number {
  let product = 0;
  eachShared(shared, views, (position, left, right) => {
    const rare = shared.rarity.left[position] ?? 0;
    product += left * right * rare * rare;
  });
  if (product === 0) return 0;
  const [left, right] = [
    localSquares(views.left, shared.rarity.left),
    localSquares(views.right, shared.rarity.right),
  ];
  return Math.min(1, product / Math.sqrt(left * right));
}

function localSquares({ positions, weights }: View, rarity: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < positions.length; n += 1) {
    const weight = (weights[n] ?? 0) * (rarity[positions[n] ?? 0] ?? 0);
    sum += weight * weight;
  }
  return sum;
}

/** Weighted Jaccard similarity: the weight of what both have over the weight of what either has. */
export function jaccard(shared: SharedTerms, views: Sides<View>): number {
  let common = 0;
  eachShared(shared, views, (_, left, right) => {
    common += Math.min(left, right);
  });
  return common === 0 ? 0 : common / (views.left.total + views.right.total - common);
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
export function sharedWeight(shared: SharedTerms, views: Sides<View>): number {
  let sum = 0;
  eachShared(shared, views, (position, left, right) => {
    sum += Math.min(left, right) * (shared.rarity.left[position] ?? 0);
  });
  return sum;
}

function localTotal({ positions, weights }: View, rarity: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < positions.length; n += 1) sum += (weights[n] ?? 0) * (rarity[positions[n] ?? 0] ?? 0);
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
  const { positions, weights } = view;
  const all = localTotal(view, rarity);
  if (all === 0) return null;
  let sum = 0;
  let [p, q] = [0, 0];
  for (let n = 0; n < own.length; n += 1) {
    const [i, j] = [own[n] ?? 0, others[n] ?? 0];
    while ((positions[p] ?? i) < i) p += 1;
    while ((within.positions[q] ?? j) < j) q += 1;
    if (positions[p] === i && within.positions[q] === j) sum += (weights[p] ?? 0) * (rarity[i] ?? 0);
  }
  return Math.min(1, sum / all);
}
