import { candidatePairs, findCandidates } from '../../../src/events/candidates.ts';
import type { Collection } from '../../../src/events/collection.ts';
import { EvidenceMeter } from '../../../src/events/evidence.ts';
import { groupByAverageLink } from '../../../src/events/group.ts';
import { groupArticles } from '../../../src/events/grouping.ts';
import { judgeArticles } from '../../../src/events/judge-articles.ts';
import { probabilityOf } from '../../../src/events/pair-model.ts';
import type { Article } from '../../../src/model/article.ts';
import { type ClusterScores, clusterScores } from '../cluster-scores.ts';
import { readRows } from '../datasets.ts';
import { articleOf, type LabelledArticle, readEventSet } from '../event-sets.ts';
import type { Figure, Measure } from '../measure.ts';

const SETS = [
  { name: 'ECB+ dev', file: 'ecbplus.dev' },
  { name: 'AllSides val', file: 'allsides.val' },
  { name: 'BASIL dev', file: 'basil.dev' },
  { name: 'NewsWCL50 dev', file: 'newswcl50.dev' },
];
const PAIRS = 'tgcontest-pairs';
/** The best of .15, .2 … .4 on `ecbplus.train` and `allsides.train`, in the mean of both scores over both. */
const TFIDF_THRESHOLD = 0.25;

export const measure: Measure = {
  name: 'events',
  needs: [...SETS.map(({ file }) => file), PAIRS].map((file) => `events/${file}.jsonl.gz`),
  run: () => {
    const sets = SETS.map(({ name, file }) => ({ name, rows: readEventSet(file) }));
    const pool = { name: 'pool of the four', rows: sets.flatMap(({ rows }) => rows) };
    const scored = [...sets, pool].map(({ name, rows }) => scoreSet(name, rows));
    return [
      ...scored.flatMap(({ figures }) => figures),
      {
        name: 'calibration error over candidate pairs, 10 bins',
        value: calibrationError(scored.flatMap(({ judged }) => judged)),
        lowerIsBetter: true,
      },
      pairAccuracy(),
    ];
  },
};

/** A candidate pair with the probability it was given. */
interface Judged {
  readonly probability: number;
  readonly isOneEvent: boolean;
}

function scoreSet(
  name: string,
  rows: readonly LabelledArticle[],
): { readonly figures: readonly Figure[]; readonly judged: readonly Judged[] } {
  const clusterOf = new Map<Article, string>(rows.map(({ article, cluster }) => [article, cluster]));
  const { collection, meter, groups } = groupArticles(rows.map(({ article }) => article));
  const clusters = collection.articles.map((article) => clusterOf.get(article) ?? '');
  const candidates = candidatePairs(findCandidates(collection));
  return {
    figures: [
      ...scoreFigures(name, clusterScores(clusters, groups)),
      ...scoreFigures(`${name}, tf-idf and average link`, clusterScores(clusters, groupByTerms(collection))),
    ],
    judged: candidates.map(([left, right]) => ({
      probability: probabilityOf(meter.measure(left, right)),
      isOneEvent: clusters[left] === clusters[right],
    })),
  };
}

/** Expected calibration error: how far mean probability and share of true pairs lie apart, averaged over the pairs. */
function calibrationError(judged: readonly Judged[]): number {
  const surplus = new Array<number>(10).fill(0);
  for (const { probability, isOneEvent } of judged) {
    const bin = Math.min(9, Math.floor(probability * 10));
    surplus[bin] = (surplus[bin] ?? 0) + probability - Number(isOneEvent);
  }
  return surplus.reduce((sum, value) => sum + Math.abs(value), 0) / judged.length;
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
  return groupByAverageLink(collection.articles.length, pairs, TFIDF_THRESHOLD, likeness);
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
