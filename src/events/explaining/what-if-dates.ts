import type { WithOtherDates } from '../../model/explanation.ts';
import type { Evidence } from '../evidence/features.ts';
import { probabilityOf } from '../evidence/pair-model.ts';
import { Calendar, timeEvidence } from '../evidence/time-evidence.ts';
import type { DayRange } from '../profile/article-day.ts';

type Assumed = WithOtherDates['dates'];

const DAY: DayRange = { first: 1, last: 1 };
const TWO_WEEKS_LATER: DayRange = { first: 15, last: 15 };
/** Holds no dates: a day that both share then tells all that a shared day can. */
const NO_OTHERS = new Calendar([]);

const ASSUMED: Readonly<Record<Assumed, DayRange | null>> = {
  'one day': DAY,
  'two weeks apart': TWO_WEEKS_LATER,
  'not known': null,
};

/** The chance of the pair under other dates of publication, all else as it is; without those that it has already. */
export function withOtherDates(
  evidence: Evidence,
  daysApart: number | null,
  threshold: number,
): readonly WithOtherDates[] {
  const isJoined = probabilityOf(evidence) >= threshold;
  const assumed: readonly Assumed[] = ['one day', 'two weeks apart', 'not known'];
  return assumed
    .filter((dates) => dates !== datesNow(daysApart))
    .map((dates) => {
      const probability = probabilityOf(dated(evidence, ASSUMED[dates]));
      return { dates, probability, isTurned: probability >= threshold !== isJoined };
    });
}

function datesNow(daysApart: number | null): Assumed | null {
  if (daysApart === null) return 'not known';
  if (daysApart === 0) return 'one day';
  return daysApart > 7 && daysApart <= 30 ? 'two weeks apart' : null;
}

function dated(evidence: Evidence, other: DayRange | null): Evidence {
  const { near, far, ...time } = timeEvidence(DAY, other, NO_OTHERS);
  return {
    ...evidence,
    ...time,
    termsNear: evidence.terms * near,
    termsFar: evidence.terms * far,
    termsUndated: evidence.terms * time.undated,
    localTermsNear: evidence.localTerms * near,
    localTermsUndated: evidence.localTerms * time.undated,
  };
}
