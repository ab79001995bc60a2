import { at } from '../model/list.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence } from './features.ts';

export type SurroundingEvidence = Pick<Evidence, 'nearest' | 'contrastLeast' | 'contrastMost'>;

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
  return {
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
