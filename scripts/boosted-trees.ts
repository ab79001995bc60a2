import { at } from '../src/model/list.ts';
import { randomFrom, shuffled } from '../tests/eval/event-sets.ts';

export interface Example {
  readonly values: Float32Array;
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
  /** Share of the features that a tree may split on, drawn anew for each. */
  readonly featureShare: number;
}

/** Examples of the node are `order[from]` up to `order[to]`; its histogram holds a gradient and a curvature a bin. */
interface Node {
  readonly from: number;
  readonly to: number;
  readonly histogram: Float64Array;
  readonly step: number;
}

interface Found {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
  /** Values of the two branches, not yet slowed by the rate. */
  readonly left: number;
  readonly right: number;
}

const BINS = 64;
const SAMPLED = 40_000;

/**
 * Gradient boosting with logistic loss and second-order leaves (Friedman 2001; Chen and Guestrin 2016), on binned
 * values; a branch's histogram is its parent's less its sibling's (Ke et al. 2017).
 */
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
  readonly #order: Int32Array;
  readonly #spare: Int32Array;
  readonly #random = randomFrom(11);
  /** Those that the tree at hand may split on. */
  #features: readonly number[] = [];

  constructor(examples: readonly Example[], settings: BoostingSettings) {
    this.#examples = examples;
    this.#settings = settings;
    const features = at(examples, 0).values.length;
    this.#edges = Array.from({ length: features }, (_, feature) => edgesOf(examples, feature));
    this.#bins = this.#edges.map((edges, feature) =>
      Uint8Array.from(examples, ({ values }) => binOf(edges, values[feature] ?? 0)),
    );
    this.#scores = new Float64Array(examples.length);
    this.#gradients = new Float64Array(examples.length);
    this.#curvatures = new Float64Array(examples.length);
    this.#order = new Int32Array(examples.length);
    this.#spare = new Int32Array(examples.length);
  }

  fit(): BoostedTrees {
    let [all, positive] = [0, 0];
    for (const { label, weight } of this.#examples) {
      all += weight;
      positive += weight * label;
    }
    const base = Math.log(positive / (all - positive));
    this.#scores.fill(base);
    const trees = Array.from({ length: this.#settings.trees }, () => this.#tree());
    return { base, trees };
  }

  #tree(): Tree {
    const size = this.#examples.length;
    for (let n = 0; n < size; n += 1) {
      const { label, weight } = at(this.#examples, n);
      const probability = 1 / (1 + Math.exp(-(this.#scores[n] ?? 0)));
      this.#gradients[n] = weight * (label - probability);
      this.#curvatures[n] = weight * probability * (1 - probability);
      this.#order[n] = n;
    }
    const features = shuffled([...this.#bins.keys()], this.#random);
    this.#features = features.slice(0, Math.ceil(features.length * this.#settings.featureShare));
    const histogram = this.#histogramOf(0, size);
    return this.#grow({ from: 0, to: size, histogram, step: 0 }, this.#settings.depth);
  }

  #histogramOf(from: number, to: number): Float64Array {
    const histogram = new Float64Array(this.#bins.length * BINS * 2);
    for (const feature of this.#features) {
      const bins = at(this.#bins, feature);
      const start = feature * BINS * 2;
      for (let n = from; n < to; n += 1) {
        const example = this.#order[n] ?? 0;
        const cell = start + (bins[example] ?? 0) * 2;
        histogram[cell] = (histogram[cell] ?? 0) + (this.#gradients[example] ?? 0);
        histogram[cell + 1] = (histogram[cell + 1] ?? 0) + (this.#curvatures[example] ?? 0);
      }
    }
    return histogram;
  }

  #grow(node: Node, depth: number): Tree {
    const value = this.#settings.rate * node.step;
    const split = depth === 0 ? null : this.#bestSplit(node);
    if (split === null) {
      for (let n = node.from; n < node.to; n += 1) {
        const example = this.#order[n] ?? 0;
        this.#scores[example] = (this.#scores[example] ?? 0) + value;
      }
      return { kind: 'leaf', value };
    }
    const { feature, bin, gain } = split;
    const [left, right] = this.#branches(node, split);
    return {
      kind: 'split',
      value,
      feature,
      threshold: at(at(this.#edges, feature), bin),
      gain,
      left: this.#grow(left, depth - 1),
      right: this.#grow(right, depth - 1),
    };
  }

  #branches(node: Node, split: Found): readonly [Node, Node] {
    const { from, to } = node;
    const middle = this.#partition(node, split);
    const isLeftSmaller = middle - from < to - middle;
    const smaller = isLeftSmaller ? this.#histogramOf(from, middle) : this.#histogramOf(middle, to);
    const larger = node.histogram;
    for (let cell = 0; cell < larger.length; cell += 1)
      larger[cell] = (larger[cell] ?? 0) - (smaller[cell] ?? 0);
    return [
      { from, to: middle, histogram: isLeftSmaller ? smaller : larger, step: split.left },
      { from: middle, to, histogram: isLeftSmaller ? larger : smaller, step: split.right },
    ];
  }

  /** Puts the examples of the left branch first; returns where those of the right one begin. */
  #partition({ from, to }: Node, { feature, bin }: Found): number {
    const bins = at(this.#bins, feature);
    let [left, right] = [from, 0];
    for (let n = from; n < to; n += 1) {
      const example = this.#order[n] ?? 0;
      if ((bins[example] ?? 0) <= bin) {
        this.#order[left] = example;
        left += 1;
      } else {
        this.#spare[right] = example;
        right += 1;
      }
    }
    this.#order.set(this.#spare.subarray(0, right), left);
    return left;
  }

  #bestSplit(node: Node): Found | null {
    let best: Found | null = null;
    for (const feature of this.#features) {
      const found = this.#bestSplitOn(feature, node);
      if (found !== null && found.gain > (best?.gain ?? 1e-3)) best = found;
    }
    return best;
  }

  #bestSplitOn(feature: number, { histogram }: Node): Found | null {
    const { penalty, leastCurvature } = this.#settings;
    const start = feature * BINS * 2;
    const cells = histogram.subarray(start, start + BINS * 2);
    let [allG, allH] = [0, 0];
    for (let cell = 0; cell < cells.length; cell += 2) {
      allG += cells[cell] ?? 0;
      allH += cells[cell + 1] ?? 0;
    }
    const worth = (g: number, h: number): number => (g * g) / (h + penalty);
    let best: Found | null = null;
    let [g, h] = [0, 0];
    for (let bin = 0; bin < at(this.#edges, feature).length; bin += 1) {
      g += cells[bin * 2] ?? 0;
      h += cells[bin * 2 + 1] ?? 0;
      const [otherG, otherH] = [allG - g, allH - h];
      if (h < leastCurvature || otherH < leastCurvature) continue;
      const gain = worth(g, h) + worth(otherG, otherH) - worth(allG, allH);
      if (gain > (best?.gain ?? 0))
        best = { feature, bin, gain, left: g / (h + penalty), right: otherG / (otherH + penalty) };
    }
    return best;
  }
}

/** How many edges lie at or below the value. */
function binOf(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quantiles of a feature where it is not 0; many a feature is 0 on most pairs. */
function edgesOf(examples: readonly Example[], feature: number): Float64Array {
  const step = Math.ceil(examples.length / SAMPLED);
  const sample: number[] = [];
  for (let n = 0; n < examples.length; n += step) {
    const value = at(examples, n).values[feature] ?? 0;
    if (value > 0) sample.push(value);
  }
  sample.sort((a, b) => a - b);
  const quantiles = Array.from({ length: Math.min(BINS - 1, sample.length) }, (_, k) =>
    Number(at(sample, Math.floor((k / (BINS - 1)) * sample.length)).toFixed(4)),
  );
  return Float64Array.from([...new Set(quantiles)].filter((edge) => edge > 0));
}
