import { at } from '../model/list.ts';
import { sentenceSimilarityModel } from './data/en/sentence-similarity-model.ts';
import { featuresOf, sentenceFeatures } from './sentence-features.ts';
import { sentenceWords } from './sentence-words.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/**
 * Graded likeness of two sentences: 0 unrelated … 1 same meaning. Symmetric, and 1 for the same words. What the two
 * disagree on (a number, a negation) lowers it a little only; it is named by the conflicts of sentence alignment.
 *
 * Method: ridge regression on features of overlap and of word vectors and on their products, trained on human
 * judgements (STS benchmark, Cer et al. 2017).
 */
export function sentenceSimilarity(a: string, b: string): number {
  const tokensOfA = wordsOf(tokenise(a));
  const tokensOfB = wordsOf(tokenise(b));
  if (a === b || isSameWords(tokensOfA, tokensOfB)) return 1;
  if (tokensOfA.length === 0 || tokensOfB.length === 0) return 0;
  // Sums depend on their order in the last bit, so the two always stand in one order.
  return a < b ? likeness(tokensOfA, tokensOfB) : likeness(tokensOfB, tokensOfA);
}

const wordsOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ kind }) => kind !== 'punctuation');

const isSameWords = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.length > 0 && a.length === b.length && a.every(({ norm }, index) => norm === b[index]?.norm);

function likeness(a: readonly Token[], b: readonly Token[]): number {
  const named = featuresOf(sentenceWords(a), sentenceWords(b));
  const values = sentenceFeatures.map((name) => named[name]);
  const { bias, features } = sentenceSimilarityModel;
  let score = bias;
  for (const [f, name] of sentenceFeatures.entries()) {
    const { weight, products } = features[name];
    const value = at(values, f);
    score += value * weight;
    for (const [p, product] of products.entries()) score += value * at(values, f + p) * product;
  }
  return Math.min(1, Math.max(0, score));
}
