import type { NumberMention } from '../../language/numbers.ts';
import type { ConflictFinder, LinkSide } from './disagreement.ts';

/**
 * Numbers of one unit, or beside one word, that cannot both hold: `12 people` / `14 people`, but not `at least 12
 * people` / `14 people`. Said only where one number of a unit is left over on each side: of `3 dead, 5 hurt` and
 * `2 dead, 4 hurt` with units unknown nobody can say which answers which.
 */
export const findNumberConflicts: ConflictFinder = ({ left, right }) => {
  const lefts = numbersOf(left);
  const rights = numbersOf(right);
  const openLeft = lefts.filter((a) => !rights.some((b) => canBothHold(a, b) && !differInUnit(a, b)));
  const openRight = rights.filter((b) => !lefts.some((a) => canBothHold(a, b) && !differInUnit(a, b)));
  return openLeft.flatMap((a) => {
    const partners = openRight.filter((b) => countTheSame(a, b, left, right));
    const [b] = partners;
    if (b === undefined || partners.length > 1) return [];
    const rivals = openLeft.filter((other) => countTheSame(other, b, left, right));
    return rivals.length > 1 ? [] : [{ kind: 'number', left: a, right: b }];
  });
};

const numbersOf = (side: LinkSide): NumberMention[] => side.sentences.flatMap(({ numbers }) => numbers);

const differInUnit = (a: NumberMention, b: NumberMention): boolean =>
  a.ordinal !== b.ordinal || (a.unit !== null && b.unit !== null && a.unit !== b.unit);

function countTheSame(a: NumberMention, b: NumberMention, left: LinkSide, right: LinkSide): boolean {
  if (differInUnit(a, b)) return false;
  if (a.unit !== null && a.unit === b.unit) return true;
  const [beforeA, afterA] = wordsBeside(a, left);
  const [beforeB, afterB] = wordsBeside(b, right);
  return (beforeA !== null && beforeA === beforeB) || (afterA !== null && afterA === afterB);
}

/** The content words next to a number, dictionary form; null where there is none. */
function wordsBeside({ start, end }: NumberMention, { tokens }: LinkSide): [string | null, string | null] {
  const content = tokens.filter(({ kind, isFunctionWord }) => kind === 'word' && !isFunctionWord);
  const before = content.findLast((token) => token.end <= start);
  const after = content.find((token) => token.start >= end);
  return [before?.lemma ?? null, after?.lemma ?? null];
}

/** `About` leaves a tenth of room. */
const ABOUT = 0.1;
/** From here on, and with decimals, numbers are rounded in news: `85.74 million` and `85.7 million` both hold. */
const ROUNDED_FROM = 1000;

function canBothHold(a: NumberMention, b: NumberMention): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  if (lowA <= highB && lowB <= highA) return true;
  const isRounded = [a.value, b.value].some((value) => value >= ROUNDED_FROM || !Number.isInteger(value));
  return (
    isRounded && (roundedLike(a.value, b.value) === b.value || roundedLike(b.value, a.value) === a.value)
  );
}

function rangeOf({ value, upper, bound }: NumberMention): readonly [number, number] {
  switch (bound) {
    case 'exact':
      return [value, upper];
    case 'at-least':
      return [value, Number.POSITIVE_INFINITY];
    case 'at-most':
      return [Number.NEGATIVE_INFINITY, upper];
    case 'about':
      return [value - Math.abs(value) * ABOUT, upper + Math.abs(upper) * ABOUT];
  }
}

/** The value with as many significant digits as the model has. */
function roundedLike(value: number, model: number): number {
  const digits = Math.abs(model).toString().replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '').length;
  return Number(value.toPrecision(Math.min(Math.max(digits, 1), 15)));
}
