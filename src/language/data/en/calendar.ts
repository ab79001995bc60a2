import { monthNames, weekdayNames } from '../../../model/calendar.ts';

/**
 * Months and weekdays with their abbreviations, folded.
 *
 * source: the calendar; abbreviations as style books list them.
 * note: `mar`, `sun`, `sat`, `may`, `march` are words as well: who asks must look at the capital and the neighbours.
 */
const shortMonths = 'jan|feb|mar|apr||jun|jul|aug|sept sep|oct|nov|dec';
const shortWeekdays = 'sun|mon|tues tue|wed|thurs thur thu|fri|sat';

const numbered = (names: readonly string[], short: string, first: number): ReadonlyMap<string, number> => {
  const shorter = short.split('|').map((group) => group.split(' '));
  return new Map(
    names.flatMap((name, i) =>
      [name.toLowerCase(), ...(shorter[i] ?? [])]
        .filter((word) => word !== '')
        .map((word) => [word, i + first] as const),
    ),
  );
};

/** By the folded name or abbreviation, 1 to 12. */
export const monthNumbers = numbered(monthNames, shortMonths, 1);
const weekdayNumbers = numbered(weekdayNames, shortWeekdays, 0);

/** 1 to 12. */
export const monthOf = (norm: string): number | null => monthNumbers.get(norm) ?? null;

/** 0 is Sunday. */
export const weekdayOf = (norm: string): number | null => weekdayNumbers.get(norm) ?? null;
