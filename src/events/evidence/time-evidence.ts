import { type DayRange, gapBetween, isExactDay } from '../profile/article-day.ts';
import type { Evidence } from './features.ts';

export type TimeEvidence = Pick<
  Evidence,
  'sameDay' | 'nextDay' | 'daysApart' | 'weekApart' | 'monthApart' | 'longApart' | 'undated'
> & {
  /** How far the pair counts as at most a day apart, and as more than a week apart; 0 to 1. */
  readonly near: number;
  readonly far: number;
};

/** With few dated articles one day in common is still telling: this many articles of other days are taken as given. */
const OTHER_DAYS = 8;

/** So many articles that all have one date have it from an export, not from their publication. */
const ONE_DATE_FROM = 4;

/** How telling a shared day is in a collection: an archive of one day, or one date given to all, tells nothing. */
export class Calendar {
  readonly #counts = new Map<number, number>();
  #dated = 0;

  constructor(days: readonly (DayRange | null)[]) {
    for (const day of days) {
      if (day === null || !isExactDay(day)) continue;
      this.#dated += 1;
      this.#counts.set(day.first, (this.#counts.get(day.first) ?? 0) + 1);
    }
  }

  /** 1 where no other article is of that day, towards 0 where nearly all are; 0 where one date was given to all. */
  tellingOf(day: number): number {
    if (this.#counts.size === 1 && this.#dated >= ONE_DATE_FROM) return 0;
    const others = Math.max(0, (this.#counts.get(day) ?? 0) - 2);
    return 1 - others / (Math.max(0, this.#dated - 2) + OTHER_DAYS);
  }
}

const UNDATED: TimeEvidence = {
  sameDay: 0,
  nextDay: 0,
  daysApart: 0,
  weekApart: 0,
  monthApart: 0,
  longApart: 0,
  undated: 1,
  near: 0,
  far: 0,
};

/** The days between two articles as bins. A month or a year only ever speaks against: two articles of one month prove little. */
export function timeEvidence(a: DayRange | null, b: DayRange | null, calendar: Calendar): TimeEvidence {
  if (a === null || b === null) return UNDATED;
  const gap = gapBetween(a, b);
  const exact = isExactDay(a) && isExactDay(b);
  if (!exact && gap <= 30) return UNDATED;
  const telling = gap === 0 ? calendar.tellingOf(a.first) : 1;
  const within = (least: number, most: number): number => (gap >= least && gap <= most ? 1 : 0);
  return {
    sameDay: within(0, 0) * telling,
    nextDay: within(1, 1),
    daysApart: within(2, 3),
    weekApart: within(4, 7),
    monthApart: within(8, 30),
    longApart: gap > 30 ? 1 : 0,
    undated: 1 - telling,
    near: within(0, 1) * telling,
    far: gap > 7 ? 1 : 0,
  };
}
