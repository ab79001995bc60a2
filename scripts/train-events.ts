/**
 * Learns how to weigh the evidence on pairs of articles and writes them to `src/events/data/pair-trees.ts`.
 *
 *   node --import tsx scripts/train-events.ts
 *
 * Trained on `ecbplus.train` and `allsides.train`, chosen on the dev parts; needs `../shared/datasets`.
 */
import { writeFileSync } from 'node:fs';
import { type CandidateLists, candidatePairs, findCandidates } from '../src/events/candidates.ts';
import { type Collection, collect } from '../src/events/collection.ts';
import { EvidenceMeter } from '../src/events/evidence.ts';
import { type Evidence, FEATURES } from '../src/events/features.ts';
import { groupByAverageLink } from '../src/events/group.ts';
import type { Article } from '../src/model/article.ts';
import { at } from '../src/model/list.ts';
import { clusterScores } from '../tests/eval/cluster-scores.ts';
import { hasDataset } from '../tests/eval/datasets.ts';
import { type LabelledArticle, randomFrom, readEventSet, shuffled } from '../tests/eval/event-sets.ts';
import { type BoostedTrees, type Example, fitBoostedTrees, type Tree } from './boosted-trees.ts';

type Set = readonly LabelledArticle[];

/** One collection of articles, its candidates measured. */
interface Measured {
  readonly name: string;
  readonly clusters: readonly string[];
  readonly collection: Collection;
  readonly meter: EvidenceMeter;
  readonly candidates: CandidateLists;
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly values: Float64Array }[];
  /** Values of pairs that no candidate list holds, once asked for. */
  readonly others: Map<string, Float64Array>;
}

const OUTPUT = new URL('../src/events/data/pair-trees.ts', import.meta.url);
const NEEDED = [
  'ecbplus.train',
  'ecbplus.dev',
  'allsides.train',
  'allsides.val',
  'basil.dev',
  'newswcl50.dev',
];
const DEV = ['ecbplus.dev', 'newswcl50.dev', 'basil.dev', 'allsides.val'];
const SETTINGS = { trees: 150, depth: 4, rate: 0.12, leastCurvature: 20, penalty: 5 };
/** How much a pair of a small collection counts: there are few, and small collections are what most people bring. */
const SMALL_WEIGHT = 8;
/** Of two articles without surroundings less is known, so they may need more. */
const THRESHOLDS_ALONE = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
const SMALL_COLLECTIONS = 400;

/** Reuse is weighed by a rule (see `pair-model.ts`), so the trees are not shown it. */
const valuesOf = (evidence: Evidence): Float64Array =>
  Float64Array.from(FEATURES, ({ name }) => (name === 'reused' ? 0 : evidence[name]));

function measureAll(name: string, set: Set): Measured {
  const collection = collect(set.map(({ article }) => article));
  const clusterOf = new Map<Article, string>(set.map(({ article, cluster }) => [article, cluster]));
  const candidates = findCandidates(collection);
  const meter = new EvidenceMeter(collection, candidates);
  const pairs = candidatePairs(candidates).map(([left, right]) => ({
    left,
    right,
    values: valuesOf(meter.measure(left, right)),
  }));
  const clusters = collection.articles.map((article) => clusterOf.get(article) ?? '');
  return { name, clusters, collection, meter, candidates, pairs, others: new Map() };
}

function masked(set: Set, random: () => number, undated: number, untitled: number): Set {
  return set.map(({ article, cluster }) => ({
    cluster,
    article: {
      ...article,
      publishedAt: random() < undated ? null : article.publishedAt,
      title: random() < untitled ? null : article.title,
    },
  }));
}

/** Hard small collections: an article and some of its nearest, so that two of five may well be the same event. */
function smallCollection(
  set: Set,
  candidates: CandidateLists,
  order: readonly number[],
  random: () => number,
): Set {
  const centre = Math.floor(random() * order.length);
  const near = at(candidates.lists, centre)
    .slice(0, 14)
    .filter(() => random() < 0.5);
  const size = 2 + Math.floor(random() * (random() < 0.8 ? 6 : 29));
  const positions = [centre, ...near.map(({ article }) => article)].slice(0, size);
  return positions.map((position) => at(set, at(order, position)));
}

