// Writes src/align/data/word-alignment-model.ts: trained on `word-alignment-mtref.train`, the threshold chosen on dev.
import { writeFileSync } from 'node:fs';
import { contextFeatures, wordContext, writeContextFeatures } from '../src/align/word-context.ts';
import { wordEvidence, wordFeatures, writeWordFeatures } from '../src/align/word-features.ts';
import {
  featuresOfPass,
  HOPELESS,
  linkChances,
  type PairClass,
  pairClasses,
  pairClassOf,
  type WordPass,
} from '../src/align/word-model.ts';
import { type PairTable, valueAt } from '../src/align/word-pair-table.ts';
import { type WordSide, wordSide } from '../src/align/word-sides.ts';
import { at } from '../src/model/list.ts';
import { hasDataset } from '../tests/eval/datasets.ts';
import {
  type AlignedPair,
  readAlignedPairs,
  scoreOf,
  sureFigures,
  unrelated,
  withExtra,
} from '../tests/eval/word-alignment-data.ts';
import { fitLogistic } from './lib/logistic-regression.ts';

const TRAIN = 'wording/word-alignment-mtref.train.jsonl.gz';
const DEV = 'wording/word-alignment-mtref.dev.jsonl.gz';
const PASSES = 3;
const PENALTY = 2;
const THRESHOLDS = [0.44, 0.46, 0.48, 0.5, 0.52, 0.54, 0.56, 0.58, 0.6, 0.62, 0.64];
const ALL_BUT = 0.004;
/** How far apart the two pairs of a partly parallel example stand in the set, which is not sorted by story. */
const STRIDE = 7;

interface Prepared {
  readonly pair: AlignedPair;
  readonly left: WordSide;
  readonly right: WordSide;
}

const prepare = (pair: AlignedPair): Prepared => ({
  pair,
  left: wordSide(pair.left.tokens),
  right: wordSide(pair.right.tokens),
});

/** What the passes so far found for one pair of sentences: the first pass, and the last. */
interface Found {
  readonly first: PairTable;
  readonly last: PairTable;
}

/** Features of the pairs of words of one class; after the first pass only of those that later passes look at. */
function examplesOf(
  prepared: readonly Prepared[],
  pairClass: PairClass,
  found: readonly Found[] | undefined,
) {
  const isExample = (p: number, i: number, j: number): boolean => {
    const { left, right } = at(prepared, p);
    if (pairClassOf(left, i, right, j) !== pairClass) return false;
    return found === undefined || valueAt(at(found, p).first, i, j) >= HOPELESS;
  };
  const width = wordFeatures.length + (found === undefined ? 0 : contextFeatures.length);
  const cells = [...prepared.keys()].map((p) => cellsWhere(at(prepared, p), (i, j) => isExample(p, i, j)));
  const count = cells.reduce((sum, { length }) => sum + length, 0);
  const features = new Float32Array(count * width);
  const isPositive = new Uint8Array(count);
  const row = new Float64Array(width);
  const own = new Float64Array(wordFeatures.length);
  let n = 0;
  for (const [p, { pair, left, right }] of prepared.entries()) {
    const evidence = wordEvidence(left, right);
    const context = found === undefined ? undefined : wordContext(at(found, p).last, left, right);
    for (const [i, j] of at(cells, p)) {
      writeWordFeatures(own, evidence, i, j);
      row.set(own);
      if (context !== undefined) writeContextFeatures(row, wordFeatures.length, context, i, j);
      features.set(row, n * width);
      isPositive[n] = pair.sure.has(`${at(pair.left.words, i)}-${at(pair.right.words, j)}`) ? 1 : 0;
      n++;
    }
  }
  return { width, features, isPositive };
}

