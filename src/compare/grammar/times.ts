import { measures } from '../../language/data/en/measures.ts';
import type { Token } from '../../language/token.ts';
import { isFigure } from '../scope/noun-modifiers.ts';
import type { LinkedSide } from '../view.ts';

/** `last month` beside `Marsk last month`: when something was is no thing with modifiers. */
export const isTime = (side: LinkedSide, token: Token): boolean =>
  measures.get(token.lemma)?.dimension === 'time' ||
  dayWords.has(token.lemma) ||
  (token.kind === 'number' && isFigure(side, token));

const dayWords = new Set(
  'morning afternoon evening night noon midnight today yesterday tomorrow weekend'.split(' '),
);
