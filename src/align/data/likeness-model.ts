import type { LogisticModel } from '../logistic.ts';

/**
 * Do two sentences, looked at alone, report something in common?
 *
 * source: ECB+ (CC BY 3.0) train, articles of allsides.train labelled by the authors, pairs of articles of different events
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const likenessModel: LogisticModel = {
  bias: -0.5658,
  weights: {
    softMean: 1.316,
    softLess: 1.754,
    softMore: 0.855,
    exactLess: -3.6503,
    exactMore: -1.5537,
    sharedWeight: 4.6239,
    sharedBesideNames: -0.1528,
    sharedOfNames: -0.0351,
    namesOfShared: 0.4886,
    namesDiffer: -0.1153,
    numberShared: 0.8567,
    numbersDiffer: 0.3076,
    shorter: -3.1619,
    lengthRatio: 2.708,
  },
};
