import { smallNumbers } from '../../language/data/en/number-words.ts';
import type { Token } from '../../language/token.ts';
import type { Quantity, QuantityKind } from './quantity.ts';

/** A figure of tokens from one to another, exact and in its own unit. */
export const quantity = (
  from: Token,
  to: Token,
  kind: QuantityKind,
  value: number,
  unit: string | null,
): Quantity => ({
  start: from.start,
  end: to.end,
  kind,
  value,
  upper: value,
  bound: 'exact',
  isRound: false,
  isLoose: false,
  unit,
  factor: 1,
});

/** A small whole number in digits or in a word. */
export const smallNumberOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d{1,3}$/u.test(token.text)
    ? Number(token.text)
    : smallNumbers.get(token?.norm ?? '');
