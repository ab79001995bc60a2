import type { LogisticModel } from '../logistic.ts';

/**
 * Do two sentences report the same, judged against their row and column of the two articles?
 *
 * source: articles of allsides.train labelled by the authors, pairs of articles of different events, MTRef train, STS
 *   benchmark train, ECB+ (CC BY 3.0) train
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const linkModel: LogisticModel = {
  bias: -3.8822,
  weights: {
    likeness: 0.678,
    containment: -2.1519,
    shareOfBestLess: 1.7832,
    shareOfBestMore: -0.0766,
    noveltyLess: 4.1201,
    noveltyMore: -0.8045,
    neighbours: 1.623,
    distance: -1.8553,
    bothFirst: 3.5259,
    articles: 9.9679,
  },
};
