const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True for a day that the (Gregorian) calendar has; month and day count from 1. `Date` takes 31 February for 2 March. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const days = DAYS_IN_MONTHS[month - 1] ?? 0;
  return day >= 1 && day <= (month === 2 && isLeapYear(year) ? days + 1 : days);
}
