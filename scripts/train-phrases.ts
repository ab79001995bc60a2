// Writes src/align/data/phrase-model.ts: which phrases of two sentences stand for each other, and what the one is to the
// other. Trained on ists-headlines.train; `npm run eval -- phrases` prints the cross-validated figures.
import { writeFileSync } from 'node:fs';
import { PHRASE_FEATURES } from '../src/align/phrase-features.ts';
import { PHRASE_LINK_FEATURES } from '../src/align/phrase-links.ts';
import { phraseRelations } from '../src/align/phrase-relations.ts';
import { at } from '../src/model/list.ts';
import { hasDataset } from '../tests/eval/datasets.ts';
import { readChunkedPairs } from '../tests/eval/phrase-data.ts';
import { fitLinks, fitRelations, type LinearModel, prepareHeadlines } from './lib/phrase-training.ts';

const TRAIN = 'wording/ists-headlines.train.jsonl.gz';

function written({ bias, weights }: LinearModel, features: readonly string[], indent: string): string {
  const lines = features.map((name, f) => `${indent}    ${name}: ${rounded(at(weights, f))},`);
  return `{\n${indent}  bias: ${rounded(bias)},\n${indent}  weights: {\n${lines.join('\n')}\n${indent}  },\n${indent}}`;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function train(): void {
  const headlines = readChunkedPairs(TRAIN).map(prepareHeadlines);
  const relations = fitRelations(headlines).map(
    (model, k) => `  ${at(phraseRelations, k)}: ${written(model, PHRASE_FEATURES, '  ')},`,
  );
  const text = `import type { LogisticModel } from '../logistic.ts';
import type { PhraseRelation } from '../phrase-relations.ts';

/**
 * Do two phrases of two sentences stand for each other?
 *
 * source: written by scripts/train-phrases.ts, trained on ists-headlines.train (SemEval-2016 task 2)
 * note: weights are of the features as they come; what they mean stands in phrase-features.ts and phrase-links.ts
 */
export const phraseLinkModel: LogisticModel = ${written(fitLinks(headlines), PHRASE_LINK_FEATURES, '')};

/**
 * What is the left phrase to the right one? The relation with the highest sum is the likeliest.
 *
 * source: the same
 * note: the weights of \`broader\` and \`narrower\` mirror each other, so that a swap of the sides swaps them
 */
export const phraseRelationModel: Readonly<Record<PhraseRelation, LogisticModel>> = {
${relations.join('\n')}
};
`;
  writeFileSync(new URL('../src/align/data/phrase-model.ts', import.meta.url), text);
}

if (hasDataset(TRAIN)) train();
else console.log(`skipped: ${TRAIN} is not here`);
