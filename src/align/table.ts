import { candidatePairs, type SentenceGroup, type SentencePair } from './candidates.ts';
import type { EventContext } from './event-context.ts';
import { likenessOf } from './likeness.ts';
import { type Overlap, overlapOf } from './overlap.ts';
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
  readonly candidates: readonly Candidate[];
}

/** @param settled groups whose sentences take no further part */
export function tableOf(
  left: readonly SentenceTerms[],
  right: readonly SentenceTerms[],
  settled: readonly SentenceGroup[],
  context: EventContext,
): Table {
  const lefts = without(left, new Set(settled.flatMap((group) => group.left)));
  const rights = without(right, new Set(settled.flatMap((group) => group.right)));
  const candidates = candidatePairs([...lefts.values()], [...rights.values()]).flatMap((pair) => {
    const a = lefts.get(pair.left);
    const b = rights.get(pair.right);
    if (a === undefined || b === undefined) return [];
    const overlap = overlapOf(a, b, context.likeness);
    return overlap.left === 0 ? [] : [{ ...pair, overlap, likeness: likenessOf(a, b, overlap) }];
  });
  return {
    left: lefts,
    right: rights,
    rows: left.length,
    columns: right.length,
    candidates: nearest(candidates),
  };
}

/** Partners of each sentence that are kept; the links are among the first two or three. */
const KEPT = 5;

/** Those that are among the likest of their row or of their column, in row order. */
function nearest(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Set<Candidate>();
  for (const side of ['left', 'right'] as const) {
    const groups = new Map<number, Candidate[]>();
    for (const candidate of candidates) {
      const group = groups.get(candidate[side]);
      if (group === undefined) groups.set(candidate[side], [candidate]);
      else group.push(candidate);
    }
    for (const group of groups.values()) {
      group.sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right);
      for (const candidate of group.slice(0, KEPT)) kept.add(candidate);
    }
  }
  return candidates.filter((candidate) => kept.has(candidate));
}

const without = (
  sentences: readonly SentenceTerms[],
  settled: ReadonlySet<number>,
): ReadonlyMap<number, SentenceTerms> =>
  new Map(sentences.filter(({ index }) => !settled.has(index)).map((sentence) => [sentence.index, sentence]));
