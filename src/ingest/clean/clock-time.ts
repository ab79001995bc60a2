import { zoneOffsets } from '../data/en/dates.ts';

/** A time of day as ISO 8601 writes it, with the zone that stands beside it. */
export interface ClockTime {
  readonly clock: string;
  /** `Z`, `+03:30`, or empty where no zone is given or its name means several. */
  readonly zone: string;
  readonly precision: 'minute' | 'second';
  /** Characters of the match, from the date outwards. */
  readonly length: number;
}

/** `T10:30`, ` 11:03:39 PM`, `, at 5.30 pm EST`, `T10:30:00.000+01:00`. */
const after =
  /^(?:T|[\s,|·•–—-]{1,5}(?:at\s{1,3})?)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(\s{0,2}[ap]\.?m\b\.?)?(?:\s{0,2}\(?([+-]\d{2}:?\d{2}|[A-Z]{1,4})\b\)?)?/i;

/** `11:03 PM, ` and `10:30 GMT, Sunday ` in front of a date. */
const before =
  /(?:^|[^\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(\s{0,2}[ap]\.?m\b\.?)?(?:\s{0,2}\(?([+-]\d{2}:?\d{2}|[A-Z]{1,4})\b\)?)?(?:[\s,|·•–—-]|on\s){1,5}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,.]{1,3})?$/i;

/** How far in front of a date a time can begin; keeps the search for its first digit short. */
const REACH = 40;

/** The time that stands right after a date, given what follows the date; null where none does or no clock shows it. */
export const timeAfterDate = (rest: string): ClockTime | null =>
  rest === '' ? null : readTime(after.exec(rest.slice(0, REACH)));

/** The time that stands right in front of a date, given what precedes the date. */
export const timeBeforeDate = (front: string): ClockTime | null =>
  front === '' ? null : readTime(before.exec(front.slice(-REACH)));

function readTime(match: RegExpExecArray | null): ClockTime | null {
  if (match === null) return null;
  const [all, hourDigits, minutes = '', seconds, half, name] = match;
  const hour = hourOfDay(Number(hourDigits), half);
  if (hour === null || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const clock = `${String(hour).padStart(2, '0')}:${minutes}`;
  const zone = offsetOf(name);
  return seconds === undefined
    ? { clock, zone, precision: 'minute', length: all.length }
    : { clock: `${clock}:${seconds}`, zone, precision: 'second', length: all.length };
}

/** `11 PM` is 23, `12 AM` is 0; null for an hour that no clock shows. */
function hourOfDay(hour: number, half: string | undefined): number | null {
  // `23:03 PM` is written by careless templates; it can mean one thing only.
  if (half === undefined || hour > 12) return hour < 24 ? hour : null;
  const afternoon = half.trim().toLowerCase().startsWith('p');
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** `+0330` and `+03:30` alike; `-0000` says in RFC 5322 that the zone is not known. */
function offsetOf(name: string | undefined): string {
  if (name === undefined || name === '-0000') return '';
  const digits = /^([+-]\d{2}):?(\d{2})$/.exec(name);
  return digits === null ? (zoneOffsets[name.toLowerCase()] ?? '') : `${digits[1]}:${digits[2]}`;
}
