import { EvidenceMeter } from '../src/events/evidence/evidence.ts';
import { type Evidence, FEATURES } from '../src/events/evidence/features.ts';
import { RULES } from '../src/events/evidence/pair-model.ts';
import { type CandidateLists, candidatePairs, findCandidates } from '../src/events/grouping/candidates.ts';
import { type Collection, collect } from '../src/events/profile/collection.ts';
import type { Article } from '../src/model/article.ts';
import { at } from '../src/model/list.ts';
import { type LabelledArticle, randomFrom, readEventSet, shuffled } from '../tests/eval/event-sets.ts';
import type { Example } from './boosted-trees.ts';

export type LabelledSet = readonly LabelledArticle[];
type Random = () => number;

/** An example with the events that its two articles report, so that some events can be held out. */
export interface PairExample extends Example {
  readonly clusters: readonly [string, string];
}

/** One collection of articles in its own order, with its candidates and a meter for its pairs. */
export interface Measured {
  readonly articles: LabelledSet;
  readonly collection: Collection;
  readonly candidates: CandidateLists;
  readonly meter: EvidenceMeter;
}

/** What the event model is trained on. */
export const TRAINING_SETS = ['ecbplus.train', 'allsides.train'];

/** How much a pair counts, by the kind of collection that it stands in. */
const WEIGHTS = {
  ecb: 1.5,
  allSides: 1,
  undated: 0.7,
  pooled: 0.7,
  sparse: 2.5,
  small: 8,
  siblings: 8,
};
/** Of two different events that share almost no words one pair in five stands for all: most pairs are such. */
const EASY = { below: 0.15, oneIn: 5 };
const SMALL_COLLECTIONS = 350;
const SIBLING_COLLECTIONS = 500;
const SPARSE_COLLECTIONS = 20;

export const valuesOf = (evidence: Evidence): Float32Array =>
  Float32Array.from(FEATURES, ({ name }) => evidence[name]);

/** The trees are not shown what is weighed by a rule. */
const learnedFrom = (evidence: Evidence): Float32Array =>
  Float32Array.from(FEATURES, ({ name }) => (RULES.has(name) ? 0 : evidence[name]));

export function measureSet(set: LabelledSet): Measured {
  const labelled = new Map<Article, LabelledArticle>(set.map((one) => [one.article, one]));
  const collection = collect(set.map(({ article }) => article));
  const candidates = findCandidates(collection);
  return {
    articles: collection.articles.map((article) => labelled.get(article) ?? { article, cluster: '' }),
    collection,
    candidates,
    meter: new EvidenceMeter(collection, candidates),
  };
}

export const isOneEvent = ({ articles }: Measured, left: number, right: number): boolean =>
  at(articles, left).cluster === at(articles, right).cluster;

/** Copies in which a share of the dates and of the headlines is missing. */
export function masked(set: LabelledSet, random: Random, undated: number, untitled: number): LabelledSet {
  return set.map(({ article, cluster }) => ({
    cluster,
    article: {
      ...article,
      publishedAt: random() < undated ? null : article.publishedAt,
      title: random() < untitled ? null : article.title,
    },
  }));
}

const MOST_SENTENCES = 3;
const TITLE_KEPT = 0.75;

/** Copies of which a share is whole; of the others headline, first sentences or both are left. */
export function shortened(set: LabelledSet, random: Random, whole: number): LabelledSet {
  return set.map(({ article, cluster }) => {
    if (random() < whole) return { article, cluster };
    const count = Math.floor(random() * (MOST_SENTENCES + 1));
    const title = count === 0 || random() < TITLE_KEPT ? article.title : null;
    const sentences = article.sentences.slice(0, title === null ? Math.max(1, count) : count);
    const text = article.text.slice(0, sentences.at(-1)?.end ?? 0);
    return { cluster, article: { ...article, title, text, sentences } };
  });
}