function* smallCollections(set: Set, random: () => number): Generator<Set> {
  const collection = collect(set.map(({ article }) => article));
  const candidates = findCandidates(collection);
  const indexOf = new Map(set.map(({ article }, index) => [article, index]));
  const order = collection.articles.map((article) => indexOf.get(article) ?? 0);
  for (let n = 0; n < SMALL_COLLECTIONS / 2; n += 1) yield smallCollection(set, candidates, order, random);
}

/** Copies with dates masked, headlines dropped and sets pooled, so that no piece of evidence is leant on alone. */
function trainingExamples(): readonly Example[] {
  const random = randomFrom(5);
  const ecb = readEventSet('ecbplus.train');
  const allSides = readEventSet('allsides.train');
  const third = shuffled(allSides, random).slice(0, allSides.length / 3);
  const examples: Example[] = [];
  const add = (set: Set, weight: number): void => {
    const { pairs, clusters } = measureAll('train', set);
    for (const { left, right, values } of pairs) {
      examples.push({ values, label: clusters[left] === clusters[right] ? 1 : 0, weight });
    }
  };
  add(ecb, 1.5);
  add(allSides, 1);
  add(masked(allSides, random, 1, 0.4), 0.7);
  add([...ecb, ...masked(third, random, 0.5, 0.5)], 0.7);
  for (const set of [ecb, allSides]) {
    for (const small of smallCollections(set, random)) add(masked(small, random, 0.4, 0.3), SMALL_WEIGHT);
  }
  return examples;
}

function devSets(): readonly Measured[] {
  const sets = DEV.map((name) => ({ name, set: readEventSet(name) }));
  const pool = sets.flatMap(({ set }) => set);
  return [
    ...sets.map(({ name, set }) => measureAll(name, set)),
    measureAll('pool', pool),
    measureAll(
      'pool without dates',
      masked(pool, () => 0.5, 1, 0),
    ),
  ];
}

function logOdds({ base, trees }: BoostedTrees, values: Float64Array): number {
  let sum = base;
  for (const root of trees) {
    let tree = root;
    while (tree.kind === 'split')
      tree = (values[tree.feature] ?? 0) < tree.threshold ? tree.left : tree.right;
    sum += tree.value;
  }
  return sum;
}

function scoresOn(dev: Measured, model: BoostedTrees, threshold: number) {
  const probability = (values: Float64Array): number => 1 / (1 + Math.exp(-logOdds(model, values)));
  const scored = dev.pairs.map(({ left, right, values }) => ({
    left,
    right,
    probability: probability(values),
  }));
  const groups = groupByAverageLink(dev.clusters.length, scored, threshold, (left, right) => {
    const key = `${left} ${right}`;
    const values = dev.others.get(key) ?? valuesOf(dev.meter.measure(left, right));
    dev.others.set(key, values);
    return probability(values);
  });
  return clusterScores(dev.clusters, groups);
}

interface Choice {
  readonly threshold: number;
  readonly mean: number;
}

function chooseThreshold(model: BoostedTrees, dev: readonly Measured[]): number {
  let best: Choice | null = null;
  for (const threshold of THRESHOLDS) {
    const scores = dev.map((set) => scoresOn(set, model, threshold));
    const mean = scores.reduce((sum, { bCubed, pairs }) => sum + (bCubed + pairs) / 2, 0) / scores.length;
    const table = scores.map(
      ({ bCubed, pairs }, n) => `${at(dev, n).name} ${bCubed.toFixed(3)}/${pairs.toFixed(3)}`,
    );
    console.log(`threshold ${threshold} mean ${mean.toFixed(4)}  ${table.join('  ')}`);
    if (best === null || mean > best.mean) best = { threshold, mean };
  }
  return best?.threshold ?? 0.5;
}

/** Pairs as `compare` gets them: two articles and nothing around, one event or its nearest neighbour. */
function pairsAlone(
  { clusters, collection, candidates }: Measured,
  random: () => number,
  share: number,
): readonly (readonly [LabelledArticle, LabelledArticle])[] {
  return clusters.flatMap((cluster, article) => {
    if (random() >= share) return [];
    const near = at(candidates.lists, article).map((candidate) => candidate.article);
    const same = near.filter((other) => clusters[other] === cluster);
    const other = near.filter((one) => clusters[one] !== cluster);
    const chosen = [
      ...same.slice(Math.floor(random() * same.length)).slice(0, 1),
      ...other.slice(Math.floor(random() * Math.min(3, other.length))).slice(0, 1),
    ];
    const labelled = (position: number): LabelledArticle => ({
      article: at(collection.articles, position),
      cluster: at(clusters, position),
    });
    return chosen.map((one) => [labelled(article), labelled(one)] as const);
  });
}

