import type { ArticleDate, Excluded } from '../../model/article.ts';
import { datePrecisions, exclusionReasons } from '../../model/article-values.ts';
import { isPlainObject, type PlainObject } from '../../model/plain-object.ts';
import type { Span } from '../../model/span.ts';
import type { DateReading } from '../clean/cleaned-text.ts';
import { readPublicationDate } from '../clean/publication-date.ts';

/** Absent, null, or words without any letter. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What a value is, for a message: `a number`. */
export function nameOfType(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

/**
 * The words of a field: a string or number as it is, a list of strings joined (`author`), the `name` of an object
 * (`source: {name}`); undefined where the value is none of these.
 */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) {
    const names = value.map((one) => (Array.isArray(one) ? undefined : wordsOf(one)));
    return names.every((name) => name !== undefined) ? names.join(', ') : undefined;
  }
  return isPlainObject(value) && typeof value['name'] === 'string' ? value['name'].trim() : undefined;
}

/**
 * The date of a field: words or a number, or the object that this program writes, whose evidence is kept; undefined
 * where the value is neither.
 */
export function dateOf(value: unknown): DateReading | undefined {
  if (isBlank(value)) return { kind: 'none' };
  if (isPlainObject(value)) return isArticleDate(value) ? writtenDate(value) : undefined;
  const words = Array.isArray(value) ? undefined : wordsOf(value);
  return words === undefined ? undefined : readPublicationDate(words);
}

function writtenDate(date: ArticleDate): DateReading {
  const reading = readPublicationDate(date.value);
  // `order` is null: an ISO date proves no order, and the proof of its evidence was used when it was written.
  return reading.kind === 'date' ? { kind: 'date', date, order: null } : reading;
}

const PRECISIONS: ReadonlySet<unknown> = new Set(datePrecisions);

const isArticleDate = (value: PlainObject): value is PlainObject & ArticleDate =>
  typeof value['value'] === 'string' &&
  typeof value['evidence'] === 'string' &&
  PRECISIONS.has(value['precision']);

const REASONS: ReadonlySet<unknown> = new Set(exclusionReasons);

/** The `excluded` of an article that this program wrote. */
export function excludedOf(value: unknown): readonly Excluded[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one: unknown): one is Excluded =>
      isPlainObject(one) && typeof one['text'] === 'string' && REASONS.has(one['reason']),
  );
}

/** The `sentences` of an article that this program wrote: ordered ranges of its text; undefined where they are none. */
export function spansOf(value: unknown, text: string): readonly Span[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const spans: Span[] = [];
  let last = 0;
  for (const one of value) {
    if (!isPlainObject(one)) return undefined;
    const { start, end } = one;
    if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
    if (typeof start !== 'number' || typeof end !== 'number') return undefined;
    if (start < last || end <= start || end > text.length) return undefined;
    spans.push({ start, end });
    last = end;
  }
  return spans;
}
