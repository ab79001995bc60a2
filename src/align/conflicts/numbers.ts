import type { Sides } from '../../model/sides.ts';
import type { ConflictFinder } from './disagreement.ts';
import { mutualBest } from './mutual-best.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { sharedSurroundings } from './surroundings.ts';

/**
 * Numbers in the same place of the two sides that cannot both hold: `12 people` / `14 people`, but not `at least 12
 * people` / `14 people`. Each number is held against the one that stands among the same words: of `12 dead, 30 hurt` /
 * `14 dead, 30 hurt` the first ones, of `2 dead, 4 hurt` / `4 dead, 2 hurt` both.
 */
export const findNumberConflicts: ConflictFinder = ({ left, right }) => {
  const quantities = { left: quantitiesOf(left), right: quantitiesOf(right) };
  return mutualBest(quantities, likenessOfPlace)
    .filter((pair) => !canBothHold(pair.left, pair.right) && areInOnePlace(pair, quantities))
    .map((pair) => ({ kind: 'number', ...pair }));
};

/** Whether the place speaks for it, and more so than for the same figure elsewhere, which may be this one told in another place. */
function areInOnePlace(
  { left: a, right: b }: Sides<Quantity>,
  { left, right }: Sides<readonly Quantity[]>,
): boolean {
  const likeness = likenessOfPlace(a, b);
  const isElsewhere = (likenessOfOther: number): boolean => likenessOfOther > likeness - CLEARLY;
  return (
    likeness >= SAME_PLACE &&
    !right.some((one) => areAlike(a, one) && isElsewhere(likenessOfPlace(a, one))) &&
    !left.some((one) => areAlike(one, b) && isElsewhere(likenessOfPlace(one, b)))
  );
}

const areAlike = (a: Quantity, b: Quantity): boolean => areOfOneUnit(a, b) && canBothHold(a, b);

const SAME_UNIT = 1;
const SAME_NEIGHBOUR = 1;
/** From here on two numbers count the same: beside one unit or neighbour there are more of the same words around. */
const SAME_PLACE = 1.25;
const CLEARLY = 0.8;
/** Words around count up to this much. */
const MOST_SURROUNDINGS = 2;

function likenessOfPlace(a: Quantity, b: Quantity): number {
  if (!areOfOneUnit(a, b)) return 0;
  const { around: ofA } = a;
  const { around: ofB } = b;
  const unit = a.unit !== null && a.unit === b.unit ? SAME_UNIT : 0;
  const before = ofA.before !== null && ofA.before === ofB.before ? SAME_NEIGHBOUR : 0;
  const after = ofA.after !== null && ofA.after === ofB.after ? SAME_NEIGHBOUR : 0;
  return unit + before + after + Math.min(MOST_SURROUNDINGS, sharedSurroundings(ofA, ofB) / 2);
}

/** `2 percent` / `2 percentage points` are as different as `2 percent` / `3 percent`. */
const isShare = ({ unit }: Quantity): boolean => unit === 'share' || unit === 'percentage point';

const areOfOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.ordinal === b.ordinal &&
  (a.unit === b.unit || a.unit === null || b.unit === null || (isShare(a) && isShare(b)));

/** From here on, and with decimals, numbers are rounded in news: `85.74 million` and `85.7 million` both hold. */
const ROUNDED_FROM = 1000;

function canBothHold(a: Quantity, b: Quantity): boolean {
  if (isShare(a) && isShare(b) && a.unit !== b.unit) return false;
  if (a.low <= b.high && b.low <= a.high) return true;
  if (a.value === null || b.value === null) return false;
  const isRounded = [a.value, b.value].some((value) => value >= ROUNDED_FROM || !Number.isInteger(value));
  return (
    isRounded && (roundedLike(a.value, b.value) === b.value || roundedLike(b.value, a.value) === a.value)
  );
}

/** The value with as many significant digits as the model has. */
function roundedLike(value: number, model: number): number {
  const digits = Math.abs(model).toString().replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '').length;
  return Number(value.toPrecision(Math.min(Math.max(digits, 1), 15)));
}
