import { canBothHold, type Quantity } from './quantity.ts';

/** How far two figures of one sort lie apart. */
export type Distance = 'near' | 'medium' | 'far';

/** Small counts are near nothing but themselves: two and three of something are as often two things. */
const SMALL = 10;

/** Years. */
const AGE_SLIP = 2;

/** Two figures of which one is more than so many times the other are hardly ever of one thing. */
const TIMES_APART = 20;

export const areApart = (a: Quantity, b: Quantity): boolean =>
  a.kind !== 'clock' &&
  Math.max(Math.abs(a.upper), Math.abs(b.upper)) >
    TIMES_APART * Math.min(Math.abs(a.upper), Math.abs(b.upper));

export function distanceOf(a: Quantity, b: Quantity): Distance {
  const [low, high] = [
    Math.min(Math.abs(a.upper), Math.abs(b.upper)),
    Math.max(Math.abs(a.upper), Math.abs(b.upper)),
  ];
  // `hundreds` / `thousands` are two orders; `340` / `hundreds`: an order is near each figure that it holds.
  if (a.isRound && b.isRound && low !== high) return 'medium';
  // Two ages that are no slip of the pen are those of two people.
  if (a.kind === 'age') return high - low <= AGE_SLIP ? 'near' : 'far';
  if (low === high || ((a.isRound || b.isRound) && canBothHold(a, b))) return 'near';
  // An hour more or less is another time of day, however near the figures are.
  if (low === 0 || a.kind === 'clock' || (a.kind === 'count' && low < SMALL)) return 'far';
  const ratio = high / low;
  return ratio <= 1.1 ? 'near' : ratio <= 1.6 ? 'medium' : 'far';
}
