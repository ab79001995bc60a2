import type { Limit } from '../model/difference.ts';

/** `A`, `A and B`, `A, B and C`. */
export function listedWords(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The same of at most so many, with how many more there are: `A, B and 3 more`. */
export function listedFirst(words: readonly string[], most: number): string {
  const more = words.length - most;
  return listedWords(more > 0 ? [...words.slice(0, most), `${more} more`] : words);
}

/** Who put an article out. */
export const publisherWords = (publisher: string | null | undefined): string =>
  publisher ?? 'publisher not known';

/** The day of a date, however exact it is: `2020-11-15`. */
export const dayOf = (date: string): string => date.slice(0, '2020-11-15'.length);

/** `quote, Orla Venn`: whose words a side shows. */
export const voiceWords = (voice: string, speaker: string | undefined): string =>
  speaker === undefined ? voice : `${voice}, ${speaker}`;

/** A speaker whom no article names. */
export const NOBODY_NAMED = 'nobody named';

/** `harbour has no date: what it could have known is not known`. */
export const limitWords = ({ article, text }: Limit): string =>
  article === null ? text : `${article} ${text}`;
