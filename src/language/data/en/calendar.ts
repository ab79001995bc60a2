/**
 * Months and weekdays with their abbreviations, folded.
 *
 * source: the calendar; abbreviations as style books list them.
 * note: `mar`, `sun`, `sat`, `may`, `march` are words as well: who asks must look at the capital and the neighbours.
 */
const months =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec';
const weekdays = 'sunday sun|monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat';

const numbered = (groups: string, first: number): ReadonlyMap<string, number> =>
  new Map(groups.split('|').flatMap((names, i) => names.split(' ').map((name) => [name, i + first] as const)));

const monthNumbers = numbered(months, 1);
const weekdayNumbers = numbered(weekdays, 0);

/** 1 to 12. */
export const monthOf = (norm: string): number | null => monthNumbers.get(norm) ?? null;

/** 0 is Sunday. */
export const weekdayOf = (norm: string): number | null => weekdayNumbers.get(norm) ?? null;
