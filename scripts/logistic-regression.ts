import { at } from '../src/model/list.ts';

export interface Example {
  readonly values: Float64Array;
  readonly label: 0 | 1;
  /** How much the example counts. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly intercept: number;
  readonly weights: readonly number[];
  /** Weighted mean of each value over the examples. */
  readonly means: readonly number[];
}

const MOST_STEPS = 20;

/**
 * Logistic regression with a penalty on squared weights, by Newton's method (iteratively reweighted least squares).
 * Values are standardised for the fit, so that the penalty is the same for all; the weights are for values as given.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): LogisticModel {
  const size = at(examples, 0).values.length;
  const { means, deviations } = moments(examples, size);
  const standard = examples.map(({ values }) =>
    Float64Array.from({ length: size + 1 }, (_, k) =>
      k === size ? 1 : ((values[k] ?? 0) - at(means, k)) / at(deviations, k),
    ),
  );
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, hessian } = derivatives(examples, standard, weights);
    for (let k = 0; k < size; k += 1) {
      gradient[k] = (gradient[k] ?? 0) + penalty * (weights[k] ?? 0);
      const row = at(hessian, k);
      row[k] = (row[k] ?? 0) + penalty;
    }
    const change = solve(hessian, gradient);
    let largest = 0;
    for (const [k, value] of change.entries()) {
      weights[k] = (weights[k] ?? 0) - value;
      largest = Math.max(largest, Math.abs(value));
    }
    if (largest < 1e-7) break;
  }
  const own = means.map((_, k) => (weights[k] ?? 0) / at(deviations, k));
  const shift = own.reduce((sum, weight, k) => sum + weight * at(means, k), 0);
  return { intercept: (weights[size] ?? 0) - shift, weights: own, means };
}

function moments(examples: readonly Example[], size: number): { means: number[]; deviations: number[] } {
  const means = new Array<number>(size).fill(0);
  const deviations = new Array<number>(size).fill(0);
  let total = 0;
  for (const { weight } of examples) total += weight;
  for (const { values, weight } of examples) {
    for (let k = 0; k < size; k += 1) means[k] = at(means, k) + (weight * (values[k] ?? 0)) / total;
  }
  for (const { values, weight } of examples) {
    for (let k = 0; k < size; k += 1) {
      deviations[k] = at(deviations, k) + (weight * ((values[k] ?? 0) - at(means, k)) ** 2) / total;
    }
  }
  // A value that never varies gets deviation 1, and with it weight 0.
  return { means, deviations: deviations.map((square) => Math.sqrt(square) || 1) };
}

function derivatives(examples: readonly Example[], standard: readonly Float64Array[], weights: Float64Array) {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (const [n, { label, weight }] of examples.entries()) {
    const x = at(standard, n);
    let sum = 0;
    for (let k = 0; k < size; k += 1) sum += (weights[k] ?? 0) * (x[k] ?? 0);
    const probability = 1 / (1 + Math.exp(-sum));
    const error = weight * (probability - label);
    const curvature = weight * probability * (1 - probability);
    for (let k = 0; k < size; k += 1) {
      const value = x[k] ?? 0;
      gradient[k] = (gradient[k] ?? 0) + error * value;
      const row = at(hessian, k);
      for (let m = 0; m <= k; m += 1) row[m] = (row[m] ?? 0) + curvature * value * (x[m] ?? 0);
    }
  }
  for (let k = 0; k < size; k += 1) for (let m = k + 1; m < size; m += 1) at(hessian, k)[m] = at(hessian, m)[k] ?? 0;
  return { gradient, hessian };
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const rows = matrix.map((row, k) => Float64Array.from([...row, vector[k] ?? 0]));
  for (let k = 0; k < size; k += 1) {
    let pivot = k;
    for (let m = k + 1; m < size; m += 1) if (Math.abs(at(rows, m)[k] ?? 0) > Math.abs(at(rows, pivot)[k] ?? 0)) pivot = m;
    const chosen = at(rows, pivot);
    rows[pivot] = at(rows, k);
    rows[k] = chosen;
    for (let m = k + 1; m < size; m += 1) {
      const row = at(rows, m);
      const factor = (row[k] ?? 0) / (chosen[k] || 1e-12);
      if (factor !== 0) for (let c = k; c <= size; c += 1) row[c] = (row[c] ?? 0) - factor * (chosen[c] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let k = size - 1; k >= 0; k -= 1) {
    const row = at(rows, k);
    let sum = row[size] ?? 0;
    for (let c = k + 1; c < size; c += 1) sum -= (row[c] ?? 0) * (solution[c] ?? 0);
    solution[k] = sum / (row[k] || 1e-12);
  }
  return solution;
}
