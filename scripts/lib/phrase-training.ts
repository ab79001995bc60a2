import { PHRASE_FEATURES, phraseFeatures } from '../../src/align/phrase-features.ts';
import { PHRASE_LINK_FEATURES, type PhrasePair, phrasePairs } from '../../src/align/phrase-links.ts';
import { mirroredRelation, type PhraseRelation, phraseRelations } from '../../src/align/phrase-relations.ts';
import { preparePhrase } from '../../src/align/phrase-words.ts';
import { alignTokens } from '../../src/align/words.ts';
import { at } from '../../src/model/list.ts';
import type { ChunkedPair } from '../../tests/eval/phrase-data.ts';
import { fitLogistic } from './logistic-regression.ts';
import { fitSoftmax } from './softmax-regression.ts';

/** A pair of headlines with the features of all pairs of its chunks, and of those that are linked by hand. */
export interface PreparedHeadlines {
  readonly pair: ChunkedPair;
  readonly candidates: readonly (PhrasePair & { readonly isLinked: boolean })[];
  readonly linked: readonly { readonly features: readonly number[]; readonly relation: PhraseRelation }[];
}

export function prepareHeadlines(pair: ChunkedPair): PreparedHeadlines {
  const { left, right } = pair;
  const words = alignTokens(left.tokens, right.tokens);
  const keys = new Set(pair.links.map((link) => `${link.left}-${link.right}`));
  return {
    pair,
    candidates: phrasePairs(left.chunks, right.chunks, words).map((one) => ({
      ...one,
      isLinked: keys.has(`${one.left}-${one.right}`),
    })),
    linked: pair.links.map((link) => ({
      features: phraseFeatures(
        preparePhrase(at(left.chunks, link.left)),
        preparePhrase(at(right.chunks, link.right)),
        words,
      ),
      relation: link.relation,
    })),
  };
}

/** A bias and the weights of the features, in their order. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const names: readonly string[] = PHRASE_FEATURES;

/** The same features with the sides swapped: where the value of each comes from. */
const MIRRORED_FEATURES: readonly number[] = PHRASE_FEATURES.map((name) => {
  const swapped = /Left|left/u.test(name)
    ? name.replace('Left', 'Right').replace('left', 'right')
    : name.replace('Right', 'Left').replace('right', 'left');
  return names.indexOf(swapped);
});

/** With the sides swapped; features of the table come after those of the phrases and are symmetric. */
const mirrored = (values: readonly number[]): readonly number[] =>
  values.map((value, f) => (f < PHRASE_FEATURES.length ? at(values, at(MIRRORED_FEATURES, f)) : value));

const mean = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((value, f) => (value + at(b, f)) / 2);

const LINK_PENALTY = 1;

/** The weights are made symmetric, so that a swap of the sides changes nothing. */
export function fitLinks(headlines: readonly PreparedHeadlines[]): LinearModel {
  const examples = headlines.flatMap(({ candidates }) => candidates);
  const width = PHRASE_LINK_FEATURES.length;
  const features = new Float32Array(examples.length * width);
  for (const [n, example] of examples.entries()) features.set(example.features, n * width);
  const isPositive = Uint8Array.from(examples, ({ isLinked }) => (isLinked ? 1 : 0));
  const { bias, weights } = fitLogistic({ width, features, isPositive }, LINK_PENALTY);
  return { bias, weights: mean(weights, mirrored(weights)) };
}

const RELATION_PENALTY = 0.5;

/** One linear model a relation, from examples in both directions; those of `broader` and `narrower` mirror each other, the others themselves. */
export function fitRelations(headlines: readonly PreparedHeadlines[]): readonly LinearModel[] {
  const label = (relation: PhraseRelation): number => phraseRelations.indexOf(relation);
  const fitted = fitSoftmax(
    headlines.flatMap(({ linked }) =>
      linked.flatMap(({ features, relation }) => [
        { values: features, label: label(relation) },
        { values: mirrored(features), label: label(mirroredRelation(relation)) },
      ]),
    ),
    phraseRelations.length,
    RELATION_PENALTY,
  );
  return phraseRelations.map((relation, k) => {
    const own = [...at(fitted, k)];
    const other = [...at(fitted, label(mirroredRelation(relation)))];
    const bias = (at(own, own.length - 1) + at(other, other.length - 1)) / 2;
    return { bias, weights: mean(own.slice(0, -1), mirrored(other.slice(0, -1))) };
  });
}

export const oddsOf = ({ bias, weights }: LinearModel, features: readonly number[]): number =>
  features.reduce((sum, value, f) => sum + value * at(weights, f), bias);
