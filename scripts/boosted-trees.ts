import { at } from '../src/model/list.ts';

export interface Example {
  readonly values: Float64Array;
  readonly label: 0 | 1;
  /** How much the example counts. */
  readonly weight: number;
}

/** `value`: log-odds that the examples in this node ask for beyond the trees before. */
export type Tree =
  | { readonly kind: 'leaf'; readonly value: number }
  | {
      readonly kind: 'split';
      readonly value: number;
      readonly feature: number;
      /** Below it the examples go left. */
      readonly threshold: number;
      readonly gain: number;
      readonly left: Tree;
      readonly right: Tree;
    };

export interface BoostedTrees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

export interface BoostingSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of weight × p × (1 − p) in a node. */
  readonly leastCurvature: number;
  readonly penalty: number;
}

const BINS = 36;
const SAMPLED = 20_000;

/** Gradient boosting with logistic loss and second-order leaves (Friedman 2001; Chen and Guestrin 2016), on binned values. */
export function fitBoostedTrees(examples: readonly Example[], settings: BoostingSettings): BoostedTrees {
  return new Boosting(examples, settings).fit();
}

class Boosting {
  readonly #examples: readonly Example[];
  readonly #settings: BoostingSettings;
  readonly #edges: readonly Float64Array[];
  readonly #bins: readonly Uint8Array[];
  readonly #scores: Float64Array;
  readonly #gradients: Float64Array;
  readonly #curvatures: Float64Array;

  constructor(examples: readonly Example[], settings: BoostingSettings) {
    this.#examples = examples;
    this.#settings = settings;
    const features = at(examples, 0).values.length;
    this.#edges = Array.from({ length: features }, (_, feature) => edgesOf(examples, feature));
    this.#bins = this.#edges.map((edges, feature) =>
      Uint8Array.from(
        examples,
        ({ values }) => edges.filter((edge) => edge <= (values[feature] ?? 0)).length,
      ),
    );
    this.#scores = new Float64Array(examples.length);
    this.#gradients = new Float64Array(examples.length);
    this.#curvatures = new Float64Array(examples.length);
  }

  fit(): BoostedTrees {
    let [all, positive] = [0, 0];
    for (const { label, weight } of this.#examples) {
      all += weight;
      positive += weight * label;
    }
    const base = Math.log(positive / (all - positive));
    this.#scores.fill(base);
    const root = Int32Array.from(this.#examples.keys());
    const trees = Array.from({ length: this.#settings.trees }, () => {
      this.#updateDerivatives();
      return this.#grow(root, this.#settings.depth);
    });
    return { base, trees };
  }

  #updateDerivatives(): void {
    for (const [n, { label, weight }] of this.#examples.entries()) {
      const probability = 1 / (1 + Math.exp(-(this.#scores[n] ?? 0)));
      this.#gradients[n] = weight * (label - probability);
      this.#curvatures[n] = weight * probability * (1 - probability);
    }
  }

  #grow(members: Int32Array, depth: number): Tree {
    let [gradient, curvature] = [0, 0];
    for (const n of members) {
      gradient += this.#gradients[n] ?? 0;
      curvature += this.#curvatures[n] ?? 0;
    }
    const value = (this.#settings.rate * gradient) / (curvature + this.#settings.penalty);
    const split = depth === 0 ? null : this.#bestSplit(members, gradient, curvature);
    if (split === null) {
      for (const n of members) this.#scores[n] = (this.#scores[n] ?? 0) + value;
      return { kind: 'leaf', value };
    }
    const bins = at(this.#bins, split.feature);
    return {
      kind: 'split',
      value,
      feature: split.feature,
      threshold: at(at(this.#edges, split.feature), split.bin),
      gain: split.gain,
      left: this.#grow(
        members.filter((n) => (bins[n] ?? 0) <= split.bin),
        depth - 1,
      ),
      right: this.#grow(
        members.filter((n) => (bins[n] ?? 0) > split.bin),
        depth - 1,
      ),
    };
  }

  #bestSplit(
    members: Int32Array,
    gradient: number,
    curvature: number,
  ): { feature: number; bin: number; gain: number } | null {
    const { penalty, leastCurvature } = this.#settings;
    const worth = (g: number, h: number): number => (g * g) / (h + penalty);
    let best: { feature: number; bin: number; gain: number } | null = null;
    for (const [feature, bins] of this.#bins.entries()) {
      const gradients = new Float64Array(BINS + 1);
      const curvatures = new Float64Array(BINS + 1);
      for (const n of members) {
        const bin = bins[n] ?? 0;
        gradients[bin] = (gradients[bin] ?? 0) + (this.#gradients[n] ?? 0);
        curvatures[bin] = (curvatures[bin] ?? 0) + (this.#curvatures[n] ?? 0);
      }
      let [g, h] = [0, 0];
      for (let bin = 0; bin < at(this.#edges, feature).length; bin += 1) {
        g += gradients[bin] ?? 0;
        h += curvatures[bin] ?? 0;
        if (h < leastCurvature || curvature - h < leastCurvature) continue;
        const gain = worth(g, h) + worth(gradient - g, curvature - h) - worth(gradient, curvature);
        if (gain > (best?.gain ?? 1e-3)) best = { feature, bin, gain };
      }
    }
    return best;
  }
}

/** Quantiles of a feature, closer together at the upper end, where the pairs of one event are. */
function edgesOf(examples: readonly Example[], feature: number): Float64Array {
  const step = Math.ceil(examples.length / SAMPLED);
  const sample: number[] = [];
  for (let n = 0; n < examples.length; n += step) sample.push(at(examples, n).values[feature] ?? 0);
  sample.sort((a, b) => a - b);
  const shares = [
    ...Array.from({ length: BINS - 5 }, (_, k) => (k + 1) / (BINS - 4)),
    0.98,
    0.99,
    0.995,
    0.998,
  ];
  const quantiles = shares.map((share) =>
    Number(at(sample, Math.floor(share * (sample.length - 1))).toFixed(4)),
  );
  return Float64Array.from([...new Set(quantiles)]);
}
