import { at } from '../model/list.ts';
import { pairTrees } from './data/pair-trees.ts';
import { type Evidence, FEATURES, type FeatureName } from './features.ts';

/** Groups are joined while the mean probability of the pairs between them reaches this. */
export const THRESHOLD = pairTrees.threshold;

/** The same for a collection of so many articles: two alone, without surroundings to compare with, have their own. */
export const thresholdFor = (articles: number): number =>
  articles === 2 ? pairTrees.thresholdAlone : THRESHOLD;

/**
 * What a near copy or excerpt adds to the log-odds. A rule and not learned: the labelled sets hold hardly any, and an
 * excerpt of three sentences is unlike its source in length, opening and headline, which the trees hold against it.
 */
const REUSE_LOG_ODDS = 5;

/** How much the judgement of pairs rests on a feature: its share of the gain of all splits, 0 to 1. */
export const shareOf = (name: FeatureName): number => pairTrees.shares[name];

interface Leaf {
  readonly kind: 'leaf';
  readonly value: number;
}

interface Split {
  readonly kind: 'split';
  readonly value: number;
  readonly feature: FeatureName;
  readonly threshold: number;
  readonly below: Tree;
  readonly above: Tree;
}

type Tree = Leaf | Split;

let trees: readonly Tree[] | undefined;

const loadedTrees = (): readonly Tree[] => {
  trees ??= pairTrees.trees
    .trim()
    .split('\n')
    .map((line) => readTree(line.split(' ').values()));
  return trees;
};

const featureNames = new Map<string, FeatureName>(FEATURES.map(({ name }) => [name, name]));

/** Reads one tree in pre-order, as the note in the data describes. */
function readTree(words: Iterator<string>): Tree {
  const word = words.next().value;
  if (word === undefined) throw new Error('a tree of the pair model ends early');
  const split = /^(\w+)<([\d.]+):(-?[\d.]+)$/u.exec(word);
  if (split === null) return { kind: 'leaf', value: Number(word) };
  const feature = featureNames.get(at(split, 1));
  if (feature === undefined) throw new Error(`the pair model knows no feature ${split[1]}`);
  const [threshold, value] = [Number(split[2]), Number(split[3])];
  return { kind: 'split', feature, threshold, value, below: readTree(words), above: readTree(words) };
}

const next = (split: Split, evidence: Evidence): Tree =>
  evidence[split.feature] < split.threshold ? split.below : split.above;

/** Probability that two articles with this evidence report one event. */
export function probabilityOf(evidence: Evidence): number {
  let sum = pairTrees.base + REUSE_LOG_ODDS * evidence.reused;
  for (const root of loadedTrees()) {
    let tree = root;
    while (tree.kind === 'split') tree = next(tree, evidence);
    sum += tree.value;
  }
  return 1 / (1 + Math.exp(-sum));
}

/**
 * What each feature adds to the log-odds: at every split on the way down, the step from the node's value to the value
 * of the branch taken (Saabas 2014). What no feature explains is the same for all pairs.
 */
export function contributionsOf(evidence: Evidence): ReadonlyMap<FeatureName, number> {
  const sums = new Map<FeatureName, number>([['reused', REUSE_LOG_ODDS * evidence.reused]]);
  for (const root of loadedTrees()) {
    let tree = root;
    while (tree.kind === 'split') {
      const child = next(tree, evidence);
      sums.set(tree.feature, (sums.get(tree.feature) ?? 0) + child.value - tree.value);
      tree = child;
    }
  }
  return sums;
}
