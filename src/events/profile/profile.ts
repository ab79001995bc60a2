import type { DayRange } from './article-day.ts';
import type { Opening } from './opening.ts';

/** What a term is in one article, as bits of `ArticleProfile.roles`. */
export const Role = { lede: 1, title: 2, name: 4, number: 8, place: 16 } as const;

interface ProfileParts {
  readonly day: DayRange | null;
  readonly hasTitle: boolean;
  /** These lists run parallel to the terms. */
  readonly counts: Uint16Array;
  readonly roles: Uint8Array;
  /** The sentences with term k are `sentences[sentenceStarts[k]]` up to `sentences[sentenceStarts[k + 1]]`. */
  readonly sentenceStarts: Uint16Array;
  readonly sentences: Uint8Array;
  readonly sentenceCount: number;
  /** Hashes of the distinct runs of three words, ascending: shared ones show shared wording. */
  readonly runs: Int32Array;
  readonly opening: Opening;
  /** Years named anywhere, as written. */
  readonly years: readonly string[];
}

/** An article as read, before its terms are numbered: depends on the article alone, and is plain data. */
export interface TermedProfile extends ProfileParts {
  readonly terms: readonly string[];
  /** Parallel to the terms: the dictionary form of the first spelling met. */
  readonly spellings: readonly string[];
}

/** What the events stage keeps of an article; see `packed-profiles` for how. */
export interface ArticleProfile extends ProfileParts {
  /** Numbers of the distinct content terms, ascending. */
  readonly terms: Int32Array;
}
