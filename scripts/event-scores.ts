import { FEATURES } from '../src/events/evidence/features.ts';
import { RULES, thresholdsFrom } from '../src/events/evidence/pair-model.ts';
import { candidatePairs } from '../src/events/grouping/candidates.ts';
import { groupByAverageLink, type Thresholds } from '../src/events/grouping/group.ts';
import { at } from '../src/model/list.ts';
import { type ClusterScores, clusterScores } from '../tests/eval/cluster-scores.ts';
import { type LabelledArticle, randomFrom, readEventSet } from '../tests/eval/event-sets.ts';
import type { BoostedTrees } from './boosted-trees.ts';
import {
  isOneEvent,
  type LabelledSet,
  type Measured,
  masked,
  measureSet,
  valuesOf,
} from './event-examples.ts';

/** A set to judge a model on, all its values measured once. */
export interface MeasuredSet {
  readonly name: string;
  readonly measured: Measured;
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly values: Float32Array }[];
  /** Values of pairs that no candidate list holds, once asked for. */
  readonly others: Map<string, Float32Array>;
}

export const DEV_PARTS = ['ecbplus.dev', 'allsides.val', 'basil.dev', 'newswcl50.dev'];

/** The dev parts, each alone, and all as one pool, with and without dates. */
export function devSets(): readonly MeasuredSet[] {
  const sets = DEV_PARTS.map((name) => ({ name, set: readEventSet(name) }));
  const pool = sets.flatMap(({ set }) => set);
  return [
    ...sets.map(({ name, set }) => measuredSet(name, set)),
    measuredSet('pool', pool),
    measuredSet('pool without dates', masked(pool, randomFrom(1), 1, 0)),
  ];
}

/** A set with all its candidate pairs measured. */
export function measuredSet(name: string, set: LabelledSet): MeasuredSet {
  const measured = measureSet(set);
  const pairs = candidatePairs(measured.candidates).map(([left, right]) => ({
    left,
    right,
    values: valuesOf(measured.meter.measure(left, right)),
  }));
  return { name, measured, pairs, others: new Map() };
}

/** As `pair-model.ts` gives it with these trees. */
export function probability({ base, trees }: BoostedTrees, values: Float32Array): number {
  let sum = base;
  for (const [n, { name }] of FEATURES.entries()) sum += (RULES.get(name) ?? 0) * (values[n] ?? 0);
  for (const root of trees) {
    let tree = root;
    while (tree.kind === 'split')
      tree = (values[tree.feature] ?? 0) < tree.threshold ? tree.left : tree.right;
    sum += tree.value;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** How likely a pair with these values is one event, 0 to 1. */
export type Judge = (values: Float32Array) => number;

export const scoresOn = (dev: MeasuredSet, model: BoostedTrees, threshold: number): ClusterScores =>
  groupedScores(dev, (values) => probability(model, values), thresholdsFrom(threshold));

export function groupedScores(dev: MeasuredSet, judge: Judge, thresholds: Thresholds): ClusterScores {
  const { articles, meter } = dev.measured;
  const scored = dev.pairs.map(({ left, right, values }) => ({ left, right, probability: judge(values) }));
  const groups = groupByAverageLink(articles.length, scored, thresholds, (left, right) => {
    const key = `${left} ${right}`;
    const values = dev.others.get(key) ?? valuesOf(meter.measure(left, right));
    dev.others.set(key, values);
    return judge(values);
  });
  return clusterScores(
    articles.map(({ cluster }) => cluster),
    groups,
  );
}

/** A pair given by itself, as `compare` gets it, with the values of its evidence. */
export interface LonePair {
  readonly values: Float32Array;
  readonly isOneEvent: boolean;
}

/** Each article (or a share of them) with another of its event, and with one of the nearest of other events. */
export function lonePairs({ measured }: MeasuredSet, share: number): readonly LonePair[] {
  const random = randomFrom(9);
  const { articles, candidates } = measured;
  return articles.flatMap((first, place) => {
    if (random() >= share) return [];
    const near = candidates.of(place).map(({ article }) => article);
    const same = near.filter((other) => isOneEvent(measured, place, other));
    const others = near.filter((other) => !isOneEvent(measured, place, other)).slice(0, 3);
    const pick = (list: readonly number[]): readonly LabelledArticle[] =>
      list.length === 0 ? [] : [at(articles, at(list, Math.floor(random() * list.length)))];
    return [...pick(same), ...pick(others)].map((second) => ({
      values: valuesOf(measureSet([first, second]).meter.measure(0, 1)),
      isOneEvent: first.cluster === second.cluster,
    }));
  });
}
