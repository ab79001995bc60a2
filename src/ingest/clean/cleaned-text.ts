import type { ArticleDate, Excluded } from '../../model/article.ts';

/** Which of the first two numbers of a date such as `9/3/2021` is the day. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * What words say about a date. `order` tells which order a clear numeric date proves (13/9/2021 can only be
 * day-first), null where it proves none; an ambiguous date is never guessed.
 */
export type DateReading =
  | { readonly kind: 'date'; readonly date: ArticleDate; readonly order: DateOrder | null }
  | { readonly kind: 'ambiguous'; readonly words: string }
  | { readonly kind: 'none' };

/** A text or page taken apart: the kept text, what is known about it, and what was cut with the reason. */
export interface CleanedText {
  readonly title: string | null;
  readonly publishedAt: DateReading;
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly excluded: readonly Excluded[];
}
