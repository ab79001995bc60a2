/** A day in milliseconds. */
export const DAY_MS = 86_400_000;

/** In English, as texts are read and reports are written. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Sunday first, as `Date` counts. */
export const weekdayNames: readonly string[] =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True for a day that the (Gregorian) calendar has; month and day count from 1. `Date` takes 31 February for 2 March. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const days = DAYS_IN_MONTHS[month - 1] ?? 0;
  return day >= 1 && day <= (month === 2 && isLeapYear(year) ? days + 1 : days);
}
