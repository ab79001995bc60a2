/** A logistic regression as the training script writes it; the weights are of the features as they come, unscaled. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const weightsInOrder = (model: LogisticModel, features: readonly string[]): readonly number[] =>
  features.map((name) => model.weights[name] ?? 0);

/** The log-odds that a model gives. */
export function logOdds(bias: number, weights: readonly number[], features: readonly number[]): number {
  let sum = bias;
  for (let place = 0; place < weights.length; place += 1)
    sum += (weights[place] ?? 0) * (features[place] ?? 0);
  return sum;
}
