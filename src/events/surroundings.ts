import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence } from './features.ts';

export type SurroundingEvidence = Pick<
  Evidence,
  'nearest' | 'contrastLeast' | 'contrastMost' | 'rankLeast' | 'rankMost' | 'commonNearest'
>;

/** The likeness of a pair is held against that of so many other articles. */
const OTHERS = 4;
/** Score of two articles with nothing to do with each other; stands in where there are fewer others. */
const USUAL_LIKENESS = 0.08;

/**
 * How a pair stands out from its surroundings. A cosine of .4 joins two articles on a quiet subject and means nothing
 * on a busy one, so it is read against the next likest articles of either side.
 *
 * @param likeness cosine of the pair's terms
 */
export function surroundingEvidence(
  nearest: readonly (readonly Candidate[])[],
  left: number,
  right: number,
  likeness: number,
): SurroundingEvidence {
  const contrasts = [
    contrast(at(nearest, left), right, likeness),
    contrast(at(nearest, right), left, likeness),
  ];
  const highest = Math.max(likeness, at(nearest, left)[0]?.score ?? 0, at(nearest, right)[0]?.score ?? 0);
  const ranks = [rankOf(at(nearest, left), right), rankOf(at(nearest, right), left)];
  return {
    rankLeast: Math.min(...ranks),
    rankMost: Math.max(...ranks),
    commonNearest: commonShare({ left: at(nearest, left), right: at(nearest, right) }),
    nearest: highest === 0 ? 0 : likeness / highest,
    contrastLeast: Math.min(...contrasts),
    contrastMost: Math.max(...contrasts),
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
function commonShare({ left, right }: Sides<readonly Candidate[]>): number {
  const nearest = new Set<number>();
  for (let n = 0; n < Math.min(NEAREST, left.length); n += 1) nearest.add(at(left, n).article);
  let common = 0;
  for (let n = 0; n < Math.min(NEAREST, right.length); n += 1)
    common += Number(nearest.has(at(right, n).article));
  return common / NEAREST;
}
