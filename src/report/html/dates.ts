import type { ArticleDate } from '../../model/article.ts';
import { DAY_MS, monthNames } from '../../model/calendar.ts';
import { dayOf } from '../words.ts';

/** A date as a stretch of time: its smallest stated unit lasts from `start` to `end`, in milliseconds of UTC. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;

interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: string | null;
  readonly second: number | null;
  readonly offset: string | null;
}

function partsOf(value: string): DateParts | null {
  const match = ISO.exec(value);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, offset] = match;
  const number = (digits: string | undefined): number | null =>
    digits === undefined ? null : Number(digits);
  const monthNumber = number(month);
  if (monthNumber !== null && monthNames[monthNumber - 1] === undefined) return null;
  return {
    year: Number(year),
    month: monthNumber,
    day: number(day),
    time: hour === undefined || minute === undefined ? null : `${hour}:${minute}`,
    second: number(second),
    offset: offset ?? null,
  };
}

/** `15 November 2020, 17:20`; with `UTC` or the offset only where the source gives one. The value itself if it is no date. */
export function dateWords({ value }: ArticleDate): string {
  const parts = partsOf(value);
  if (parts === null) return value;
  const month = parts.month === null ? undefined : monthNames[parts.month - 1];
  const day = [parts.day, month, parts.year].filter((part) => part !== null && part !== undefined).join(' ');
  if (parts.time === null) return day;
  const zone = parts.offset === null ? '' : ` ${parts.offset === 'Z' ? 'UTC' : parts.offset}`;
  return `${day}, ${parts.time}${zone}`;
}

/** The day alone, or the month or year where no day is stated: for ranges. */
export function dayWords(date: ArticleDate): string {
  return dateWords({ ...date, value: dayOf(date.value) });
}

const MINUTE = 60_000;

/**
 * The stretch that a date covers, or null where it is no date. A time without an offset is placed as if it were UTC,
 * since nothing better is known.
 */
export function dateRange({ value }: ArticleDate): DateRange | null {
  const parts = partsOf(value);
  if (parts === null) return null;
  const month = (parts.month ?? 1) - 1;
  const [hours, minutes] = (parts.time ?? '00:00').split(':').map(Number);
  const start =
    Date.UTC(parts.year, month, parts.day ?? 1, hours, minutes, parts.second ?? 0) - offsetOf(parts);
  if (parts.second !== null) return { start, end: start + 1000 };
  if (parts.time !== null) return { start, end: start + MINUTE };
  if (parts.day !== null) return { start, end: start + DAY_MS };
  if (parts.month !== null) return { start, end: Date.UTC(parts.year, month + 1, 1) };
  return { start, end: Date.UTC(parts.year + 1, 0, 1) };
}

function offsetOf({ offset }: DateParts): number {
  if (offset === null || offset === 'Z') return 0;
  const digits = offset.slice(1).replace(':', '');
  const size = (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * MINUTE;
  return offset.startsWith('-') ? -size : size;
}

/** `15 November 2020` of a moment, in UTC. */
export function dayOfMoment(moment: number): string {
  const date = new Date(moment);
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** The days of several dates as one phrase: `15 November 2020 – 16 November 2020`, `no date`. */
export function spanOfDays(dates: readonly (ArticleDate | null)[]): string {
  const known = dates
    .flatMap((date) => {
      const range = date === null ? null : dateRange(date);
      return date === null || range === null ? [] : [{ date, range }];
    })
    .sort((a, b) => a.range.start - b.range.start);
  const first = known[0];
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return 'no date';
  const [from, to] = [dayWords(first.date), dayWords(last.date)];
  return from === to ? from : rangeWords(from.split(' '), to.split(' '));
}

/** Two days of three words each, without what the second says again: `3–7 June 2019`, `31 May – 2 June 2019`. */
function rangeWords(from: readonly string[], to: readonly string[]): string {
  const isDays = from.length === 3 && to.length === 3;
  if (isDays && from[2] === to[2]) {
    return from[1] === to[1] ? `${from[0]}–${to.join(' ')}` : `${from[0]} ${from[1]} – ${to.join(' ')}`;
  }
  return `${from.join(' ')} – ${to.join(' ')}`;
}
