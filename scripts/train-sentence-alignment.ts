/**
 * Fits the two logistic regressions of sentence alignment and writes `src/align/data/{likeness,link}-model.ts`.
 * Run again with `node --import tsx scripts/train-sentence-alignment.ts` whenever the analysis of sentences changes;
 * with `--cross-validate` it writes nothing and prints what models find that saw three quarters of the labelled articles.
 *
 * What it learns from: articles labelled by hand; pairs of sentences that an earlier state was in doubt about, judged by
 * hand; documents made up of two translations of the same news sentences (MTRef) and of judged sentences (STS
 * benchmark); pairs of sentences of ECB+ that share an event; and articles of different events, whose sentences have
 * nothing to do with each other.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '../src/align/article-words.ts';
import { identicalGroups } from '../src/align/identical.ts';
import { lexiconOf } from '../src/align/lexicon.ts';
import { LIKENESS_FEATURES, likenessFeatures } from '../src/align/likeness.ts';
import { LINK_FEATURES, linkFeatures } from '../src/align/link-score.ts';
import { isEnough } from '../src/align/links.ts';
import { type LogisticModel, logOdds, weightsInOrder } from '../src/align/logistic.ts';
import { overlapOf } from '../src/align/overlap.ts';
import { type PairTerms, termsOfPair } from '../src/align/pair-terms.ts';
import { type Table, tableOf } from '../src/align/table.ts';
import type { AnalysedArticle } from '../src/language/analysis.ts';
import { englishEncoder } from '../src/language/encoder.ts';
import { at } from '../src/model/list.ts';
import { logistic } from '../src/model/probability.ts';
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
import { independentTrain1 } from '../tests/align/labelled/independent-train-1.ts';
import { independentTrain2 } from '../tests/align/labelled/independent-train-2.ts';
import { labelledTrain } from '../tests/align/labelled-articles.ts';
import { hasDataset, readRows } from '../tests/eval/datasets.ts';
import { type Example, fitStandardised } from './lib/standardised-logistic.ts';

interface TrainingTable {
  readonly source: AlignmentCase;
  readonly table: Table;
  readonly weights: { readonly likeness: number; readonly link: number };
}

/**
 * How much an example of each source counts; 0 leaves it out. Chosen by leaving out a quarter of the labelled articles
 * at a time, and so that articles of different events have hardly a link. Sentences of ECB+ that share an event rarely
 * say the same, so its pairs count little; made-up documents teach which words stand for which, but nothing about how
 * articles are told.
 */
const SOURCE_WEIGHTS = {
  labelled: { likeness: 4, link: 8 },
  doubtful: { likeness: 2, link: 4 },
  unrelated: { likeness: 0.3, link: 4 },
  translations: { likeness: 1, link: 0 },
  judged: { likeness: 0.5, link: 0 },
} as const;
const PAIR_WEIGHT = 0.3;

const LIKENESS_PENALTY = 20;
const LINK_PENALTY = 30;

const PAIR_STEP = 3;
const UNRELATED_PAIRS = 240;

const lexicon = lexiconOf(englishEncoder);

const termsOf = (left: AnalysedArticle, right: AnalysedArticle): PairTerms =>
  termsOfPair({ left: wordsOf(left, lexicon), right: wordsOf(right, lexicon) }, lexicon);

function trainingTables(): TrainingTable[] {
  const tablesOf = (cases: readonly AlignmentCase[], weights: TrainingTable['weights']): TrainingTable[] =>
    cases.map((source) => {
      const terms = termsOf(source.left, source.right);
      const table = tableOf(terms, identicalGroups(terms.left, terms.right), lexicon);
      return { source, table, weights };
    });
  return [
    ...tablesOf(
      labelledCases([...labelledTrain, ...independentTrain1, ...independentTrain2]),
      SOURCE_WEIGHTS.labelled,
    ),
    ...tablesOf(judgedArticleCases(judgedPairs), SOURCE_WEIGHTS.doubtful),
    ...tablesOf(translationCases('train'), SOURCE_WEIGHTS.translations),
    ...tablesOf(judgedCases('train'), SOURCE_WEIGHTS.judged),
    ...tablesOf(unrelatedCases('events/allsides.train.jsonl.gz', UNRELATED_PAIRS), SOURCE_WEIGHTS.unrelated),
  ];
}

