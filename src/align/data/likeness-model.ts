import type { LogisticModel } from '../logistic.ts';

/**
 * Do two sentences, looked at alone, report something in common?
 *
 * source: articles of allsides.train labelled by the authors, pairs of articles of different events, MTRef train, STS
 *   benchmark train, ECB+ (CC BY 3.0) train
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const likenessModel: LogisticModel = {
  bias: -1.5568,
  weights: {
    softMean: 1.3034,
    softLess: 1.1655,
    softMore: 1.1867,
    cubedLess: 1.6745,
    cubedMore: 0.2999,
    exactLess: -3.6051,
    exactMore: -2.8859,
    softWeight: -0.3949,
    cubedWeight: 3.1527,
    sharedWeight: 3.9189,
    sharedBesideNames: 1.7202,
    sharedOfNames: 0.1709,
    namesOfShared: 0.8016,
    namesDiffer: -0.0904,
    ownNamesLess: -0.1355,
    numberShared: 0.3407,
    numbersDiffer: -0.1227,
    shorter: -4.4496,
    lengthRatio: 1.5835,
  },
};
