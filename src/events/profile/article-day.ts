import type { ArticleDate } from '../../model/article.ts';
import { DAY_MS } from '../../model/calendar.ts';

/** When an article was published, as a range of days since 1970-01-01: one day long, or a month or a year. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const ISO_DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/**
 * The days that a date may mean. The time of day is left out: equal times to the second come from the clock of a
 * crawler, not from the event. 1970-01-01 is the zero of computer clocks, so it counts as no date.
 */
export function dayRangeOf(date: ArticleDate | null): DayRange | null {
  const match = date === null ? null : ISO_DAY.exec(date.value);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (first === 0) return null;
  if (day !== null) return { first, last: first };
  return { first, last: (month === null ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1 };
}

/** Days since 1970-01-01; months beyond 12 and days beyond the month's last run on. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);

/** `2020-11-15` for a number of days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Days that lie between two ranges at least; 0 where they touch or overlap. */
export const gapBetween = (a: DayRange, b: DayRange): number =>
  Math.max(0, a.first - b.last, b.first - a.last);

/** True where the date is known to the day. */
export const isExactDay = (range: DayRange): boolean => range.first === range.last;
