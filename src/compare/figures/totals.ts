import type { Sides } from '../../model/sides.ts';
import { arePeople, type Quantity } from './quantity.ts';

/** `two men and three women` / `five people`: one side counts the parts that the other counts together. */
export const isPartOfTotal = (
  { left, right }: Sides<Quantity>,
  lefts: readonly Quantity[],
  rights: readonly Quantity[],
): boolean => isSumWith(left, lefts, right) || isSumWith(right, rights, left);

const isSumWith = (part: Quantity, all: readonly Quantity[], total: Quantity): boolean =>
  part.value < total.value && all.some((other) => other !== part && isOtherPart(part, other, total));

const isOtherPart = (part: Quantity, other: Quantity, total: Quantity): boolean =>
  [part, other, total].every(
    ({ kind, bound, isRound }) => kind === 'count' && bound === 'exact' && !isRound,
  ) &&
  part.unit !== other.unit &&
  arePeople(part.unit ?? '', other.unit ?? '') &&
  part.value + other.value === total.value;
