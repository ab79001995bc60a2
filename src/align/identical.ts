import { at, pushTo } from '../model/list.ts';
import type { SentenceTerms } from './sentence-terms.ts';

/** Sentences of two articles that go together, by their indices. */
export interface SentenceGroup {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * Sentences in the same words, in order: the first such sentence on the left with the first on the right. Where one
 * side has more of them, the rest goes with the last of the other side.
 */
export function identicalGroups(
  left: readonly SentenceTerms[],
  right: readonly SentenceTerms[],
): SentenceGroup[] {
  const rightGroups = groupByIdentity(right);
  const isBelieved = (i: number, j: number): boolean =>
    at(left, i).ids.length > LABEL_WORDS || haveEqualNeighbours(left, right, i, j);
  return [...groupByIdentity(left)].flatMap(([identity, lefts]) => {
    const rights = rightGroups.get(identity) ?? [];
    const last = Math.min(lefts.length, rights.length) - 1;
    return lefts
      .slice(0, last + 1)
      .map((index, place) =>
        place < last
          ? { left: [index], right: [at(rights, place)] }
          : { left: lefts.slice(place), right: rights.slice(place) },
      )
      .filter((group) => group.left.some((i) => group.right.some((j) => isBelieved(i, j))));
  });
}

/** So few content words make a label (`ADVERTISEMENT`, `Read more`), which articles share that have nothing in common. */
const LABEL_WORDS = 1;

/** True where the sentences before, or those after, are equal too, or both articles begin, or end, here. */
function haveEqualNeighbours(
  left: readonly SentenceTerms[],
  right: readonly SentenceTerms[],
  i: number,
  j: number,
): boolean {
  return [-1, 1].some((step) => left[i + step]?.identity === right[j + step]?.identity);
}

function groupByIdentity(sentences: readonly SentenceTerms[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { identity, index } of sentences) if (identity !== '') pushTo(groups, identity, index);
  return groups;
}
