import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import { candidatePairs, type SentencePair } from './candidates.ts';
import type { SentenceGroup } from './identical.ts';
import type { Lexicon } from './lexicon.ts';
import { likenessOf } from './likeness.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import type { PairTerms } from './pair-terms.ts';
import type { SentenceTerms } from './sentence-terms.ts';

/** Two sentences that may say the same, with what they have in common. */
export interface Candidate extends SentencePair {
  readonly overlap: Overlap;
  /** Probability from the two sentences alone. */
  readonly likeness: number;
}

/** The sentences of two articles, and the pairs of them worth a look. */
export interface Table {
  readonly left: readonly SentenceTerms[];
  readonly right: readonly SentenceTerms[];
  /** Sentences of each side that have a partner in the same words. */
  readonly settled: Sides<ReadonlySet<number>>;
  /** In row order. */
  readonly candidates: readonly Candidate[];
}

/**
 * @param groups sentences in the same words. One of them may have a partner outside of the groups (a quotation, here
 *   alone and there with its introduction), but none in another group: copies cost no second look.
 */
export function tableOf(
  { left, right, likeness }: PairTerms,
  groups: readonly SentenceGroup[],
  lexicon: Lexicon,
): Table {
  const settled = {
    left: new Set(groups.flatMap((group) => group.left)),
    right: new Set(groups.flatMap((group) => group.right)),
  };
  const pairs = candidatePairs({ left, right }).filter(
    (pair) => !(settled.left.has(pair.left) && settled.right.has(pair.right)),
  );
  return {
    left,
    right,
    settled,
    candidates: pairs.map((pair): Candidate => {
      const a = at(left, pair.left);
      const b = at(right, pair.right);
      const overlap = overlapOf(a, b, likeness, lexicon);
      return { ...pair, overlap, likeness: likenessOf(a, b, overlap) };
    }),
  };
}
