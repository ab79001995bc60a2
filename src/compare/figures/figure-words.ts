import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import { wordsAround } from '../context/context.ts';
import { rangeOfSpan } from '../side.ts';
import { indicesOf } from '../token-range.ts';
import type { LinkedSide } from '../view.ts';
import { isContentWord } from '../words.ts';
import type { Quantity } from './quantity.ts';

const MAX_TO_UNIT = 6;

/** The counted noun behind the figure. */
export function unitIndex(side: LinkedSide, figure: Quantity): number | null {
  const range = rangeOfSpan(side, figure);
  if (range === null) return null;
  for (let index = range.start; index < Math.min(side.tokens.length, range.end + MAX_TO_UNIT); index += 1) {
    const token = at(side.tokens, index);
    if (token.lemma === figure.unit || token.norm === figure.unit) return index;
  }
  return null;
}

/** The content words around a figure or a date that say what it is of, without what it counts. */
export function wordsAroundFigure(side: LinkedSide, figure: Span | Quantity): readonly number[] {
  const range = rangeOfSpan(side, figure);
  if (range === null) return [];
  const unit = 'unit' in figure ? unitIndex(side, figure) : null;
  return wordsAround(side, range).filter((index) => index !== unit);
}

/** How far behind the counted noun its verb may stand. */
const TO_VERB = 3;

/** The first content word behind the counted noun, as a list of one or none. */
export function wordAfterUnit(side: LinkedSide, figure: Quantity): readonly number[] {
  const unit = unitIndex(side, figure);
  if (unit === null) return [];
  const behind = indicesOf({ start: unit + 1, end: Math.min(side.tokens.length, unit + 1 + TO_VERB) });
  const end = behind.findIndex((index) => at(side.tokens, index).kind === 'punctuation');
  const word = behind
    .slice(0, end < 0 ? behind.length : end)
    .find((index) => isContentWord(at(side.tokens, index)));
  return word === undefined ? [] : [word];
}
