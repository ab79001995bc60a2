import type { LogisticModel } from '../logistic.ts';

/**
 * Do two sentences, looked at alone, report something in common?
 *
 * source: articles of allsides.train labelled by the authors, pairs of articles of different events, MTRef train, STS
 *   benchmark train, ECB+ (CC BY 3.0) train
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const likenessModel: LogisticModel = {
  bias: -1.606,
  weights: {
    softMean: 1.2044,
    softLess: 1.2745,
    softMore: 0.9437,
    cubedLess: 1.146,
    cubedMore: 0.5235,
    exactLess: -2.435,
    exactMore: -1.7594,
    softWeight: 0.4006,
    cubedWeight: 2.7986,
    sharedWeight: 2.3426,
    sharedBesideNames: 1.0831,
    sharedOfNames: -0.0286,
    namesOfShared: 0.387,
    namesDiffer: -0.0636,
    ownNamesLess: 0.2929,
    numberShared: 0.4367,
    numbersDiffer: 0.1866,
    shorter: -4.2124,
    lengthRatio: 2.4082,
  },
};
