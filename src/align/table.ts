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

/** The sentences of two articles that are still to be aligned, by their indices, and the pairs worth a look. */
export interface Table {
  readonly left: ReadonlyMap<number, SentenceTerms>;
  readonly right: ReadonlyMap<number, SentenceTerms>;
  /** All sentences of each article, those that are settled too. */
  readonly rows: number;
  readonly columns: number;
  /** In row order. */
  readonly candidates: readonly Candidate[];
}

/** @param settled groups whose sentences take no further part */
export function tableOf(
  { left, right, likeness }: PairTerms,
  settled: readonly SentenceGroup[],
  lexicon: Lexicon,
): Table {
  const lefts = without(left, new Set(settled.flatMap((group) => group.left)));
  const rights = without(right, new Set(settled.flatMap((group) => group.right)));
  const pairs = candidatePairs({ left: [...lefts.values()], right: [...rights.values()] });
  return {
    left: lefts,
    right: rights,
    rows: left.length,
    columns: right.length,
    candidates: pairs.flatMap((pair): Candidate[] => {
      const a = lefts.get(pair.left);
      const b = rights.get(pair.right);
      if (a === undefined || b === undefined) return [];
      const overlap = overlapOf(a, b, likeness, lexicon);
      return [{ ...pair, overlap, likeness: likenessOf(a, b, overlap) }];
    }),
  };
}

const without = (
  sentences: readonly SentenceTerms[],
  settled: ReadonlySet<number>,
): ReadonlyMap<number, SentenceTerms> =>
  new Map(sentences.filter(({ index }) => !settled.has(index)).map((sentence) => [sentence.index, sentence]));
