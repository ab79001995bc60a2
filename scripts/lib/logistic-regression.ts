import { at } from '../../src/model/list.ts';
import { addTo, product, solve, squareMatrix } from './linear-algebra.ts';

/** Rows of features, one after the other, with what each row is an example of. */
export interface Examples {
  readonly width: number;
  readonly features: Float32Array | Float64Array;
  readonly isPositive: Uint8Array;
  /** How much each row counts; 1 each where not given. */
  readonly weights?: Float64Array;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

const MOST_ROUNDS = 15;
const SMALL_STEP = 1e-4;
/** The bias is not held near zero; the system only has to stay solvable. */
const BIAS_PENALTY = 1e-6;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares) with an L2 penalty on the weights:
 * exact, without a learning rate, and the same weights on every run.
 */
export function fitLogistic(examples: Examples, penalty: number): Fitted {
  const { width } = examples;
  let weights = new Float64Array(width + 1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { gradient, hessian } = derivatives(examples, weights);
    for (const [f, line] of hessian.entries()) {
      const strength = f < width ? penalty : BIAS_PENALTY;
      gradient[f] = (gradient[f] ?? 0) - strength * (weights[f] ?? 0);
      line[f] = (line[f] ?? 0) + strength;
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, f) => weight + (step[f] ?? 0));
    if (step.every((value) => Math.abs(value) < SMALL_STEP)) break;
  }
  return { bias: at(weights, width), weights: [...weights.slice(0, width)] };
}

/** Of the log-likelihood, at these weights (the last is the bias); of the Hessian, negated, the lower triangle. */
function derivatives({ width, features, isPositive, weights: counts }: Examples, weights: Float64Array) {
  const gradient = new Float64Array(width + 1);
  const hessian = squareMatrix(width + 1);
  const row = new Float64Array(width + 1).fill(1);
  for (let n = 0; n < isPositive.length; n++) {
    row.set(features.subarray(n * width, (n + 1) * width));
    const chance = 1 / (1 + Math.exp(-product(row, weights)));
    const count = counts?.[n] ?? 1;
    addTo(gradient, row, count * ((isPositive[n] ?? 0) - chance));
    const curvature = count * Math.max(chance * (1 - chance), 1e-9);
    for (const [f, line] of hessian.entries()) {
      const value = row[f] ?? 0;
      if (value !== 0) addTo(line, row, curvature * value, f + 1);
    }
  }
  return { gradient, hessian };
}
