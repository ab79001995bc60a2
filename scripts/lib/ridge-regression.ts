import { at } from '../../src/model/list.ts';
import { addTo, product, solve, squareMatrix } from './linear-algebra.ts';
import type { Fitted } from './logistic-regression.ts';

/** Least squares with an L2 penalty on the weights of the standardised columns; the weights are of the columns as given. */
export function fitRidge(rows: readonly Float64Array[], targets: readonly number[], penalty: number): Fitted {
  const width = at(rows, 0).length;
  const mean = meanOf(rows);
  const squares = meanOf(rows.map((row) => row.map((value, f) => (value - (mean[f] ?? 0)) ** 2)));
  const deviation = squares.map((value) => Math.sqrt(value) || 1);
  const targetMean = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  const gram = squareMatrix(width);
  const moment = new Float64Array(width);
  for (const [n, values] of rows.entries()) {
    const row = values.map((value, f) => (value - (mean[f] ?? 0)) / (deviation[f] ?? 1));
    addTo(moment, row, at(targets, n) - targetMean);
    for (const [f, line] of gram.entries()) addTo(line, row, row[f] ?? 0, f + 1);
  }
  for (const [f, line] of gram.entries()) line[f] = (line[f] ?? 0) + penalty;
  const weights = solve(gram, moment).map((weight, f) => weight / (deviation[f] ?? 1));
  return { bias: targetMean - product(weights, mean), weights: [...weights] };
}

function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(at(rows, 0).length);
  for (const row of rows) addTo(mean, row, 1 / rows.length);
  return mean;
}
