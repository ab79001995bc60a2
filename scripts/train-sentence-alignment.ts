/**
 * Fits the two logistic regressions of sentence alignment and writes `src/align/data/{likeness,link}-model.ts`.
 * Run again with `node --import tsx scripts/train-sentence-alignment.ts` whenever the analysis of sentences changes.
 *
 * What it learns from: articles labelled by hand; pairs of sentences that an earlier state was in doubt about, judged by
 * hand; documents made up of two translations of the same news sentences (MTRef) and of judged sentences (STS
 * benchmark); pairs of sentences of ECB+ that share an event; and articles of different events, whose sentences have
 * nothing to do with each other.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '../src/align/article-words.ts';
import { lexiconOf } from '../src/align/lexicon.ts';
import { LIKENESS_FEATURES, likenessFeatures } from '../src/align/likeness.ts';
import { LINK_FEATURES, linkFeatures } from '../src/align/link-score.ts';
import { type LogisticModel, logOdds, probability, weightsInOrder } from '../src/align/logistic.ts';
import { overlapOf } from '../src/align/overlap.ts';
import { type PairTerms, termsOfPair } from '../src/align/pair-terms.ts';
import { type Table, tableOf } from '../src/align/table.ts';
import type { AnalysedArticle } from '../src/language/analysis.ts';
import { englishEncoder } from '../src/language/encoder.ts';
import { at } from '../src/model/list.ts';
import {
  type AlignmentCase,
  articleOf,
  judgedArticleCases,
  judgedCases,
  labelledCases,
  translationCases,
  unrelatedCases,
} from '../tests/align/cases.ts';
import { judgedPairs } from '../tests/align/judged-pairs.ts';
import { labelledTrain } from '../tests/align/labelled-articles.ts';
import { hasDataset, readRows } from '../tests/eval/datasets.ts';

interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

interface TrainingTable {
  readonly source: AlignmentCase;
  readonly table: Table;
  readonly weights: { readonly likeness: number; readonly link: number };
}

/**
 * How much an example of each source counts; 0 leaves it out. Chosen on the articles labelled for choosing, and by
 * leaving out a fifth of all labelled ones. Sentences of ECB+ that share an event rarely say the same, so its pairs
 * count little; made-up documents teach which words stand for which, but nothing about how articles are told.
 */
const SOURCE_WEIGHTS = {
  labelled: { likeness: 8, link: 8 },
  doubtful: { likeness: 4, link: 4 },
  unrelated: { likeness: 0.3, link: 0.5 },
  translations: { likeness: 1, link: 0 },
  judged: { likeness: 0.5, link: 0 },
} as const;
const PAIR_WEIGHT = 0.1;

const LIKENESS_PENALTY = 5;
const LINK_PENALTY = 10;

const PAIR_STEP = 3;
const UNRELATED_PAIRS = 60;

const lexicon = lexiconOf(englishEncoder);

const termsOf = (left: AnalysedArticle, right: AnalysedArticle): PairTerms =>
  termsOfPair({ left: wordsOf(left, lexicon), right: wordsOf(right, lexicon) }, lexicon);

function trainingTables(): TrainingTable[] {
  const tablesOf = (cases: readonly AlignmentCase[], weights: TrainingTable['weights']): TrainingTable[] =>
    cases.map((source) => {
      const table = tableOf(termsOf(source.left, source.right), [], lexicon);
      return { source, table, weights };
    });
  return [
    ...tablesOf(labelledCases(labelledTrain), SOURCE_WEIGHTS.labelled),
    ...tablesOf(judgedArticleCases(judgedPairs), SOURCE_WEIGHTS.doubtful),
    ...tablesOf(translationCases('train'), SOURCE_WEIGHTS.translations),
    ...tablesOf(judgedCases('train'), SOURCE_WEIGHTS.judged),
    ...tablesOf(unrelatedCases('events/allsides.train.jsonl.gz', UNRELATED_PAIRS), SOURCE_WEIGHTS.unrelated),
  ];
}

/** The likeness features of every candidate of a table. */
const likenessRows = ({ candidates, left, right }: Table): number[][] =>
  candidates.map((pair) => {
    const a = left.get(pair.left);
    const b = right.get(pair.right);
    if (a === undefined || b === undefined) throw new RangeError('a candidate outside of its table');
    return likenessFeatures(a, b, pair.overlap);
  });

function examplesOf({ source, table }: TrainingTable, rows: readonly number[][], weight: number): Example[] {
  return table.candidates.flatMap((pair, place) => {
    const isPositive = source.isLink(pair.left, pair.right);
    return isPositive === undefined ? [] : [{ features: at(rows, place), isPositive, weight }];
  });
}

interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

function pairExamples(): Example[] {
  const rows = readRows<PairRow>('sentences/ecbplus-pairs.train.jsonl.gz');
  return rows
    .filter((_, place) => place % PAIR_STEP === 0)
    .map(({ a, b, score }) => {
      const { left, right, likeness } = termsOf(articleOf([a]), articleOf([b]));
      const [first, second] = [at(left, 0), at(right, 0)];
      return {
        features: likenessFeatures(first, second, overlapOf(first, second, likeness, lexicon)),
        isPositive: score > 0,
        weight: PAIR_WEIGHT,
      };
    });
}

