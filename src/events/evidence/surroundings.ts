import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import type { Candidate } from '../grouping/candidates.ts';
import type { Evidence } from './features.ts';

export type SurroundingEvidence = Pick<
  Evidence,
  'nearest' | 'contrastLeast' | 'contrastMost' | 'rankLeast' | 'rankMost' | 'commonNearest'
>;

/** The likeness of a pair is held against that of so many other articles. */
const OTHERS = 4;
/** Score of two articles with nothing to do with each other; stands in where there are fewer others. */
const USUAL_LIKENESS = 0.08;

/** An article with its candidates, best first. */
export interface Surrounded {
  readonly article: number;
  readonly nearest: readonly Candidate[];
}

/**
 * How a pair stands out from its surroundings. A cosine of .4 joins two articles on a quiet subject and means nothing
 * on a busy one, so it is read against the next likest articles of either side.
 *
 * @param likeness cosine of the pair's terms
 */
export function surroundingEvidence(
  { left, right }: Sides<Surrounded>,
  likeness: number,
): SurroundingEvidence {
  const contrasts = {
    left: contrast(left.nearest, right.article, likeness),
    right: contrast(right.nearest, left.article, likeness),
  };
  const highest = Math.max(likeness, left.nearest[0]?.score ?? 0, right.nearest[0]?.score ?? 0);
  const ranks = { left: rankOf(left.nearest, right.article), right: rankOf(right.nearest, left.article) };
  return {
    rankLeast: Math.min(ranks.left, ranks.right),
    rankMost: Math.max(ranks.left, ranks.right),
    commonNearest: commonShare(left.nearest, right.nearest),
    nearest: highest === 0 ? 0 : likeness / highest,
    contrastLeast: Math.min(contrasts.left, contrasts.right),
    contrastMost: Math.max(contrasts.left, contrasts.right),
  };
}

function contrast(candidates: readonly Candidate[], other: number, likeness: number): number {
  let sum = 0;
  let count = 0;
  for (const { article, score } of candidates) {
    if (article === other) continue;
    sum += score;
    count += 1;
    if (count === OTHERS) break;
  }
  return likeness / (likeness + (sum + (OTHERS - count) * USUAL_LIKENESS) / OTHERS);
}

/** A place among few says little: so many articles are taken to stand before any other. */
const FEW = 4;

/** 1 for the likest of many, 1/2 for the second, less among few; 0 for one that is not among the candidates. */
function rankOf(candidates: readonly Candidate[], article: number): number {
  const place = candidates.findIndex((candidate) => candidate.article === article);
  return place < 0 ? 0 : candidates.length / ((1 + place) * (candidates.length + FEW));
}

const NEAREST = 8;

/** Of eight nearest articles of either, how many both have; where there are fewer, not all can be shared. */
function commonShare(left: readonly Candidate[], right: readonly Candidate[]): number {
  let common = 0;
  for (let n = 0; n < Math.min(NEAREST, right.length); n += 1) {
    const { article } = at(right, n);
    for (let m = 0; m < Math.min(NEAREST, left.length); m += 1)
      if (at(left, m).article === article) {
        common += 1;
        break;
      }
  }
  return common / NEAREST;
}
