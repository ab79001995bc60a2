import { at } from '../../model/list.ts';
import { magnitudes, ordinals, smallNumbers, vagueMagnitudes } from '../data/en/number-words.ts';
import type { Token } from '../token.ts';

/** A number read from tokens `from` up to, not including, `to`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** The magnitude word alone: `2 to 3 million` lends it to the 2. */
  readonly magnitude: number;
  /** `hundreds`: the order of magnitude only. */
  readonly isVague: boolean;
}

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u;
const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u;
const ORDINAL = /^(.*\d)(?:st|nd|rd|th)$/u;

/** The number that starts at token `i`, in digits or in words, or null. */
export function readQuantity(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigits(tokens, i);
  return token.kind === 'word' ? (readVague(tokens, i) ?? readHalf(tokens, i) ?? readWords(tokens, i)) : null;
}

/** The value of digits with thousands marks; times, versions, telephone and account numbers have none. */
function valueOfDigits(text: string): number | null {
  const digits = ORDINAL.exec(text)?.[1] ?? text;
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  return PLAIN.test(digits) ? Number(digits) : null;
}

function readDigits(tokens: readonly Token[], i: number): Quantity | null {
  const { text } = at(tokens, i);
  const value = valueOfDigits(text);
  if (value === null) return null;
  if (ORDINAL.test(text)) return { from: i, to: i + 1, value, ordinal: true, magnitude: 1, isVague: false };
  return withMagnitude(tokens, i, i + 1, value);
}

/** `3.5 million`, `3bn`, `two hundred thousand`. */
function withMagnitude(tokens: readonly Token[], from: number, end: number, base: number): Quantity {
  let to = end;
  let magnitude = 1;
  for (let steps = 0; steps < 2; steps++) {
    const hyphen = tokens[to]?.text === '-' && tokens[to]?.start === tokens[to - 1]?.end ? 1 : 0;
    const factor = magnitudes.get(tokens[to + hyphen]?.norm ?? '');
    if (factor === undefined) break;
    magnitude *= factor;
    to += hyphen + 1;
  }
  // Through a string: 85.74 * 1e6 is 85739999.99999999.
  const value = magnitude === 1 ? base : Number((base * magnitude).toPrecision(12));
  return { from, to, value, ordinal: false, magnitude, isVague: false };
}

/** `hundreds`, `tens of thousands`, `a couple of`, `several hundred` is left as a word. */
function readVague(tokens: readonly Token[], i: number): Quantity | null {
  const first = vagueMagnitudes.get(at(tokens, i).norm);
  if (first === undefined) return null;
  const second = tokens[i + 1]?.norm === 'of' ? vagueMagnitudes.get(tokens[i + 2]?.norm ?? '') : undefined;
  const value = first * (second ?? 1);
  return {
    from: i,
    to: second === undefined ? i + 1 : i + 3,
    value,
    ordinal: false,
    magnitude: value,
    isVague: true,
  };
}

/** `half a million`, `a dozen`, `a hundred thousand`. */
function readHalf(tokens: readonly Token[], i: number): Quantity | null {
  const { norm } = at(tokens, i);
  const isHalf = norm === 'half';
  const article = isHalf ? i + 1 : i;
  if (!/^(?:a|an)$/u.test(tokens[article]?.norm ?? '') || !magnitudes.has(tokens[article + 1]?.norm ?? ''))
    return null;
  const quantity = withMagnitude(tokens, i, article + 1, isHalf ? 0.5 : 1);
  return quantity.magnitude >= 12 ? quantity : null;
}

/** `twenty-one`, `two hundred and five thousand`, `third`, `twenty-first`. */
function readWords(tokens: readonly Token[], i: number): Quantity | null {
  const ordinal = ordinals.get(at(tokens, i).norm);
  if (ordinal !== undefined)
    return { from: i, to: i + 1, value: ordinal, ordinal: true, magnitude: 1, isVague: false };
  let total = 0;
  let group = 0;
  let magnitude = 1;
  let to = i;
  for (
    let position = i;
    position < Math.min(tokens.length, i + 16);
    position = afterJoin(tokens, position + 1)
  ) {
    const { norm } = at(tokens, position);
    const small = smallNumbers.get(norm);
    const factor = magnitudes.get(norm);
    if (small !== undefined && fits(group, small)) group += small;
    else if (factor !== undefined && group > 0) {
      magnitude = factor;
      if (factor <= 100) group *= factor;
      else {
        total += group * factor;
        group = 0;
      }
    } else if (ordinals.has(norm) && group >= 20 && group % 10 === 0) {
      const value = total + group + (ordinals.get(norm) ?? 0);
      return { from: i, to: position + 1, value, ordinal: true, magnitude: 1, isVague: false };
    } else break;
    to = position + 1;
  }
  if (to === i) return null;
  return {
    from: i,
    to,
    value: total + group,
    ordinal: false,
    magnitude: group === 0 ? magnitude : 1,
    isVague: false,
  };
}

/** `twenty` takes `one`, `hundred` takes anything below it, `two` takes nothing: `two three` are two numbers. */
function fits(group: number, small: number): boolean {
  if (group === 0) return true;
  return group % 100 === 0 ? small > 0 : small < 10 && group % 10 === 0 && group % 100 >= 20 && small > 0;
}

/** Past the hyphen of `twenty-one` and the `and` of `two hundred and five`. */
function afterJoin(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const isHyphen = token?.text === '-' && token.start === tokens[i - 1]?.end;
  const isAnd = token?.norm === 'and' && magnitudes.has(tokens[i - 1]?.norm ?? '');
  const next = tokens[i + 1]?.norm ?? '';
  return (isHyphen || isAnd) && (smallNumbers.has(next) || ordinals.has(next)) ? i + 1 : i;
}
