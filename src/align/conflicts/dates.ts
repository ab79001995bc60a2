import type { DateMention } from '../../language/dates.ts';
import type { Sides } from '../../model/sides.ts';
import type { ConflictFinder, Disagreement, LinkSide } from './disagreement.ts';
import { mutualBest } from './mutual-best.ts';
import { SAID_OF_THE_SAME, sharedSurroundings, surroundingsOf } from './surroundings.ts';
import { areOtherTimes, areSameTimes, type TimeMention, timesOf } from './times.ts';

const FIELDS = ['year', 'month', 'day', 'weekday'] as const;

/** No sentence has so many dates that are worth the look; it bounds the pairs of hostile ones. */
const MAX_DATES = 20;

/** `Sunday` / `Saturday`, `15 November` / `16 November`, `8 pm` / `9 pm`, each held against the one in its place. */
export const findDateConflicts: ConflictFinder = (sides) => [
  ...disagreeing(datesOf(sides.left), datesOf(sides.right), sides, compare),
  ...disagreeing(timesOf(sides.left), timesOf(sides.right), sides, compareTimes),
];

const datesOf = ({ sentences }: LinkSide): readonly DateMention[] => sentences.flatMap(({ dates }) => dates);

type Comparison = 'equal' | 'different' | 'incomparable';

/** Of the mentions that have no equal on the other side, those of which each is the other's nearest by the words around. */
function disagreeing<T extends DateMention | TimeMention>(
  lefts: readonly T[],
  rights: readonly T[],
  sides: Sides<LinkSide>,
  compareMentions: (a: T, b: T) => Comparison,
): readonly Disagreement[] {
  const isOpen = (one: T, others: readonly T[]): boolean =>
    !others.some((other) => compareMentions(one, other) === 'equal');
  if (lefts.length === 0 || rights.length === 0) return [];
  const left = lefts.filter((one) => isOpen(one, rights)).slice(0, MAX_DATES);
  const right = rights.filter((one) => isOpen(one, lefts)).slice(0, MAX_DATES);
  const likeness = (a: T, b: T): number => {
    const shared = compareMentions(a, b) === 'different' ? sharedAround(a, b, sides) : 0;
    return shared < SAID_OF_THE_SAME ? 0 : shared;
  };
  return mutualBest({ left, right }, likeness).map((pair) => ({ kind: 'date', ...pair }));
}

const sharedAround = (
  a: DateMention | TimeMention,
  b: DateMention | TimeMention,
  { left, right }: Sides<LinkSide>,
): number => sharedSurroundings(surroundingsOf(left.tokens, a), surroundingsOf(right.tokens, b));

/** By the fields that both state; `Sunday` and `15 November` state none in common and may be one day. */
function compare(a: DateMention, b: DateMention): Comparison {
  const common = FIELDS.filter((field) => a[field] !== null && b[field] !== null);
  if (common.length === 0) return 'incomparable';
  return common.every((field) => a[field] === b[field]) ? 'equal' : 'different';
}

function compareTimes(a: TimeMention, b: TimeMention): Comparison {
  if (areSameTimes(a, b)) return 'equal';
  return areOtherTimes(a, b) ? 'different' : 'incomparable';
}
