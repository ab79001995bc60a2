import { at } from '../../model/list.ts';
import { logistic } from '../../model/probability.ts';
import { pairTrees } from '../data/pair-trees.ts';
import type { Thresholds } from '../grouping/group.ts';
import { type Evidence, FEATURES, type FeatureName } from './features.ts';

/**
 * The mean probability from which an article joins an event, in a collection of so many articles: two alone, without
 * surroundings to compare with, have their own.
 */
export const thresholdFor = (articles: number): number =>
  articles === 2 ? pairTrees.thresholdAlone : pairTrees.threshold;

/**
 * Two large groups need so much more. Of 0 to .25 the best in the mean over held-out quarters of the train parts, by .001
 * to .005 depending on the threshold; on ECB+ dev it keeps two sibling events apart.
 */
const STRICTER_WHEN_LARGE = 0.25;

/** The thresholds of grouping, from that of an article by itself. */
export const thresholdsFrom = (single: number): Thresholds => ({
  single,
  large: single + STRICTER_WHEN_LARGE,
});

/**
 * Evidence that is weighed by a rule and not learned: log-odds for the value 1. The labelled sets hold hardly any of
 * it. An excerpt of three sentences is unlike its source in length, opening and headline, which the trees hold
 * against it. That one article opens with the president of a country and the other with its defence minister makes
 * two meetings of them; on the train parts it cuts the odds to a half (AllSides) or a fifth (ECB+). Of 6,600 pairs of
 * similar articles that appeared more than a week apart, 6 report one event (AllSides).
 */
export const RULES: ReadonlyMap<FeatureName, number> = new Map<FeatureName, number>([
  ['reused', 5],
  ['officialConflict', -2.5],
  ['monthApart', -2.5],
  ['longApart', -3.5],
]);

/** How much the judgement of pairs rests on a feature: its share of the gain of all splits, 0 to 1. */
export const shareOf = (name: FeatureName): number => pairTrees.shares[name];

/** All trees as parallel lists, one position a node: they are walked for every pair of a run. */
interface Forest {
  readonly roots: Int32Array;
  /** Position in `FEATURES` of what a node asks for; -1 at a leaf. */
  readonly features: Int16Array;
  readonly thresholds: Float64Array;
  /** What a node adds where the walk ends there. */
  readonly values: Float64Array;
  /** The node from the threshold on; the node below it is the next one. */
  readonly above: Int32Array;
}

let forest: Forest | undefined;

const loadedForest = (): Forest => {
  forest ??= readForest(pairTrees.trees.trim().split('\n'));
  return forest;
};

const featureNumbers = new Map<string, number>(FEATURES.map(({ name }, number) => [name, number]));

/** Reads trees in pre-order, one a line, as the note in the data describes. */
function readForest(lines: readonly string[]): Forest {
  const features: number[] = [];
  const thresholds: number[] = [];
  const values: number[] = [];
  const above: number[] = [];
  const read = (words: Iterator<string>): void => {
    const word = words.next().value;
    if (word === undefined) throw new Error('a tree of the pair model ends early');
    const split = /^(\w+)<([\d.]+):(-?[\d.]+)$/u.exec(word);
    const node = features.length;
    above.push(0);
    if (split === null) {
      features.push(-1);
      thresholds.push(0);
      values.push(Number(word));
      return;
    }
    const feature = featureNumbers.get(at(split, 1));
    if (feature === undefined) throw new Error(`the pair model knows no feature ${split[1]}`);
    features.push(feature);
    thresholds.push(Number(split[2]));
    values.push(Number(split[3]));
    read(words);
    above[node] = features.length;
    read(words);
  };
  const roots = lines.map((line) => {
    const root = features.length;
    read(line.split(' ').values());
    return root;
  });
  return {
    roots: Int32Array.from(roots),
    features: Int16Array.from(features),
    thresholds: Float64Array.from(thresholds),
    values: Float64Array.from(values),
    above: Int32Array.from(above),
  };
}

/** The evidence by position in `FEATURES`. */
function valuesOf(evidence: Evidence): Float64Array {
  const values = new Float64Array(FEATURES.length);
  for (let n = 0; n < values.length; n += 1) values[n] = evidence[at(FEATURES, n).name];
  return values;
}

/** The node after one that is no leaf. */
const nextNode = ({ features, thresholds, above }: Forest, node: number, asked: Float64Array): number =>
  (asked[features[node] ?? 0] ?? 0) < (thresholds[node] ?? 0) ? node + 1 : (above[node] ?? 0);

/** Probability that two articles with this evidence report one event. */
export function probabilityOf(evidence: Evidence): number {
  const trees = loadedForest();
  const asked = valuesOf(evidence);
  let sum = pairTrees.base;
  for (const [name, logOdds] of RULES) sum += logOdds * evidence[name];
  for (let n = 0; n < trees.roots.length; n += 1) {
    let node = trees.roots[n] ?? 0;
    while ((trees.features[node] ?? -1) >= 0) node = nextNode(trees, node, asked);
    sum += trees.values[node] ?? 0;
  }
  return logistic(sum);
}

/**
 * What each feature adds to the log-odds: at every split on the way down, the step from the node's value to the value
 * of the branch taken (Saabas 2014). What no feature explains is the same for all pairs.
 */
export function contributionsOf(evidence: Evidence): ReadonlyMap<FeatureName, number> {
  const trees = loadedForest();
  const asked = valuesOf(evidence);
  const sums = new Map<FeatureName, number>();
  for (const [name, logOdds] of RULES) sums.set(name, logOdds * evidence[name]);
  for (const root of trees.roots) {
    let node = root;
    for (let feature = trees.features[node] ?? -1; feature >= 0; feature = trees.features[node] ?? -1) {
      const { name } = at(FEATURES, feature);
      const child = nextNode(trees, node, asked);
      sums.set(name, (sums.get(name) ?? 0) + (trees.values[child] ?? 0) - (trees.values[node] ?? 0));
      node = child;
    }
  }
  return sums;
}
