import { at } from '../model/list.ts';
import { logistic } from '../model/probability.ts';
import { phraseLinkModel } from './data/phrase-model.ts';
import { logOdds, weightsInOrder } from './logistic.ts';
import { PHRASE_FEATURES, phraseFeatures } from './phrase-features.ts';
import { type Phrase, preparePhrase } from './phrase-words.ts';
import type { TokenLink } from './words.ts';

/** What the other phrases of the two sentences add; all symmetric in the sides. */
const TABLE_FEATURES = [
  'leadOfTaken',
  'leadOfFreer',
  'strength',
  'rivalOfFreer',
  'rivalOfTaken',
  'distance',
  'before',
  'after',
  'bothFirst',
  'bothLast',
] as const;

/** In the order of the values: of the two phrases, then of the table. */
export const PHRASE_LINK_FEATURES: readonly string[] = [...PHRASE_FEATURES, ...TABLE_FEATURES];

/** A pair of phrases by their places in the two lists. */
export interface PhrasePair {
  readonly left: number;
  readonly right: number;
  readonly features: readonly number[];
}

/** Every phrase of the one sentence with every phrase of the other. */
export function phrasePairs(
  lefts: readonly Phrase[],
  rights: readonly Phrase[],
  links: readonly TokenLink[],
): readonly PhrasePair[] {
  const preparedLeft = lefts.map(preparePhrase);
  const preparedRight = rights.map(preparePhrase);
  const own = preparedLeft.map((left) => preparedRight.map((right) => phraseFeatures(left, right, links)));
  const strengths = own.map((row) => row.map(strengthOf));
  return own.flatMap((row, left) =>
    row.map((features, right) => ({
      left,
      right,
      features: [...features, ...tableFeatures(strengths, left, right)],
    })),
  );
}

const indexOf = (name: (typeof PHRASE_FEATURES)[number]): number => PHRASE_FEATURES.indexOf(name);
const STRENGTH = (['nearLeft', 'nearRight', 'linkedLeft', 'linkedRight'] as const).map(indexOf);

/** A first guess: how much of both phrases stands for something in the other. */
const strengthOf = (features: readonly number[]): number =>
  STRENGTH.reduce((sum, index) => sum + at(features, index), 0);

function tableFeatures(strengths: readonly (readonly number[])[], i: number, j: number): readonly number[] {
  const row = at(strengths, i);
  const strength = at(row, j);
  const valueAt = (a: number, b: number): number => strengths[a]?.[b] ?? 0;
  const inRow = row.reduce((most, value, other) => (other === j ? most : Math.max(most, value)), 0);
  const inColumn = strengths.reduce(
    (most, _, other) => (other === i ? most : Math.max(most, valueAt(other, j))),
    0,
  );
  const [lastRow, lastColumn] = [strengths.length - 1, row.length - 1];
  return [
    strength - Math.max(inRow, inColumn),
    strength - Math.min(inRow, inColumn),
    strength,
    Math.min(inRow, inColumn),
    Math.max(inRow, inColumn),
    Math.abs(i / Math.max(1, lastRow) - j / Math.max(1, lastColumn)),
    valueAt(i - 1, j - 1),
    valueAt(i + 1, j + 1),
    i === 0 && j === 0 ? 1 : 0,
    i === lastRow && j === lastColumn ? 1 : 0,
  ];
}

/** Two linked phrases by their places in the two lists. */
export interface PhrasePlaceLink {
  readonly left: number;
  readonly right: number;
  /** Chance that the link is right. */
  readonly score: number;
}

/** Chosen by cross-validation on chunked headlines: the F of links is flat from .3 to .55. */
export const PHRASE_LINK_THRESHOLD = 0.45;

const weights = weightsInOrder(phraseLinkModel, PHRASE_LINK_FEATURES);

/** The phrases of two sentences that stand for each other, many-to-many. */
export const linkPhrases = (
  lefts: readonly Phrase[],
  rights: readonly Phrase[],
  links: readonly TokenLink[],
): readonly PhrasePlaceLink[] =>
  phrasePairs(lefts, rights, links).flatMap(({ left, right, features }) => {
    const score = logistic(logOdds(phraseLinkModel.bias, weights, features));
    return score < PHRASE_LINK_THRESHOLD ? [] : [{ left, right, score }];
  });