/** The likeness features of every candidate of a table. */
const likenessRows = ({ candidates, left, right }: Table): number[][] =>
  candidates.map((pair) => {
    return likenessFeatures(at(left, pair.left), at(right, pair.right), pair.overlap);
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

function write(name: string, what: string, model: LogisticModel): void {
  const lines = Object.entries(model.weights).map(
    ([feature, weight]) => `    ${feature}: ${Number(weight.toFixed(4))},`,
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
  bias: ${Number(model.bias.toFixed(4))},
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

interface Models {
  readonly likeness: LogisticModel;
  readonly link: LogisticModel;
}

function modelsOf(tables: readonly TrainingTable[], pairs: readonly Example[]): Models {
  const likeness = fitStandardised(
    LIKENESS_FEATURES,
    [
      ...pairs,
      ...tables.flatMap((entry) => examplesOf(entry, likenessRows(entry.table), entry.weights.likeness)),
    ],
    LIKENESS_PENALTY,
  );
  const linked = tables.filter((entry) => entry.weights.link > 0);
  const link = fitStandardised(
    LINK_FEATURES,
    linked.flatMap((entry) =>
      examplesOf(entry, linkFeatures(withLikeness(entry.table, likeness)), entry.weights.link),
    ),
    LINK_PENALTY,
  );
  return { likeness, link };
}

function withLikeness(table: Table, likeness: LogisticModel): Table {
  const weights = weightsInOrder(likeness, LIKENESS_FEATURES);
  const rows = likenessRows(table);
  const candidates = table.candidates.map((pair, place) => ({
    ...pair,
    likeness: logistic(logOdds(likeness.bias, weights, at(rows, place))),
  }));
  return { ...table, candidates };
}

const FOLDS = 4;
const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** Precision and recall of the pairs of the labelled articles, a quarter of them left out of training at a time. */
function crossValidate(tables: readonly TrainingTable[], pairs: readonly Example[]): void {
  const labelled = tables.filter(({ weights }) => weights === SOURCE_WEIGHTS.labelled);
  const scored: { readonly isLink: boolean; readonly score: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLeftOut = (entry: TrainingTable): boolean => labelled.indexOf(entry) % FOLDS === fold;
    const models = modelsOf(
      tables.filter((entry) => !isLeftOut(entry)),
      pairs,
    );
    for (const entry of labelled.filter(isLeftOut)) scored.push(...judgedPairsOf(entry, models));
  }
  const all = scored.filter(({ isLink }) => isLink).length;
  for (const threshold of THRESHOLDS) {
    const found = scored.filter(({ score }) => score >= threshold);
    const right = found.filter(({ isLink }) => isLink).length;
    console.log(
      `from ${threshold}: precision ${(right / found.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`,
    );
  }
}

/** Every pair that the labels know, with its score: 1 for sentences in the same words, 0 where it was no candidate. */
function judgedPairsOf({ source, table }: TrainingTable, { likeness, link }: Models) {
  const judged = withLikeness(table, likeness);
  const weights = weightsInOrder(link, LINK_FEATURES);
  const rows = linkFeatures(judged);
  const scores = new Map(
    judged.candidates.map((pair, place) => [
      `${pair.left} ${pair.right}`,
      isEnough(pair.overlap) ? logistic(logOdds(link.bias, weights, at(rows, place))) : 0,
    ]),
  );
  for (const group of identicalGroups(table.left, table.right)) {
    for (const i of group.left) for (const j of group.right) scores.set(`${i} ${j}`, 1);
  }
  return table.left.flatMap((_, i) =>
    table.right.flatMap((__, j) => {
      const isLink = source.isLink(i, j);
      return isLink === undefined ? [] : [{ isLink, score: scores.get(`${i} ${j}`) ?? 0 }];
    }),
  );
}

function main(): void {
  const missing = NEEDS.filter((name) => !hasDataset(name));
  if (missing.length > 0) {
    console.log(`nothing trained: ${missing.join(', ')} not found`);
    return;
  }
  const tables = trainingTables();
  const pairs = pairExamples();
  if (process.argv.includes('--cross-validate')) {
    crossValidate(tables, pairs);
    return;
  }
  const { likeness, link } = modelsOf(tables, pairs);
  write('likeness', 'Do two sentences, looked at alone, report something in common?', likeness);
  write(
    'link',
    'Do two sentences report the same, judged against their row and column of the two articles?',
    link,
  );
}

main();
