import type { LogisticModel } from '../logistic.ts';

/**
 * Do two sentences report the same, judged against their row and column of the two articles?
 *
 * source: articles of allsides.train labelled by the authors, pairs of articles of different events, MTRef train, STS
 *   benchmark train, ECB+ (CC BY 3.0) train
 * note: written by scripts/train-sentence-alignment.ts; weights are of the features as they come
 */
export const linkModel: LogisticModel = {
  bias: -7.9017,
  weights: {
    likeness: 0.4744,
    containment: 1.7719,
    shareOfBestLess: 0.4115,
    shareOfBestMore: 0.1474,
    noveltyLess: 3.0474,
    noveltyMore: 0.4721,
    neighbours: 1.5911,
    distance: -1.1992,
    bothFirst: 1.9142,
    articles: 10.5933,
    sharedOnce: 1.1282,
    sharedInOrder: 2.707,
    beside: 1.7092,
  },
};
