import { at } from '../../src/model/list.ts';

export const squareMatrix = (size: number): Float64Array[] =>
  Array.from({ length: size }, () => new Float64Array(size));

/** Adds `factor` times the row to the target, in its first `end` places. */
export function addTo(target: Float64Array, row: Float64Array, factor: number, end = row.length): void {
  for (let f = 0; f < end; f++) target[f] = (target[f] ?? 0) + factor * (row[f] ?? 0);
}

/** The scalar product of the first `end` places. */
export function product(a: Float64Array, b: Float64Array, end = a.length): number {
  let sum = 0;
  for (let f = 0; f < end; f++) sum += (a[f] ?? 0) * (b[f] ?? 0);
  return sum;
}

/** Solves a symmetric positive definite system, of which the lower triangle is given, by Cholesky decomposition. */
export function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const lower = choleskyFactor(matrix);
  const size = vector.length;
  const forward = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const row = at(lower, i);
    forward[i] = ((vector[i] ?? 0) - product(row, forward, i)) / (row[i] ?? 1);
  }
  const solution = forward.slice();
  for (let i = size - 1; i >= 0; i--) {
    const row = at(lower, i);
    solution[i] = (solution[i] ?? 0) / (row[i] ?? 1);
    addTo(solution, row, -(solution[i] ?? 0), i);
  }
  return solution;
}

function choleskyFactor(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const lower = squareMatrix(matrix.length);
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j++) {
      const rest = (at(matrix, i)[j] ?? 0) - product(row, at(lower, j), j);
      row[j] = i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (at(lower, j)[j] ?? 1);
    }
  }
  return lower;
}
