import type { ArticleDate } from '../model/article.ts';
import type { DateOrder, DateReading } from './clean/cleaned-text.ts';
import { readPublicationDate } from './clean/publication-date.ts';
import { type Fault, noteFault, quoteInput } from './fault.ts';

const WORDS_OF_ORDER: Readonly<Record<DateOrder, string>> = {
  'day-first': 'day first',
  'month-first': 'month first',
};

/**
 * What the clear numeric dates of each publisher prove: after `13/9/2021` its `9/3/2021` is 9 March. The proof is
 * taken over the whole input, so that the order of articles does not matter; a publisher that writes both orders, or
 * an article without a publisher, settles nothing.
 */
export class DateOrders {
  private readonly proved = new Map<string, DateOrder | 'both'>();

  add(publisher: string | null, reading: DateReading): void {
    if (publisher === null || reading.kind !== 'date' || reading.order === null) return;
    const key = foldPublisher(publisher);
    const before = this.proved.get(key) ?? reading.order;
    this.proved.set(key, before === reading.order ? before : 'both');
  }

  /** The date that ambiguous words mean for this publisher; null where nothing proves it. */
  settle(publisher: string | null, words: string): ArticleDate | null {
    const order = publisher === null ? undefined : this.proved.get(foldPublisher(publisher));
    if (order === undefined || order === 'both') return null;
    const reading = readPublicationDate(words, order);
    if (reading.kind !== 'date') return null;
    const evidence = `${words} (${WORDS_OF_ORDER[order]}, as in the publisher's other dates)`;
    return { ...reading.date, evidence };
  }
}

/** Why an article has no date, where its words would bear two. */
export const ambiguousDate = (words: string): Fault =>
  noteFault(
    'ambiguous-date',
    `the date "${quoteInput(words)}" reads day first or month first, and no other date of this publisher settles it: left out; write it as year-month-day`,
  );

const foldPublisher = (publisher: string): string => publisher.trim().replace(/\s+/g, ' ').toLowerCase();
