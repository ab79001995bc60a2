import { likenessModel } from './data/likeness-model.ts';
import { logOdds, probability, weightsInOrder } from './logistic.ts';
import type { Overlap } from './overlap.ts';
import type { SentenceTerms } from './sentence-terms.ts';

/** What two sentences, looked at alone, tell about whether they report the same; in the order of the feature values. */
export const LIKENESS_FEATURES = [
  'softMean',
  'softLess',
  'softMore',
  'exactLess',
  'exactMore',
  'sharedWeight',
  'sharedBesideNames',
  'sharedOfNames',
  'namesOfShared',
  'namesDiffer',
  'numberShared',
  'numbersDiffer',
  'shorter',
  'lengthRatio',
] as const;

/** Brings weights near 1. */
const WEIGHT_SCALE = 1024;

/** Symmetric: the same values, to the bit, for the sentences swapped. */
export function likenessFeatures(left: SentenceTerms, right: SentenceTerms, overlap: Overlap): number[] {
  const shared = overlap.sharedWords + overlap.sharedNames + overlap.sharedNumbers;
  const shorter = Math.min(left.total, right.total);
  const longer = Math.max(left.total, right.total);
  const fewerNames = Math.min(left.namesTotal, right.namesTotal);
  return [
    (overlap.left + overlap.right) / 2,
    Math.min(overlap.left, overlap.right),
    Math.max(overlap.left, overlap.right),
    shareOf(shared, longer),
    shareOf(shared, shorter),
    Math.log1p(shared / WEIGHT_SCALE),
    Math.log1p((shared - overlap.sharedNames) / WEIGHT_SCALE),
    shareOf(overlap.sharedNames, fewerNames),
    shareOf(overlap.sharedNames, shared),
    fewerNames > 0 && overlap.sharedNames === 0 ? 1 : 0,
    overlap.sharedNumbers > 0 ? 1 : 0,
    left.hasNumber && right.hasNumber && overlap.sharedNumbers === 0 ? 1 : 0,
    Math.log1p(shorter / WEIGHT_SCALE),
    shareOf(shorter, longer),
  ];
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const weights = weightsInOrder(likenessModel, LIKENESS_FEATURES);

/** Probability that two sentences, looked at alone, report something in common. */
export const likenessOf = (left: SentenceTerms, right: SentenceTerms, overlap: Overlap): number =>
  probability(logOdds(likenessModel.bias, weights, likenessFeatures(left, right, overlap)));
