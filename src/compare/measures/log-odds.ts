import { byCodeUnit } from '../../model/list.ts';

/** How often each word stands in a text. */
export type WordCounts = ReadonlyMap<string, number>;

export interface DistinctiveWord {
  readonly word: string;
  readonly count: number;
  /** In what the text is compared with. */
  readonly countElsewhere: number;
  /** Log-odds ratio in standard deviations; above 1.96 at the level of 5 %. */
  readonly z: number;
}

/** The prior is worth so many words of the pooled text: enough to hold back words seen once or twice. */
const PRIOR_WORDS = 100;
const LEAST_Z = 1.96;
/** A word that stands there twice is an accident of one sentence. */
const LEAST_COUNT = 3;

/**
 * Words that one text uses more than another, by the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi &
 * Quinn, "Fightin' words", 2008, eq. 15–22); the prior is the pooled text. Highest z first.
 */
export function distinctiveWords(text: WordCounts, other: WordCounts): readonly DistinctiveWord[] {
  const [size, otherSize] = [sizeOf(text), sizeOf(other)];
  const found: DistinctiveWord[] = [];
  for (const [word, count] of text) {
    if (count < LEAST_COUNT) continue;
    const countElsewhere = other.get(word) ?? 0;
    const prior = (PRIOR_WORDS * (count + countElsewhere)) / (size + otherSize);
    const here = count + prior;
    const there = countElsewhere + prior;
    const ratio =
      Math.log(here / (size + PRIOR_WORDS - here)) - Math.log(there / (otherSize + PRIOR_WORDS - there));
    const z = ratio / Math.sqrt(1 / here + 1 / there);
    if (z >= LEAST_Z) found.push({ word, count, countElsewhere, z });
  }
  return found.sort((a, b) => b.z - a.z || byCodeUnit(a.word, b.word));
}

export const sizeOf = (counts: WordCounts): number => {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
};
