import { at } from '../model/list.ts';
import { logistic } from '../model/probability.ts';
import { contextFeatures, type WordContext, wordContext, writeContextFeatures } from './word-context.ts';
import { type WordEvidence, wordEvidence, wordFeatures, writeWordFeatures } from './word-features.ts';
import { type PairTable, pairTable } from './word-pair-table.ts';
import type { WordSide } from './word-sides.ts';

/** Two words are linked by different habits where both carry content, both carry grammar, or neither of the two. */
export type PairClass = 'content' | 'function' | 'mixed';
export const pairClasses: readonly PairClass[] = ['content', 'function', 'mixed'];

/** One logistic regression; its weights stand in the order of its features. */
export interface Regression {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** A regression from its weights by name, which is how the data file has them; each feature must have one. */
export function regression(bias: number, weights: Readonly<Record<string, number>>): Regression {
  const names = featuresOfPass('chance' in weights ? 1 : 0);
  if (Object.keys(weights).length !== names.length)
    throw new RangeError('weights of other features than these');
  return {
    bias,
    weights: Float64Array.from(names, (name) => {
      const weight = weights[name];
      if (weight === undefined) throw new RangeError(`no weight of ${name}`);
      return weight;
    }),
  };
}

/** One regression for each class of pair; that of the first pass has no context features. */
export type WordPass = Readonly<Record<PairClass, Regression>>;

/** Features in the order of the weights: those of the words, then those of the context. */
export const featuresOfPass = (pass: number): readonly string[] =>
  pass === 0 ? wordFeatures : [...wordFeatures, ...contextFeatures];

export function pairClassOf(left: WordSide, i: number, right: WordSide, j: number): PairClass {
  const a = at(left.classes, i);
  if (a !== right.classes[j]) return 'mixed';
  return a === 'content' ? 'content' : 'function';
}

/**
 * A pair this unlikely by its words alone keeps that chance: context would have to raise it a hundredfold. Half of all
 * pairs are such, and one in fifty sure links of the dev part; later passes take half the time for it.
 */
export const HOPELESS = 0.005;

/** Chances of all pairs after the given passes; each pass sees what the one before it found. */
export function linkChances(left: WordSide, right: WordSide, passes: readonly WordPass[]): PairTable {
  const ownOdds = oddsOfWords(wordEvidence(left, right), passes);
  const first = pairTable(left.tokens.length, right.tokens.length);
  first.values.set(at(ownOdds, 0).map(logistic));
  let chances = first;
  for (let number = 1; number < passes.length; number++) {
    const context = wordContext(chances, left, right);
    chances = nextChances(at(passes, number), at(ownOdds, number), first, context, left, right);
  }
  return chances;
}

function nextChances(
  pass: WordPass,
  ownOdds: Float64Array,
  first: PairTable,
  context: WordContext,
  left: WordSide,
  right: WordSide,
): PairTable {
  const next = pairTable(first.rows, first.columns);
  const features = new Float64Array(contextFeatures.length);
  for (let i = 0; i < next.rows; i++) {
    for (let j = 0; j < next.columns; j++) {
      const cell = i * next.columns + j;
      const firstChance = first.values[cell] ?? 0;
      if (firstChance < HOPELESS) {
        next.values[cell] = firstChance;
        continue;
      }
      writeContextFeatures(features, 0, context, i, j);
      const { weights } = pass[pairClassOf(left, i, right, j)];
      next.values[cell] = logistic((ownOdds[cell] ?? 0) + weighted(features, weights, wordFeatures.length));
    }
  }
  return next;
}

/** The part of each pass's log-odds that does not depend on context, one table a pass: features are worked out once. */
function oddsOfWords(evidence: WordEvidence, passes: readonly WordPass[]): readonly Float64Array[] {
  const { left, right } = evidence;
  const columns = right.tokens.length;
  const tables = passes.map(() => new Float64Array(left.tokens.length * columns));
  const features = new Float64Array(wordFeatures.length);
  for (let i = 0; i < left.tokens.length; i++) {
    for (let j = 0; j < columns; j++) {
      writeWordFeatures(features, evidence, i, j);
      const pairClass = pairClassOf(left, i, right, j);
      for (let number = 0; number < passes.length; number++) {
        const { bias, weights } = at(passes, number)[pairClass];
        at(tables, number)[i * columns + j] = bias + weighted(features, weights, 0);
      }
    }
  }
  return tables;
}

function weighted(features: Float64Array, weights: Float64Array, offset: number): number {
  let sum = 0;
  for (let f = 0; f < features.length; f++) sum += (features[f] ?? 0) * (weights[offset + f] ?? 0);
  return sum;
}
