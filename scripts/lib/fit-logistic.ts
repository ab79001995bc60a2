import { type LogisticModel, logOdds, probability } from '../../src/align/logistic.ts';
import { at } from '../../src/model/list.ts';
import { solve } from './linear-algebra.ts';

export interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

/** Newton's method has long converged by then. */
const ROUNDS = 15;

/** Newton's method on standardised features with an L2 penalty; the weights returned are of the raw features. */
export function fitLogistic(
  names: readonly string[],
  examples: readonly Example[],
  penalty: number,
): LogisticModel {
  const scales = names.map((_, k) => scaleOf(examples, k));
  const rows = examples.map(({ features }) => [
    1,
    ...scales.map(({ mean, deviation }, k) => (at(features, k) - mean) / deviation),
  ]);
  const weights: number[] = Array.from({ length: names.length + 1 }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, hessian } = derivatives(rows, examples, weights, penalty);
    for (const [k, step] of solve(hessian, gradient).entries()) weights[k] = at(weights, k) + step;
  }
  const raw = scales.map(({ deviation }, k) => at(weights, k + 1) / deviation);
  const bias = scales.reduce((sum, { mean }, k) => sum - at(raw, k) * mean, at(weights, 0));
  return { bias, weights: Object.fromEntries(names.map((name, k) => [name, at(raw, k)])) };
}

function scaleOf(examples: readonly Example[], k: number): { mean: number; deviation: number } {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = examples.reduce((sum, { features, weight }) => sum + weight * at(features, k), 0) / total;
  const squares = examples.reduce(
    (sum, { features, weight }) => sum + weight * (at(features, k) - mean) ** 2,
    0,
  );
  return { mean, deviation: Math.sqrt(squares / total) || 1 };
}

function derivatives(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  weights: readonly number[],
  penalty: number,
) {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, k) => (k === 0 ? 0 : -penalty * weight));
  const hessian = weights.map((_, a) =>
    Float64Array.from(weights, (__, b) => (a === b && a > 0 ? penalty : 0)),
  );
  for (const [place, row] of rows.entries()) {
    const { isPositive, weight } = at(examples, place);
    const p = probability(logOdds(0, weights, row));
    const error = weight * ((isPositive ? 1 : 0) - p);
    const curvature = weight * p * (1 - p);
    for (let a = 0; a < size; a += 1) {
      gradient[a] = at(gradient, a) + error * at(row, a);
      const line = at(hessian, a);
      for (let b = 0; b < size; b += 1) line[b] = at(line, b) + curvature * at(row, a) * at(row, b);
    }
  }
  return { gradient, hessian };
}
