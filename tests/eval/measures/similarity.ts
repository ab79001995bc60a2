import { sentenceSimilarity } from '../../../src/language/similarity.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import { at } from '../../../src/model/list.ts';
import { readRows } from '../datasets.ts';
import { maxAlign, prepareSentence } from '../max-align.ts';
import type { Figure, Measure } from '../measure.ts';

const JUDGED = 'sentences/stsb.dev.jsonl.gz';
const SHARED_EVENTS = 'sentences/ecbplus-pairs.dev.jsonl.gz';

interface Row {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly genre?: string;
}

const maxAlignOf = ({ a, b }: Row): number =>
  maxAlign(prepareSentence(tokenise(a)), prepareSentence(tokenise(b)));
const similarityOf = ({ a, b }: Row): number => sentenceSimilarity(a, b);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function pearson(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)];
  const product = (a: readonly number[], meanA: number, b: readonly number[], meanB: number): number =>
    a.reduce((sum, value, n) => sum + (value - meanA) * (at(b, n) - meanB), 0);
  return product(x, meanX, y, meanY) / Math.sqrt(product(x, meanX, x, meanX) * product(y, meanY, y, meanY));
}

/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => at(values, a) - at(values, b) || a - b);
  const ranks = values.map(() => 0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && at(values, at(order, end)) === at(values, at(order, start))) end++;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** The best F1 that any threshold gives, and nothing is learned about the set but that threshold. */
function bestF1(scores: readonly number[], isPositive: readonly boolean[]): number {
  const order = [...scores.keys()].sort((a, b) => at(scores, b) - at(scores, a) || a - b);
  const positives = isPositive.filter(Boolean).length;
  let right = 0;
  let best = 0;
  for (const [place, index] of order.entries()) {
    if (isPositive[index]) right++;
    best = Math.max(best, (2 * right) / (place + 1 + positives));
  }
  return best;
}

export const measure: Measure = {
  name: 'similarity',
  needs: [JUDGED, SHARED_EVENTS],
  run(): readonly Figure[] {
    const judged = readRows<Row>(JUDGED);
    const news = judged.filter(({ genre }) => genre === 'main-news');
    const judgements = judged.map(({ score }) => score);
    const events = readRows<Row>(SHARED_EVENTS);
    const isShared = events.map(({ score }) => score > 0);
    const similarities = judged.map(similarityOf);
    return [
      { name: 'STS-B dev: Pearson', value: pearson(similarities, judgements) },
      { name: 'STS-B dev: Spearman', value: pearson(ranksOf(similarities), ranksOf(judgements)) },
      {
        name: 'STS-B dev: Pearson on news',
        value: pearson(
          news.map(similarityOf),
          news.map(({ score }) => score),
        ),
      },
      { name: 'STS-B dev: Pearson of max-align', value: pearson(judged.map(maxAlignOf), judgements) },
      { name: 'ECB+ pairs dev: best F1', value: bestF1(events.map(similarityOf), isShared) },
      { name: 'ECB+ pairs dev: best F1 of max-align', value: bestF1(events.map(maxAlignOf), isShared) },
    ];
  },
};
