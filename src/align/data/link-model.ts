import type { LogisticModel } from '../logistic.ts';

/**
 * Do two sentences report the same, judged against their row and column of the two articles?
 *
 * source: ECB+ (CC BY 3.0) train, articles of allsides.train labelled by the authors, pairs of articles of different events
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const linkModel: LogisticModel = {
  bias: -8.067,
  weights: {
    likeness: 1.1531,
    containment: 0.9284,
    shareOfBestLess: 1.2328,
    shareOfBestMore: -0.126,
    noveltyLess: 1.1652,
    noveltyMore: 0.5289,
    neighbours: 1.7235,
    distance: -1.4056,
    bothFirst: 2.3064,
    articles: 19.0728,
  },
};
