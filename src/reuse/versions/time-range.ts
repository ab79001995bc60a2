import type { ArticleDate, DatePrecision } from '../../model/article.ts';

/** When something may have happened, in milliseconds since 1970, half-open. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):?(\d{2}))?)?)?)?$/;

const MINUTE = 60_000;
const LENGTHS: Readonly<Record<Exclude<DatePrecision, 'month' | 'year'>, number>> = {
  second: 1000,
  minute: MINUTE,
  day: 24 * 60 * MINUTE,
};

/**
 * The time that a date leaves open: `2020-11-15` is a whole day, `2020-11` a month. A time without an offset is taken
 * as UTC, as all that it is compared with. Null where the value is not ISO 8601.
 */
export function timeRange({ value, precision }: ArticleDate): TimeRange | null {
  const parts = ISO.exec(value);
  if (parts === null) return null;
  const number = (index: number, otherwise: number): number => Number(parts[index] ?? otherwise);
  const year = number(1, 0);
  const month = number(2, 1) - 1;
  if (precision === 'year') return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  if (precision === 'month') return { start: Date.UTC(year, month), end: Date.UTC(year, month + 1) };
  const offset = (parts[7] === '-' ? -1 : 1) * (number(8, 0) * 60 + number(9, 0)) * MINUTE;
  const start = Date.UTC(year, month, number(3, 1), number(4, 0), number(5, 0), number(6, 0)) - offset;
  return { start, end: start + LENGTHS[precision] };
}

/** True where the one is over before the other begins. Two dates of one day do not order each other. */
export const isBefore = (one: TimeRange | null, other: TimeRange | null): boolean =>
  one !== null && other !== null && one.end <= other.start;
