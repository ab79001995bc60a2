import { logistic } from '../model/probability.ts';
import { likenessModel } from './data/likeness-model.ts';
import { logOdds, weightsInOrder } from './logistic.ts';
import type { Overlap } from './overlap.ts';
import { NAME, type SentenceTerms } from './sentence-terms.ts';

/** What two sentences, looked at alone, tell about whether they report the same; in the order of the feature values. */
export const LIKENESS_FEATURES = [
  // Share of each sentence's weight that the other's words stand for; cubed, near-equal words count alone.
  'softMean',
  'softLess',
  'softMore',
  'cubedLess',
  'cubedMore',
  'exactLess',
  'exactMore',
  // How much is stood for, in all: two long sentences may share a clause.
  'softWeight',
  'cubedWeight',
  'sharedWeight',
  'sharedBesideNames',
  'sharedOfNames',
  'namesOfShared',
  'namesDiffer',
  'ownNamesLess',
  'numberShared',
  'numbersDiffer',
  'shorter',
  'lengthRatio',
] as const;

/** Brings weights near 1. */
export const WEIGHT_SCALE = 1024;

/** Symmetric: the same values, to the bit, for the sentences swapped. */
export function likenessFeatures(left: SentenceTerms, right: SentenceTerms, overlap: Overlap): number[] {
  const shared = overlap.sharedWords + overlap.sharedNames + overlap.sharedNumbers;
  const shorter = Math.min(left.total, right.total);
  const longer = Math.max(left.total, right.total);
  const fewerNames = Math.min(left.namesTotal, right.namesTotal);
  const soft = Math.min(overlap.left * left.total, overlap.right * right.total);
  const ofLeft = coverFigures(left, overlap.coverOfLeft);
  const ofRight = coverFigures(right, overlap.coverOfRight);
  const cubedLeft = shareOf(ofLeft.cubed, left.total);
  const cubedRight = shareOf(ofRight.cubed, right.total);
  return [
    (overlap.left + overlap.right) / 2,
    Math.min(overlap.left, overlap.right),
    Math.max(overlap.left, overlap.right),
    Math.min(cubedLeft, cubedRight),
    Math.max(cubedLeft, cubedRight),
    shareOf(shared, longer),
    shareOf(shared, shorter),
    Math.log1p(soft / WEIGHT_SCALE),
    Math.log1p(Math.min(ofLeft.cubed, ofRight.cubed) / WEIGHT_SCALE),
    Math.log1p(shared / WEIGHT_SCALE),
    Math.log1p((shared - overlap.sharedNames) / WEIGHT_SCALE),
    shareOf(overlap.sharedNames, fewerNames),
    shareOf(overlap.sharedNames, shared),
    fewerNames > 0 && overlap.sharedNames === 0 ? 1 : 0,
    Math.log1p(Math.min(ofLeft.ownNames, ofRight.ownNames) / WEIGHT_SCALE),
    overlap.sharedNumbers > 0 ? 1 : 0,
    left.hasNumber && right.hasNumber && overlap.sharedNumbers === 0 ? 1 : 0,
    Math.log1p(shorter / WEIGHT_SCALE),
    shareOf(shorter, longer),
  ];
}

/** Weight of what is stood for well, and of the names that nothing stands for. */
function coverFigures({ weights: ofTerms, kinds }: SentenceTerms, cover: Float64Array) {
  let cubed = 0;
  let ownNames = 0;
  for (let place = 0; place < ofTerms.length; place += 1) {
    const weight = ofTerms[place] ?? 0;
    const value = cover[place] ?? 0;
    cubed += weight * value * value * value;
    if (kinds[place] === NAME) ownNames += weight * (1 - value);
  }
  return { cubed, ownNames };
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const weights = weightsInOrder(likenessModel, LIKENESS_FEATURES);

/** Probability that two sentences, looked at alone, report something in common. */
export const likenessOf = (left: SentenceTerms, right: SentenceTerms, overlap: Overlap): number =>
  logistic(logOdds(likenessModel.bias, weights, likenessFeatures(left, right, overlap)));
