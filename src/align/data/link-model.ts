import type { LogisticModel } from '../logistic.ts';

/**
 * Do two sentences report the same, judged against their row and column of the two articles?
 *
 * source: articles of allsides.train labelled by the authors, pairs of articles of different events, MTRef train, STS
 *   benchmark train, ECB+ (CC BY 3.0) train
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const linkModel: LogisticModel = {
  bias: -3.9377,
  weights: {
    likeness: 0.9638,
    containment: -2.3592,
    shareOfBestLess: 0.9797,
    shareOfBestMore: 0.7397,
    noveltyLess: 0.9299,
    noveltyMore: 0.8558,
    neighbours: 1.1557,
    distance: -1.7723,
    bothFirst: 2.9181,
    articles: 11.8549,
  },
};
