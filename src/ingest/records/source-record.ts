import type { Excluded } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { DateReading } from '../clean/cleaned-text.ts';
import type { Fault } from '../fault.ts';

/** The text of a record, by how it has to be read. */
export type Content =
  /** Text as a person saved it, perhaps with furniture around it. */
  | { readonly kind: 'plain'; readonly text: string }
  /** A page of a site. */
  | { readonly kind: 'page'; readonly html: string }
  /** Sentences that someone has already split. */
  | { readonly kind: 'sentences'; readonly sentences: readonly string[] }
  /** The kept text of an article that this program wrote before. */
  | {
      readonly kind: 'kept';
      readonly text: string;
      readonly sentences: readonly Span[];
      readonly excluded: readonly Excluded[];
    };

/** One record of an input: what its own fields say. What they say wins over what is found in the text. */
export interface SourceRecord {
  readonly id: string | null;
  readonly title: string | null;
  readonly date: DateReading;
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly content: Content;
  /** 1-based number in a file of many. */
  readonly record?: number;
  /** 1-based line where it begins. */
  readonly line?: number;
}

/** What a reader meets on its way through an input. */
export type Found =
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** A record of which only the content is known. */
export const bareRecord = (content: Content): SourceRecord => ({
  id: null,
  title: null,
  date: { kind: 'none' },
  publisher: null,
  credit: null,
  author: null,
  url: null,
  language: null,
  content,
});
