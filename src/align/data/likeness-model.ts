import type { LogisticModel } from '../logistic.ts';

/**
 * Do two sentences, looked at alone, report something in common?
 *
 * source: articles of allsides.train labelled by the authors, pairs of articles of different events, MTRef train, STS
 *   benchmark train, ECB+ (CC BY 3.0) train
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const likenessModel: LogisticModel = {
  bias: -3.3081,
  weights: {
    softMean: 1.4388,
    softLess: 1.7371,
    softMore: 1.1036,
    cubedLess: 1.1792,
    cubedMore: 1.56,
    exactLess: -5.9245,
    exactMore: -1.0813,
    softWeight: 1.4194,
    cubedWeight: 2.9949,
    sharedWeight: 1.8783,
    sharedBesideNames: 2.5804,
    sharedOfNames: 0.2133,
    namesOfShared: 1.3847,
    namesDiffer: -0.0742,
    ownNamesLess: 0.0063,
    numberShared: 0.4017,
    numbersDiffer: -0.3978,
    shorter: -4.4438,
    lengthRatio: 2.1068,
  },
};
