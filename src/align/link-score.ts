import { at } from '../model/list.ts';
import { logistic } from '../model/probability.ts';
import type { SideName } from '../model/sides.ts';
import { linkModel } from './data/link-model.ts';
import { WEIGHT_SCALE } from './likeness.ts';
import { logOdds, weightsInOrder } from './logistic.ts';
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
  'sharedOnce',
  'sharedInOrder',
  'beside',
] as const;

/** The values of one candidate each, in their order. Symmetric: the same values, to the bit, for the articles swapped. */
export function linkFeatures(table: Table): number[][] {
  const rows = bestPairs(table.candidates, 'left');
  const columns = bestPairs(table.candidates, 'right');
  const likenessAt = likenessLookup(table);
  const neighbours = neighboursIn(likenessAt);
  const beside = besideIn(likenessAt);
  const articles = (meanOfBest(rows, table, 'left') + meanOfBest(columns, table, 'right')) / 2;
  return table.candidates.map((candidate) => {
    const { left, right, likeness, overlap } = candidate;
    const rowRival = rivalOf(candidate, rows.get(left));
    const columnRival = rivalOf(candidate, columns.get(right));
    const rowShare = shareOfBest(likeness, rowRival);
    const columnShare = shareOfBest(likeness, columnRival);
    const rowNovelty = novelty(table.left[left], overlap.coverOfLeft, rowRival?.overlap.coverOfLeft);
    const columnNovelty = novelty(
      table.right[right],
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
      Math.abs(placeOf(left, table.left.length) - placeOf(right, table.right.length)),
      left === 0 && right === 0 ? 1 : 0,
      Math.min(articles, UNRELATED_BELOW),
      Math.log1p(overlap.sharedOnce / WEIGHT_SCALE),
      Math.log1p(overlap.sharedInOrder / WEIGHT_SCALE),
      beside(left, right),
    ];
  });
}

/** The two best of a row or column, so that each member can be held against the best of the others. */
interface BestPairs {
  readonly first: Candidate;
  readonly second: Candidate | undefined;
}

function bestPairs(candidates: readonly Candidate[], side: SideName): ReadonlyMap<number, BestPairs> {
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
const neighboursIn =
  (likenessAt: LikenessAt): LikenessAt =>
  (left, right) =>
    Math.max(likenessAt(left - 1, right - 1), likenessAt(left + 1, right + 1));

/** The best likeness of one of two sentences and a neighbour of the other: what is told here at once, there at length. */
const besideIn =
  (likenessAt: LikenessAt): LikenessAt =>
  (left, right) =>
    Math.max(
      likenessAt(left - 1, right),
      likenessAt(left + 1, right),
      likenessAt(left, right - 1),
      likenessAt(left, right + 1),
    );

type LikenessAt = (left: number, right: number) => number;

/** The likeness of two sentences, 0 for those that are no candidates. */
function likenessLookup({ candidates, right: { length: columns } }: Table): LikenessAt {
  const likeness = new Map(candidates.map((pair) => [pair.left * columns + pair.right, pair.likeness]));
  return (left, right) => (right < 0 || right >= columns ? 0 : (likeness.get(left * columns + right) ?? 0));
}

/** Mean likeness of the sentences of one side and their best partners; those in the same words count as 1. */
function meanOfBest(best: ReadonlyMap<number, BestPairs>, table: Table, side: SideName): number {
  // By index: the sum must not depend on the order in which the candidates came.
  const sum = table[side].reduce(
    (total, { index }) =>
      total + (table.settled[side].has(index) ? 1 : (best.get(index)?.first.likeness ?? 0)),
    0,
  );
  return table[side].length === 0 ? 0 : sum / table[side].length;
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
    score: logistic(logOdds(linkModel.bias, weights, at(features, place))),
  }));
}
