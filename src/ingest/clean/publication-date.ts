import { monthNumbers } from '../../language/data/en/calendar.ts';
import type { ArticleDate } from '../../model/article.ts';
import { isCalendarDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import { cutText } from '../../model/text.ts';
import type { DateOrder, DateReading } from './cleaned-text.ts';
import { timeAfterDate, timeBeforeDate } from './clock-time.ts';

/** A date field is short; what follows these characters is not read. */
const MAX_LENGTH = 200;

/** Years that a newspaper can bear: the oldest printed one is of 1605. */
const FIRST_YEAR = 1605;
const LAST_YEAR = 2199;

interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

interface Found {
  /** The days that the words can mean under either order, without those that no calendar has. */
  readonly days: readonly { readonly day: Day; readonly order: DateOrder | null }[];
  readonly start: number;
  readonly end: number;
}

const month = `(${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?';

/**
 * Tried in this order, most specific first, each over the whole field; the first that matches decides, so that
 * `31 February 2020` is an impossible day and not the month of February.
 */
const yearFirst = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?=T|$)/;
const dayMonthYear = new RegExp(
  `(?<![\\d:])${ordinal}(?:\\s+of)?[\\s./-]{1,3}${month}[\\s,./-]{0,3}(\\d{4})(?!\\d)`,
  'i',
);
const mailDate = new RegExp(`(?<![\\d:])${ordinal}\\s+${month}\\s+(\\d{2})(?=\\s+\\d{1,2}:\\d{2})`, 'i');
const monthDayYear = new RegExp(`\\b${month}[\\s-]{0,3}${ordinal}[\\s,-]{1,3}(\\d{4})(?!\\d)`, 'i');
const numeric = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const monthYear = new RegExp(`\\b${month}[\\s,-]{1,3}(\\d{4})(?!\\d)`, 'i');
const isoMonth = /(?<!\d)(\d{4})[-/](\d{2})(?![\d/-])/;
const yearOnly = /^(\d{4})$/;
const epoch = /^(\d{9,10}|\d{12,13})(?:\.\d{1,9})?$/;

/**
 * Reads the date that a field or a metadata line states.
 *
 * @param words the field's value, such as `9/13/2021 11:03:39 PM` or `Sun, 15 Nov 2020 10:00:00 GMT`
 * @param order the order in which this source is known to write numeric dates; null where it is not known
 * @returns the date as ISO 8601, as precise as the words and with their zone, never converted (seconds or
 *   milliseconds since 1970 are UTC by definition); `ambiguous` where a numeric date reads either way and no order
 *   is given; `none` where no date stands there, or one that no calendar has. Never throws.
 */
export function readPublicationDate(words: string, order: DateOrder | null = null): DateReading {
  const field = cutText(words, MAX_LENGTH).trim();
  const instant = epoch.exec(field);
  if (instant !== null) return readEpoch(field, instant[1] ?? '');
  const found = findDay(field);
  if (found === null) return { kind: 'none' };
  const isOpen = found.days.length > 1;
  const meant = isOpen ? found.days.filter((one) => order !== null && one.order === order) : found.days;
  const only = meant[0];
  if (only === undefined) {
    return found.days.length === 0 ? { kind: 'none' } : { kind: 'ambiguous', words: field };
  }
  return { kind: 'date', date: withTime(field, found, only.day), order: only.order };
}

function readEpoch(field: string, digits: string): DateReading {
  const milliseconds = Number(digits) * (digits.length > 10 ? 1 : 1000);
  const moment = new Date(milliseconds);
  if (moment.getUTCFullYear() > LAST_YEAR) return { kind: 'none' };
  const value = `${moment.toISOString().slice(0, 19)}Z`;
  return { kind: 'date', date: { value, precision: 'second', evidence: field }, order: null };
}

function findDay(field: string): Found | null {
  if (!/\d/.test(field)) return null;
  return (
    named(field, yearFirst, (m) => [m[1], m[3], m[4]]) ??
    named(field, compact, (m) => [m[1], m[2], m[3]]) ??
    named(field, dayMonthYear, (m) => [m[3], m[2], m[1]]) ??
    named(field, mailDate, (m) => [mailYear(m[3]), m[2], m[1]]) ??
    named(field, monthDayYear, (m) => [m[3], m[1], m[2]]) ??
    findNumeric(field) ??
    named(field, monthYear, (m) => [m[2], m[1]]) ??
    named(field, isoMonth, (m) => [m[1], m[2]]) ??
    named(field, yearOnly, (m) => [m[1]])
  );
}

/** A pattern whose groups are named in the order year, month, day, so that it reads in one way only. */
function named(
  field: string,
  pattern: RegExp,
  groups: (match: RegExpExecArray) => readonly (string | undefined)[],
): Found | null {
  const match = pattern.exec(field);
  if (match === null) return null;
  const [year, monthWord, day] = groups(match);
  const read: Day = {
    year: Number(year),
    month: monthWord === undefined ? null : (monthNumbers.get(monthWord.toLowerCase()) ?? Number(monthWord)),
    day: day === undefined ? null : Number(day),
  };
  return {
    days: isPossible(read) ? [{ day: read, order: null }] : [],
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** RFC 5322 section 4.3: two digits up to 49 are of this century, from 50 on of the last. */
const mailYear = (digits: string | undefined): string => {
  const year = Number(digits);
  return String(year + (year < 50 ? 2000 : 1900));
};

/** `9/13/2021`: both orders are tried, and with two digits for the year also the year in front (`21/9/13`). */
function findNumeric(field: string): Found | null {
  const match = numeric.exec(field);
  if (match === null) return null;
  const [first, second, last] = [Number(match[1]), Number(match[3]), match[4] ?? ''];
  const short = last.length === 2;
  const year = short ? Number(mailYear(last)) : Number(last);
  const readings: { day: Day; order: DateOrder | null }[] = [
    { day: { year, month: second, day: first }, order: 'day-first' },
    { day: { year, month: first, day: second }, order: 'month-first' },
  ];
  if (short) {
    readings.push({
      day: { year: Number(mailYear(match[1])), month: second, day: Number(last) },
      order: null,
    });
  }
  const possible = readings.filter((reading) => isPossible(reading.day));
  const same = first === second && !short;
  return {
    days: same ? possible.slice(0, 1).map(({ day }) => ({ day, order: null })) : possible,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function isPossible({ year, month: of, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  if (of === null) return true;
  return isCalendarDay(year, of, day ?? 1);
}

const two = (value: number): string => String(value).padStart(2, '0');

function withTime(field: string, found: Found, { year, month: of, day }: Day): ArticleDate {
  const evidence = field;
  if (of === null) return { value: String(year), precision: 'year', evidence };
  if (day === null) return { value: `${year}-${two(of)}`, precision: 'month', evidence };
  const date = `${year}-${two(of)}-${two(day)}`;
  const time = timeAfterDate(field.slice(found.end)) ?? timeBeforeDate(field.slice(0, found.start));
  if (time === null) return { value: date, precision: 'day', evidence };
  return { value: `${date}T${time.clock}${time.zone}`, precision: time.precision, evidence };
}

/** Where the first date of the words stands, with the time beside it; null where none does that a calendar has. */
export function findDateSpan(words: string): Span | null {
  const field = words.slice(0, MAX_LENGTH);
  const found = findDay(field);
  if (found === null || found.days.length === 0) return null;
  const after = timeAfterDate(field.slice(found.end))?.length ?? 0;
  const before = after > 0 ? 0 : (timeBeforeDate(field.slice(0, found.start))?.length ?? 0);
  return { start: found.start - before, end: found.end + after };
}
