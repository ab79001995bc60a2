import { currencies, measures, peopleNouns } from '../../language/data/en/measures.ts';
import type { NumberMention } from '../../language/numbers.ts';
import type { Span } from '../../model/span.ts';

/** What a figure is of: quantities are compared only where what they are of can be one thing. */
export type QuantityKind = 'count' | 'measure' | 'money' | 'ordinal' | 'clock' | 'score' | 'age';

/** A figure of a sentence in the one form in which it can be compared, however it is written. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** In the first unit of the dimension. */
  readonly value: number;
  readonly upper: number;
  readonly bound: NumberMention['bound'];
  /** `hundreds`: an order of magnitude. */
  readonly isRound: boolean;
  /** In decades or centuries: a five-decade low may be one of 49 years. */
  readonly isLoose: boolean;
  /** Dimension of a measure, currency of an amount, noun that is counted; null where none stands beside it. */
  readonly unit: string | null;
  /** What its unit is in the first unit of its dimension; where it is not 1, equal within a few percent is equal. */
  readonly factor: number;
}

const ROUND = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)\b/iu;

/** A number of the language analysis as a quantity. */
export function quantityOf(mention: NumberMention, extra = 0): Quantity {
  const measure = mention.unit === null ? undefined : measures.get(mention.unit);
  const factor = measure?.factor ?? 1;
  return {
    start: mention.start,
    end: mention.end,
    kind: kindOf(mention, measure !== undefined),
    value: (mention.value + extra) * factor,
    upper: (mention.upper + extra) * factor,
    bound: mention.bound,
    isRound: ROUND.test(mention.text),
    isLoose: /(?:decade|centur)/iu.test(mention.text),
    unit: measure?.dimension ?? mention.unit,
    factor,
  };
}

function kindOf({ ordinal, unit }: NumberMention, isMeasure: boolean): QuantityKind {
  if (ordinal) return 'ordinal';
  if (isMeasure) return 'measure';
  return unit !== null && currencies.has(unit) ? 'money' : 'count';
}

/** Whether two quantities can be of one thing, by what they say themselves. */
export function canBeOfOne(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return isBare(a, b) || isBare(b, a);
  return a.kind === 'count' || a.kind === 'money' || a.unit === b.unit;
}

/** `$4 million` / `3.2 million crowns`: they may be of one thing, and which is more is not known here. */
export const areTwoCurrencies = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'money' && b.kind === 'money' && a.unit !== b.unit;

/** `The price fell to 12` / `to $14`: a bare number may be of what the other names. */
const isBare = (bare: Quantity, other: Quantity): boolean =>
  bare.kind === 'count' && bare.unit === null && (other.kind === 'measure' || other.kind === 'age');

/** Turned from miles into kilometres, a figure is rounded. */
const CONVERTED = 0.04;

/** Whether two quantities are one figure in two ways of writing it. */
export function isSameFigure(a: Quantity, b: Quantity): boolean {
  if (!canBeOfOne(a, b) || a.bound !== b.bound || areTwoCurrencies(a, b)) return false;
  const isNear = (one: number, other: number): boolean =>
    one === other ||
    (a.factor !== b.factor && Math.abs(one - other) <= CONVERTED * Math.max(Math.abs(one), Math.abs(other)));
  // `served two years` / `served just two`: a bare number is in the unit of the other.
  if (isBare(a, b)) return a.value === b.value / b.factor && a.upper === b.upper / b.factor;
  if (isBare(b, a)) return b.value === a.value / a.factor && b.upper === a.upper / a.factor;
  return isNear(a.value, b.value) && isNear(a.upper, b.upper);
}

/** Whether two nouns count the same sort of thing: people under any name. */
export const arePeople = (a: string, b: string): boolean => peopleNouns.has(a) && peopleNouns.has(b);

/** The range of values that a quantity leaves open. */
function rangeOf(quantity: Quantity): readonly [number, number] {
  if (quantity.isRound) return [quantity.value, quantity.value * 10];
  switch (quantity.bound) {
    case 'exact':
      return quantity.isLoose
        ? [quantity.value * 0.9, quantity.upper * 1.1]
        : [quantity.value, quantity.upper];
    case 'at-least':
      return [quantity.value, Number.POSITIVE_INFINITY];
    case 'at-most':
      return [0, quantity.upper];
    case 'about':
      return [quantity.value * 0.9, quantity.upper * 1.1];
  }
}

/** A figure that is rounded to its first digits: `$2 trillion` for `$2.2 trillion` is less exact only where it says `about`. */
export function canBothHold(a: Quantity, b: Quantity): boolean {
  if (areTwoCurrencies(a, b)) return true;
  const isOneBound = a.bound === b.bound && a.bound !== 'about' && !a.isRound && !b.isRound;
  // Two different lower bounds (`at least 12` / `at least 14`) are two counts; a range may hold the other number.
  if (isOneBound && a.value === a.upper && b.value === b.upper && !a.isLoose && !b.isLoose) return false;
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}

/** The figure as a key: the same however it is written. */
export const figureKey = ({ kind, value, upper, bound }: Quantity): string =>
  `${kind} ${bound} ${value} ${upper}`;
