import { at } from '../../src/model/list.ts';
import { addTo, product, solve, squareMatrix } from './linear-algebra.ts';

/** One example: the values of its features and the class that it is of. */
export interface ClassExample {
  readonly values: readonly number[];
  readonly label: number;
}

const MOST_ROUNDS = 200;
const SMALL_STEP = 1e-3;

/**
 * Multinomial logistic regression with an L2 penalty by Böhning's bound (1992): the Hessian is bounded once and for all,
 * so every round is exact, needs no learning rate, and the result is the same on every run.
 *
 * @returns for each class the weights of the features and then its bias
 */
export function fitSoftmax(
  examples: readonly ClassExample[],
  classes: number,
  penalty: number,
): readonly Float64Array[] {
  const width = at(examples, 0).values.length + 1;
  const rows = examples.map(({ values }) => Float64Array.from([...values, 1]));
  const inverse = boundInverse(rows, width, penalty);
  const weights = Array.from({ length: classes }, () => new Float64Array(width));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const steps = gradientsOf(examples, rows, weights, penalty).map((gradient) =>
      inverse.map((line) => product(line, gradient)),
    );
    for (const [k, ofClass] of steps.entries()) addTo(at(weights, k), Float64Array.from(ofClass), 1);
    if (steps.every((ofClass) => ofClass.every((step) => Math.abs(step) < SMALL_STEP))) break;
  }
  return weights;
}

function gradientsOf(
  examples: readonly ClassExample[],
  rows: readonly Float64Array[],
  weights: readonly Float64Array[],
  penalty: number,
): readonly Float64Array[] {
  const gradients = weights.map((ofClass) => ofClass.map((weight) => -penalty * weight));
  for (const [n, row] of rows.entries()) {
    const chances = softmax(weights.map((ofClass) => product(ofClass, row)));
    for (const [k, gradient] of gradients.entries())
      addTo(gradient, row, (at(examples, n).label === k ? 1 : 0) - at(chances, k));
  }
  return gradients;
}

export function softmax(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const powers = odds.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}

/** Inverse of half the sum of squares plus the penalty, row by row. */
function boundInverse(
  rows: readonly Float64Array[],
  width: number,
  penalty: number,
): readonly Float64Array[] {
  const bound = squareMatrix(width);
  for (const row of rows) {
    for (const [f, line] of bound.entries()) addTo(line, row, (row[f] ?? 0) / 2, f + 1);
  }
  for (let f = 0; f < width; f += 1) at(bound, f)[f] = (at(bound, f)[f] ?? 0) + penalty;
  return Array.from({ length: width }, (_, f) => {
    const unit = new Float64Array(width);
    unit[f] = 1;
    return solve(
      bound.map((line) => line.slice()),
      unit,
    );
  });
}
