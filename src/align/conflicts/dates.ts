import type { DateMention } from '../../language/dates.ts';
import type { ConflictFinder } from './disagreement.ts';

const FIELDS = ['year', 'month', 'day', 'weekday'] as const;

/** `Sunday` / `Saturday`, `15 November` / `16 November`: said where one date is left over on each side. */
export const findDateConflicts: ConflictFinder = ({ left, right }) => {
  const lefts = left.sentences.flatMap(({ dates }) => dates);
  const rights = right.sentences.flatMap(({ dates }) => dates);
  const [a, ...moreA] = lefts.filter((date) => !rights.some((other) => compare(date, other) === 'equal'));
  const [b, ...moreB] = rights.filter((date) => !lefts.some((other) => compare(date, other) === 'equal'));
  if (a === undefined || b === undefined || moreA.length > 0 || moreB.length > 0) return [];
  return compare(a, b) === 'different' ? [{ kind: 'date', left: a, right: b }] : [];
};

/** By the fields that both state; `Sunday` and `15 November` state none in common and may be one day. */
function compare(a: DateMention, b: DateMention): 'equal' | 'different' | 'incomparable' {
  const common = FIELDS.filter((field) => a[field] !== null && b[field] !== null);
  if (common.length === 0) return 'incomparable';
  return common.every((field) => a[field] === b[field]) ? 'equal' : 'different';
}
