import { at } from '../model/list.ts';
import { linkModel } from './data/link-model.ts';
import { logOdds, probability, weightsInOrder } from './logistic.ts';
import type { SentenceTerms } from './sentence-terms.ts';
import type { Candidate, Table } from './table.ts';

/** A candidate judged against the others of its row and column. */
export interface ScoredPair extends Candidate {
  /** Probability that the two sentences report the same, given both articles. */
  readonly score: number;
}

/**
 * Mean likeness of the best pairs, below which two articles have little to do with each other (pairs of different
 * events: median .10; of one event: .42). Above it, it says how parallel they are told, which is no evidence for any
 * one pair.
 */
const UNRELATED_BELOW = 0.3;

/** What the whole of both articles adds to the likeness of two sentences; in the order of the feature values. */
export const LINK_FEATURES = [
  'likeness',
  'containment',
  'shareOfBestLess',
  'shareOfBestMore',
  'noveltyLess',
  'noveltyMore',
  'neighbours',
  'distance',
  'bothFirst',
  'articles',
] as const;

/** The values of one candidate each, in their order. Symmetric: the same values, to the bit, for the articles swapped. */
export function linkFeatures(table: Table): number[][] {
  const rows = bestPairs(table.candidates, 'left');
  const columns = bestPairs(table.candidates, 'right');
  const neighbours = neighbourLookup(table);
  const articles = (meanOfBest(rows, table.rows) + meanOfBest(columns, table.columns)) / 2;
  return table.candidates.map((candidate) => {
    const { left, right, likeness, overlap } = candidate;
    const rowRival = rivalOf(candidate, rows.get(left));
    const columnRival = rivalOf(candidate, columns.get(right));
    const rowShare = shareOfBest(likeness, rowRival);
    const columnShare = shareOfBest(likeness, columnRival);
    const rowNovelty = novelty(table.left.get(left), overlap.coverOfLeft, rowRival?.overlap.coverOfLeft);
    const columnNovelty = novelty(
      table.right.get(right),
      overlap.coverOfRight,
      columnRival?.overlap.coverOfRight,
    );
    return [
      clippedOdds(likeness),
      Math.max(overlap.left, overlap.right),
      Math.min(rowShare, columnShare),
      Math.max(rowShare, columnShare),
      Math.min(rowNovelty, columnNovelty),
      Math.max(rowNovelty, columnNovelty),
      neighbours(left, right),
      Math.abs(placeOf(left, table.rows) - placeOf(right, table.columns)),
      left === 0 && right === 0 ? 1 : 0,
      Math.min(articles, UNRELATED_BELOW),
    ];
  });
}

/** The two best of a row or column, so that each member can be held against the best of the others. */
interface BestPairs {
  readonly first: Candidate;
  readonly second: Candidate | undefined;
}

function bestPairs(candidates: readonly Candidate[], side: 'left' | 'right'): ReadonlyMap<number, BestPairs> {
  const best = new Map<number, BestPairs>();
  // Of equals the first stays: in row order that is the earlier one of the other side, whichever side that is.
  for (const candidate of candidates) {
    const known = best.get(candidate[side]);
    if (known === undefined) best.set(candidate[side], { first: candidate, second: undefined });
    else if (candidate.likeness > known.first.likeness) {
      best.set(candidate[side], { first: candidate, second: known.first });
    } else if (candidate.likeness > (known.second?.likeness ?? -1)) {
      best.set(candidate[side], { first: known.first, second: candidate });
    }
  }
  return best;
}

/** The best other pair of the same row or column. */
const rivalOf = (candidate: Candidate, best: BestPairs | undefined): Candidate | undefined =>
  best?.first === candidate ? best.second : best?.first;

const shareOfBest = (likeness: number, rival: Candidate | undefined): number =>
  likeness / Math.max(likeness, rival?.likeness ?? 0, 1e-6);

/**
 * Share of a sentence's weight that this partner stands for and the rival does not. It keeps the second half of a
 * sentence that the other article says in two, and drops what only repeats the names that the best partner has too.
 */
function novelty(
  sentence: SentenceTerms | undefined,
  cover: Float64Array,
  rival: Float64Array | undefined,
): number {
  if (sentence === undefined || sentence.total === 0) return 0;
  let sum = 0;
  for (let place = 0; place < cover.length; place += 1) {
    const gain = (cover[place] ?? 0) - (rival?.[place] ?? 0);
    if (gain > 0) sum += (sentence.weights[place] ?? 0) * gain;
  }
  return sum / sentence.total;
}

/** The better likeness of the two pairs before and after a pair: articles of one source tell in one order. */
function neighbourLookup({ candidates, rows, columns }: Table): (left: number, right: number) => number {
  const likeness = new Map(candidates.map((pair) => [pair.left * columns + pair.right, pair.likeness]));
  const valueAt = (left: number, right: number): number =>
    left < 0 || right < 0 || left >= rows || right >= columns
      ? 0
      : (likeness.get(left * columns + right) ?? 0);
  return (left, right) => Math.max(valueAt(left - 1, right - 1), valueAt(left + 1, right + 1));
}

function meanOfBest(best: ReadonlyMap<number, BestPairs>, count: number): number {
  // By index: the sum must not depend on the order in which the candidates came.
  const indices = [...best.keys()].sort((a, b) => a - b);
  return count === 0
    ? 0
    : indices.reduce((sum, index) => sum + (best.get(index)?.first.likeness ?? 0), 0) / count;
}

const placeOf = (index: number, count: number): number => index / Math.max(count - 1, 1);

function clippedOdds(likeness: number): number {
  const inside = Math.min(Math.max(likeness, 1e-4), 1 - 1e-4);
  return Math.log(inside / (1 - inside));
}

const weights = weightsInOrder(linkModel, LINK_FEATURES);

export function scorePairs(table: Table): ScoredPair[] {
  const features = linkFeatures(table);
  return table.candidates.map((candidate, place) => ({
    ...candidate,
    score: probability(logOdds(linkModel.bias, weights, at(features, place))),
  }));
}
