import type { LogisticModel } from '../../src/align/logistic.ts';
import { at } from '../../src/model/list.ts';
import { fitLogistic } from './logistic-regression.ts';

export interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

/** Logistic regression on standardised features, so that the penalty means the same for each; the weights are of the raw ones. */
export function fitStandardised(
  names: readonly string[],
  examples: readonly Example[],
  penalty: number,
): LogisticModel {
  const scales = names.map((_, k) => scaleOf(examples, k));
  const fitted = fitLogistic(
    {
      width: names.length,
      features: Float64Array.from(
        examples.flatMap(({ features }) =>
          scales.map(({ mean, deviation }, k) => (at(features, k) - mean) / deviation),
        ),
      ),
      isPositive: Uint8Array.from(examples, ({ isPositive }) => (isPositive ? 1 : 0)),
      weights: Float64Array.from(examples, ({ weight }) => weight),
    },
    penalty,
  );
  const raw = scales.map(({ deviation }, k) => at(fitted.weights, k) / deviation);
  const bias = scales.reduce((sum, { mean }, k) => sum - at(raw, k) * mean, fitted.bias);
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