function cellsWhere(
  { left, right }: Prepared,
  isWanted: (i: number, j: number) => boolean,
): [number, number][] {
  const cells: [number, number][] = [];
  for (let i = 0; i < left.tokens.length; i++) {
    for (let j = 0; j < right.tokens.length; j++) if (isWanted(i, j)) cells.push([i, j]);
  }
  return cells;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function fitPass(prepared: readonly Prepared[], found: readonly Found[] | undefined): WordPass {
  const regressionOf = (pairClass: PairClass) => {
    const { bias, weights } = fitLogistic(examplesOf(prepared, pairClass, found), PENALTY);
    return { bias: rounded(bias), weights: Float64Array.from(weights, rounded) };
  };
  return {
    content: regressionOf('content'),
    function: regressionOf('function'),
    mixed: regressionOf('mixed'),
  };
}

/** The links of each pair at a threshold. */
const linksAt = (
  tables: readonly PairTable[],
  threshold: number,
): (readonly (readonly [number, number])[])[] =>
  tables.map((table) => {
    const links: [number, number][] = [];
    for (let i = 0; i < table.rows; i++) {
      for (let j = 0; j < table.columns; j++) if (valueAt(table, i, j) >= threshold) links.push([i, j]);
    }
    return links;
  });

/**
 * The lowest threshold whose F of sure links is all but the best: between equals, the one that finds more, since what
 * it finds besides is mostly what the set calls possible.
 */
function chooseThreshold(dev: readonly Prepared[], passes: readonly WordPass[]): number {
  const tables = dev.map(({ left, right }) => linkChances(left, right, passes));
  const pairs = dev.map(({ pair }) => pair);
  const tried = THRESHOLDS.map((threshold) => {
    const { all, substitutions } = sureFigures(pairs, linksAt(tables, threshold));
    console.log(threshold, scoreOf(all).toFixed(4), scoreOf(substitutions).toFixed(4));
    return { threshold, score: scoreOf(all) };
  });
  const best = Math.max(...tried.map(({ score }) => score));
  return tried.find(({ score }) => score >= best - ALL_BUT)?.threshold ?? 0.5;
}

function write(threshold: number, passes: readonly WordPass[]): void {
  const table = (pass: WordPass, number: number): string => {
    const names = featuresOfPass(number);
    const lines = pairClasses.map((pairClass) => {
      const { bias, weights } = pass[pairClass];
      const named = names.map((name, f) => `      '${name}': ${weights[f]},`).join('\n');
      return `    ${pairClass}: regression(${bias}, {\n${named}\n    }),`;
    });
    return `  {\n${lines.join('\n')}\n  },`;
  };
  const text = `import { regression, type WordPass } from '../word-model.ts';

/**
 * Weights of word alignment: a logistic regression for each class of pair and each pass.
 *
 * source: written by \`scripts/train-word-alignment.ts\`, trained on word-alignment-mtref.train (two translations of one
 *   news sentence), threshold chosen on its dev part.
 * note: a positive weight speaks for a link. What the features mean stands in \`word-features.ts\` and \`word-context.ts\`.
 */
export const linkThreshold = ${threshold};

export const wordAlignmentPasses: readonly WordPass[] = [
${passes.map(table).join('\n')}
];
`;
  writeFileSync(new URL('../src/align/data/word-alignment-model.ts', import.meta.url), text);
}

/**
 * The set's sentences always say the same; real ones often share only a clause, or a topic. So in every third pair one
 * side gets another pair's sentence as well, and every sixth pair is of two sentences that have nothing in common.
 */
const asInNews = (pairs: readonly AlignedPair[]): AlignedPair[] =>
  pairs.map((pair, p) => {
    const other = at(pairs, (p + STRIDE) % pairs.length);
    if (p % 6 === 1) return unrelated(pair, other);
    if (p % 3 !== 0) return pair;
    const side = p % 2 === 0 ? 'left' : 'right';
    return withExtra(pair, side, other[side].text, p % 4 < 2);
  });

function train(): void {
  const prepared = asInNews(readAlignedPairs(TRAIN)).map(prepare);
  const dev = readAlignedPairs(DEV).map(prepare);
  const passes: WordPass[] = [];
  let found: readonly Found[] | undefined;
  for (let number = 0; number < PASSES; number++) {
    passes.push(fitPass(prepared, found));
    const before = found;
    found = prepared.map(({ left, right }, p) => {
      const last = linkChances(left, right, passes);
      return { first: before === undefined ? last : at(before, p).first, last };
    });
    console.log(`pass ${number + 1}`);
    write(chooseThreshold(dev, passes), passes);
  }
}

if (hasDataset(TRAIN) && hasDataset(DEV)) train();
else console.log(`skipped: ${TRAIN} is not here`);
