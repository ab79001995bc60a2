import { EvidenceMeter } from '../../../src/events/evidence/evidence.ts';
import { explainPair } from '../../../src/events/explaining/explain-pair.ts';
import { candidatePairs, findCandidates } from '../../../src/events/grouping/candidates.ts';
import { groupByAverageLink } from '../../../src/events/grouping/group.ts';
import { groupArticles } from '../../../src/events/grouping/grouping.ts';
import { judgeArticles } from '../../../src/events/judge-articles.ts';
import type { Collection } from '../../../src/events/profile/collection.ts';
import { readArticles } from '../../../src/ingest/read-articles.ts';
import type { Article } from '../../../src/model/article.ts';
import { type ClusterScores, clusterScores } from '../cluster-scores.ts';
import { hasSeeds, readRows, seedsFolder } from '../datasets.ts';
import { articleOf, type LabelledArticle, readEventSet } from '../event-sets.ts';
import type { Figure, Measure } from '../measure.ts';
import { calibrationError, type Judged, reliabilityTable } from '../reliability.ts';

const SETS = [
  { name: 'ECB+ dev', file: 'ecbplus.dev' },
  { name: 'AllSides val', file: 'allsides.val' },
  { name: 'BASIL dev', file: 'basil.dev' },
  { name: 'NewsWCL50 dev', file: 'newswcl50.dev' },
];
const PAIRS = 'tgcontest-pairs';
/** The best of .15, .2 … .4 on `ecbplus.train` and `allsides.train`, in the mean of both scores over both. */
const TFIDF_THRESHOLDS = { single: 0.25, large: 0.25 };

/** Of the last run, for the reliability table. */
let lastJudged: readonly Judged[] = [];

export const measure: Measure = {
  name: 'events',
  needs: [...SETS.map(({ file }) => file), PAIRS].map((file) => `events/${file}.jsonl.gz`),
  run: async () => {
    const sets = SETS.map(({ name, file }) => ({ name, rows: readEventSet(file) }));
    const pool = { name: 'pool of the four', rows: sets.flatMap(({ rows }) => rows) };
    const scored = [...sets, pool].map(({ name, rows }) => scoreSet(name, rows));
    lastJudged = scored.flatMap(({ judged }) => judged);
    return [
      ...scored.flatMap(({ figures }) => figures),
      {
        name: 'calibration error over candidate pairs, 10 bins',
        value: calibrationError(lastJudged),
        lowerIsBetter: true,
      },
      pairAccuracy(),
      ...(await seedFigures()),
    ];
  },
  details: () => reliabilityTable(lastJudged),
};

function scoreSet(
  name: string,
  rows: readonly LabelledArticle[],
): { readonly figures: readonly Figure[]; readonly judged: readonly Judged[] } {
  const clusterOf = new Map<Article, string>(rows.map(({ article, cluster }) => [article, cluster]));
  const { collection, groups, scored } = groupArticles(rows.map(({ article }) => article));
  const clusters = collection.articles.map((article) => clusterOf.get(article) ?? '');
  const judged = Array.from(scored, ({ left, right, probability }) => ({
    probability,
    isOneEvent: clusters[left] === clusters[right],
  }));
  return {
    figures: [
      ...scoreFigures(name, clusterScores(clusters, groups)),
      ...scoreFigures(`${name}, tf-idf and average link`, clusterScores(clusters, groupByTerms(collection))),
      {
        name: `${name}: share of pairs of one event among the candidates`,
        value: judged.filter(({ isOneEvent }) => isOneEvent).length / truePairs(clusters),
      },
      {
        name: `${name}: candidate pairs an article`,
        value: judged.length / clusters.length,
        lowerIsBetter: true,
      },
    ],
    judged,
  };
}

function truePairs(clusters: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

const scoreFigures = (name: string, { bCubed, pairs }: ClusterScores): readonly Figure[] => [
  { name: `${name}: B-cubed F1`, value: bCubed },
  { name: `${name}: pair F1`, value: pairs },
];

/** What the usual tool does: cosine of tf-idf, average link, one threshold. */
function groupByTerms(collection: Collection): readonly (readonly number[])[] {
  const candidates = findCandidates(collection);
  const meter = new EvidenceMeter(collection, candidates);
  const likeness = (left: number, right: number): number => meter.measure(left, right).terms;
  const pairs = candidatePairs(candidates).map(([left, right]) => ({
    left,
    right,
    probability: likeness(left, right),
  }));
  return groupByAverageLink(collection.articles.length, pairs, TFIDF_THRESHOLDS, likeness);
}

interface PairRow {
  readonly a: { readonly title: string; readonly text: string };
  readonly b: { readonly title: string; readonly text: string };
  readonly score: number;
}

function pairAccuracy(): Figure {
  const rows = readRows<PairRow>(`events/${PAIRS}.jsonl.gz`);
  const right = rows.filter(({ a, b, score }) => {
    const articles = [a, b].map(({ title, text }, side) => articleOf(`${side}`, title, text, null));
    return judgeArticles(articles).joined === (score === 1);
  });
  return { name: 'Telegram contest pairs: accuracy', value: right.length / rows.length };
}

/** How far the two seeds of one event stand out: by how much their probability exceeds the next pair's. */
async function seedFigures(): Promise<readonly Figure[]> {
  if (!hasSeeds) return [];
  const seeds: Article[] = [];
  for await (const article of readArticles([seedsFolder]))
    if (/^00\d_/u.test(article.id)) seeds.push(article);
  const probabilities = seeds.flatMap((left, n) =>
    seeds.slice(n + 1).map((right) => explainPair(left, right, seeds).probability),
  );
  const [highest = 0, next = 0] = probabilities.sort((a, b) => b - a);
  return [
    { name: 'Seeds: probability of the pair that is one event', value: highest },
    { name: 'Seeds: margin of the pair that is one event over the next', value: highest - next },
  ];
}