/** Newton's method on standardised features with an L2 penalty; the weights returned are of the raw features. */
function fitLogistic(names: readonly string[], examples: readonly Example[], penalty: number): LogisticModel {
  const scales = names.map((_, k) => scaleOf(examples, k));
  const rows = examples.map(({ features }) => [
    1,
    ...scales.map(({ mean, deviation }, k) => (at(features, k) - mean) / deviation),
  ]);
  const weights: number[] = Array.from({ length: names.length + 1 }, () => 0);
  for (let round = 0; round < 25; round += 1) {
    const { gradient, hessian } = derivatives(rows, examples, weights, penalty);
    for (const [k, step] of solve(hessian, gradient).entries()) weights[k] = at(weights, k) + step;
  }
  const raw = scales.map(({ deviation }, k) => at(weights, k + 1) / deviation);
  const bias = scales.reduce((sum, { mean }, k) => sum - at(raw, k) * mean, at(weights, 0));
  return { bias, weights: Object.fromEntries(names.map((name, k) => [name, at(raw, k)])) };
}

function scaleOf(examples: readonly Example[], k: number): { mean: number; deviation: number } {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = examples.reduce((sum, { features, weight }) => sum + weight * at(features, k), 0) / total;
  const squares = examples.reduce(
    (sum, { features, weight }) => sum + weight * (at(features, k) - mean) ** 2,
    0,
  );
  return { mean, deviation: Math.sqrt(squares / total) || 1 };
}

function derivatives(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  weights: readonly number[],
  penalty: number,
) {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, k) => (k === 0 ? 0 : -penalty * weight));
  const hessian = weights.map((_, a) =>
    Float64Array.from(weights, (__, b) => (a === b && a > 0 ? penalty : 0)),
  );
  for (const [place, row] of rows.entries()) {
    const { isPositive, weight } = at(examples, place);
    const p = probability(logOdds(0, weights, row));
    const error = weight * ((isPositive ? 1 : 0) - p);
    const curvature = weight * p * (1 - p);
    for (let a = 0; a < size; a += 1) {
      gradient[a] = at(gradient, a) + error * at(row, a);
      const line = at(hessian, a);
      for (let b = 0; b < size; b += 1) line[b] = at(line, b) + curvature * at(row, a) * at(row, b);
    }
  }
  return { gradient, hessian };
}

/** Gauss-Jordan elimination with pivoting. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): number[] {
  const rows = matrix.map((row, k) => [...row, at(vector, k)]);
  for (const [column] of rows.entries()) {
    let pivot = column;
    for (let row = column; row < rows.length; row += 1) {
      if (Math.abs(at(at(rows, row), column)) > Math.abs(at(at(rows, pivot), column))) pivot = row;
    }
    const found = at(rows, pivot);
    rows[pivot] = at(rows, column);
    rows[column] = found;
    for (const [place, row] of rows.entries()) {
      if (place === column) continue;
      const factor = at(row, column) / at(found, column);
      for (const [k, value] of found.entries()) row[k] = at(row, k) - factor * value;
    }
  }
  return rows.map((row, k) => at(row, rows.length) / at(row, k));
}

function write(name: string, what: string, model: LogisticModel): void {
  const lines = Object.entries(model.weights).map(
    ([feature, weight]) => `    ${feature}: ${weight.toFixed(4)},`,
  );
  const text = `import type { LogisticModel } from '../logistic.ts';

/**
 * ${what}
 *
 * source: articles of allsides.train labelled by the authors, pairs of articles of different events, MTRef train, STS
 *   benchmark train, ECB+ (CC BY 3.0) train
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const ${name}Model: LogisticModel = {
  bias: ${model.bias.toFixed(4)},
  weights: {
${lines.join('\n')}
  },
};
`;
  writeFileSync(fileURLToPath(new URL(`../src/align/data/${name}-model.ts`, import.meta.url)), text);
  console.log(text);
}

const NEEDS = [
  'sentences/ecbplus-pairs.train.jsonl.gz',
  'sentences/stsb.train.jsonl.gz',
  'wording/word-alignment-mtref.train.jsonl.gz',
  'events/allsides.train.jsonl.gz',
];

function main(): void {
  const missing = NEEDS.filter((name) => !hasDataset(name));
  if (missing.length > 0) {
    console.log(`nothing trained: ${missing.join(', ')} not found`);
    return;
  }
  const tables = trainingTables();
  const likeness = fitLogistic(
    LIKENESS_FEATURES,
    [
      ...pairExamples(),
      ...tables.flatMap((entry) => examplesOf(entry, likenessRows(entry.table), entry.weights.likeness)),
    ],
    LIKENESS_PENALTY,
  );
  write('likeness', 'Do two sentences, looked at alone, report something in common?', likeness);
  const weights = weightsInOrder(likeness, LIKENESS_FEATURES);
  const judged = tables
    .filter((entry) => entry.weights.link > 0)
    .map((entry) => {
      const rows = likenessRows(entry.table);
      const candidates = entry.table.candidates.map((pair, place) => ({
        ...pair,
        likeness: probability(logOdds(likeness.bias, weights, at(rows, place))),
      }));
      return { ...entry, table: { ...entry.table, candidates } };
    });
  const link = fitLogistic(
    LINK_FEATURES,
    judged.flatMap((entry) => examplesOf(entry, linkFeatures(entry.table), entry.weights.link)),
    LINK_PENALTY,
  );
  write(
    'link',
    'Do two sentences report the same, judged against their row and column of the two articles?',
    link,
  );
}

main();
