import type { WordClass } from '../../language/data/en/class-order.ts';
import { classesOfTokens } from '../../language/word-classes.ts';
import type { LinkedSide } from '../view.ts';

const known = new WeakMap<LinkedSide, readonly WordClass[]>();

/** The class of each token of a side, beside `side.tokens`; told at most once for a side. */
export function classesOf(side: LinkedSide): readonly WordClass[] {
  const before = known.get(side);
  if (before !== undefined) return before;
  const found = side.sentences.flatMap(({ tokens }) => classesOfTokens(tokens)).slice(0, side.tokens.length);
  known.set(side, found);
  return found;
}

/** In front of the first token and behind the last stands a mark. */
export const classAt = (side: LinkedSide, index: number): WordClass => classesOf(side)[index] ?? 'mark';

/** `sentenced`, `was being sentenced`: any form of a verb, by its place. */
export const isVerbAt = (side: LinkedSide, index: number): boolean =>
  /^(?:verb|participle|gerund)$/u.test(classAt(side, index));

export const isNounAt = (side: LinkedSide, index: number): boolean => classAt(side, index) === 'noun';