/** All candidate pairs of the training collections. */
export function trainingExamples(): readonly PairExample[] {
  const examples: PairExample[] = [];
  for (const { set, weight } of trainingCollections()) {
    const measured = measureSet(set);
    let easy = 0;
    for (const [left, right] of candidatePairs(measured.candidates)) {
      const evidence = measured.meter.measure(left, right);
      const clusters = [at(measured.articles, left).cluster, at(measured.articles, right).cluster] as const;
      const label = clusters[0] === clusters[1] ? 1 : 0;
      const isEasy = label === 0 && evidence.terms < EASY.below;
      if (isEasy) easy += 1;
      if (isEasy && easy % EASY.oneIn !== 0) continue;
      const counted = isEasy ? weight * EASY.oneIn : weight;
      examples.push({ values: learnedFrom(evidence), label, weight: counted, clusters });
    }
  }
  return examples;
}

interface TrainingCollection {
  readonly set: LabelledSet;
  readonly weight: number;
}

/**
 * The train parts whole, and made over so that no piece of evidence is leant on alone: without dates, without
 * headlines, pooled, and in the sizes in which people bring articles.
 */
function* trainingCollections(): Generator<TrainingCollection> {
  const random = randomFrom(5);
  const ecb = readEventSet('ecbplus.train');
  const allSides = readEventSet('allsides.train');
  const third = shuffled(allSides, random).slice(0, allSides.length / 3);
  yield { set: ecb, weight: WEIGHTS.ecb };
  yield { set: allSides, weight: WEIGHTS.allSides };
  yield { set: masked(allSides, random, 1, 0.4), weight: WEIGHTS.undated };
  yield { set: [...ecb, ...masked(third, random, 0.5, 0.5)], weight: WEIGHTS.pooled };
  for (const set of sparseCollections(allSides, random)) yield { set, weight: WEIGHTS.sparse };
  for (const whole of [measureSet(ecb), measureSet(allSides)]) {
    for (let n = 0; n < SMALL_COLLECTIONS; n += 1)
      yield { set: masked(smallCollection(whole, random), random, 0.4, 0.3), weight: WEIGHTS.small };
    for (let n = 0; n < SIBLING_COLLECTIONS; n += 1) {
      const [undated, untitled] = [random() < 0.5 ? 0.1 : 0.7, random() < 0.5 ? 0.1 : 0.6];
      yield {
        set: masked(siblingCollection(whole, random), random, undated, untitled),
        weight: WEIGHTS.siblings,
      };
    }
  }
}

/** Few events of many years: where nothing else is alike, a moderate likeness says much. */
function sparseCollections(set: LabelledSet, random: Random): readonly LabelledSet[] {
  const clusters = [...new Set(set.map(({ cluster }) => cluster))].sort();
  const part = new Map(shuffled(clusters, random).map((cluster, n) => [cluster, n % SPARSE_COLLECTIONS]));
  return Array.from({ length: SPARSE_COLLECTIONS }, (_, n) =>
    set.filter(({ cluster }) => part.get(cluster) === n),
  );
}

/** An article and some of its nearest. */
function smallCollection({ articles, candidates }: Measured, random: Random): LabelledSet {
  const centre = Math.floor(random() * articles.length);
  const near = candidates
    .of(centre)
    .slice(0, 14)
    .filter(() => random() < 0.5);
  const size = 2 + Math.floor(random() * (random() < 0.8 ? 6 : 29));
  return [centre, ...near.map(({ article }) => article)].slice(0, size).map((place) => at(articles, place));
}

/** A few articles on one subject, at most two of them on one event: other meetings of the same people. */
function siblingCollection({ articles, candidates }: Measured, random: Random): LabelledSet {
  const centre = Math.floor(random() * articles.length);
  const near = candidates.of(centre).map(({ article }) => at(articles, article));
  const first = at(articles, centre);
  const same = near.filter(({ cluster }) => cluster === first.cluster);
  const members = [first];
  if (random() < 0.6 && same.length > 0) members.push(at(same, Math.floor(random() * same.length)));
  const size = 2 + Math.floor(random() * 5);
  const clusters = new Set([first.cluster]);
  for (const one of near) {
    if (members.length >= size || clusters.has(one.cluster) || random() > 0.7) continue;
    clusters.add(one.cluster);
    members.push(one);
  }
  return members;
}