/** The threshold at which most pairs given alone are judged rightly, in the mean over the sets. */
function chooseThresholdAlone(model: BoostedTrees, dev: readonly Measured[]): number {
  const random = randomFrom(9);
  const probability = (values: Float64Array): number => 1 / (1 + Math.exp(-logOdds(model, values)));
  const sets = dev
    .filter(({ name }) => DEV.includes(name))
    .map((whole) =>
      pairsAlone(whole, random, whole.clusters.length > 300 ? 0.5 : 1).map((pair) => ({
        probability: probability(valuesOf(measureAll('alone', pair).meter.measure(0, 1))),
        isOneEvent: pair[0].cluster === pair[1].cluster,
      })),
    );
  let best = { threshold: 0.5, mean: 0 };
  for (const threshold of THRESHOLDS_ALONE) {
    const shares = sets.map(
      (pairs) =>
        pairs.filter((pair) => pair.probability >= threshold === pair.isOneEvent).length / pairs.length,
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    console.log(
      `alone ${threshold} mean ${mean.toFixed(4)}  ${shares.map((share) => share.toFixed(3)).join('  ')}`,
    );
    if (mean > best.mean) best = { threshold, mean };
  }
  return best.threshold;
}

/** In pre-order: `name<threshold:value` for a split, the bare value for a leaf. */
const treeText = (tree: Tree): string =>
  tree.kind === 'leaf'
    ? tree.value.toFixed(4)
    : `${at(FEATURES, tree.feature).name}<${tree.threshold}:${tree.value.toFixed(4)} ${treeText(tree.left)} ${treeText(tree.right)}`;

function gains(trees: readonly Tree[]): readonly number[] {
  const sums = new Array<number>(FEATURES.length).fill(0);
  const add = (tree: Tree): void => {
    if (tree.kind === 'leaf') return;
    sums[tree.feature] = at(sums, tree.feature) + tree.gain;
    add(tree.left);
    add(tree.right);
  };
  for (const tree of trees) add(tree);
  const all = sums.reduce((sum, gain) => sum + gain, 0);
  return sums.map((gain) => gain / all);
}

interface Thresholds {
  readonly threshold: number;
  readonly thresholdAlone: number;
}

function moduleText({ base, trees }: BoostedTrees, thresholds: Thresholds, examples: number): string {
  const shares = gains(trees).map((share, n) => `    ${at(FEATURES, n).name}: ${Number(share.toFixed(4))},`);
  return `/**
 * How the evidence on a pair of articles is weighed; written by \`scripts/train-events.ts\`, not by hand.
 *
 * source: boosted trees on ${examples} candidate pairs of the train parts of ECB+ (CC BY 3.0 annotation) and of AllSides
 *   story sets, with copies in which dates are masked, headlines dropped and sets pooled, and small samples. The
 *   threshold was chosen on the dev parts of ECB+, NewsWCL50, BASIL and AllSides, each alone and all pooled.
 * note: log-odds are \`base\` plus the leaf that each tree leads to. A tree stands on a line in pre-order: a split is
 *   \`feature<threshold:value\` and is followed by what holds below the threshold, then by what holds from it on; the
 *   value is what the node would add if it were not split. A bare number is a leaf. \`shares\` is each feature's share
 *   of the gain of all splits. \`thresholdAlone\` is for two articles that
 *   are all there is.
 */
export const pairTrees = {
  threshold: ${thresholds.threshold},
  thresholdAlone: ${thresholds.thresholdAlone},
  base: ${base.toFixed(4)},
  shares: {
${shares.join('\n')}
  },
  trees: \`
${trees.map(treeText).join('\n')}
\`,
} as const;
`;
}

if (NEEDED.every((name) => hasDataset(`events/${name}.jsonl.gz`))) {
  const examples = trainingExamples();
  console.log(`${examples.length} pairs`);
  const model = fitBoostedTrees(examples, SETTINGS);
  const dev = devSets();
  const thresholds = {
    threshold: chooseThreshold(model, dev),
    thresholdAlone: chooseThresholdAlone(model, dev),
  };
  writeFileSync(OUTPUT, moduleText(model, thresholds, examples.length));
} else {
  console.log('skipped: the labelled sets are not there (../shared/datasets)');
}
