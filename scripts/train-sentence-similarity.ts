// Writes src/language/data/en/sentence-similarity-model.ts, trained on the train part of the STS benchmark.
import { writeFileSync } from 'node:fs';
import { featuresOf, sentenceFeatures } from '../src/language/sentence-features.ts';
import { sentenceWords } from '../src/language/sentence-words.ts';
import { tokenise } from '../src/language/tokenise.ts';
import { at } from '../src/model/list.ts';
import { hasDataset, readRows } from '../tests/eval/datasets.ts';
import { fitRidge } from './lib/ridge-regression.ts';

const TRAIN = 'sentences/stsb.train.jsonl.gz';
/** Chosen on the dev part, among 20, 100 and 400. */
const PENALTY = 100;
/** The scale of the set. */
const HIGHEST_SCORE = 5;

/** The features, then the product of each with itself and with each that follows it. */
function columnsOf(a: string, b: string): Float64Array {
  const named = featuresOf(sentenceWords(tokenise(a)), sentenceWords(tokenise(b)));
  const values = sentenceFeatures.map((name) => named[name]);
  const products = values.flatMap((value, f) => values.slice(f).map((other) => value * other));
  return Float64Array.from([...values, ...products]);
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

function train(): void {
  const rows = readRows<{ a: string; b: string; score: number }>(TRAIN);
  const { bias, weights } = fitRidge(
    rows.map(({ a, b }) => columnsOf(a, b)),
    rows.map(({ score }) => score / HIGHEST_SCORE),
    PENALTY,
  );
  let next = sentenceFeatures.length;
  const lines = sentenceFeatures.map((name, f) => {
    const count = sentenceFeatures.length - f;
    const products = weights.slice(next, next + count).map(rounded);
    next += count;
    return `    ${name}: { weight: ${rounded(at(weights, f))}, products: [${products.join(', ')}] },`;
  });
  const text = `import type { SentenceFeature } from '../../sentence-features.ts';

/**
 * Weights of sentence likeness: of each feature, and of its products with itself and with the features after it, in
 * the order of \`sentenceFeatures\`.
 *
 * source: written by \`scripts/train-sentence-similarity.ts\`, trained on stsb.train.
 * note: the features are correlated, so that no weight means much by itself.
 */
export const sentenceSimilarityModel: {
  readonly bias: number;
  readonly features: Readonly<
    Record<SentenceFeature, { readonly weight: number; readonly products: readonly number[] }>
  >;
} = {
  bias: ${rounded(bias)},
  features: {
${lines.join('\n')}
  },
};
`;
  writeFileSync(new URL('../src/language/data/en/sentence-similarity-model.ts', import.meta.url), text);
}

if (hasDataset(TRAIN)) train();
else console.log(`skipped: ${TRAIN} is not here`);
