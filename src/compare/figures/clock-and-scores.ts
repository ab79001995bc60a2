import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { at } from '../../model/list.ts';
import { overlaps } from '../../model/span.ts';
import type { Quantity } from './quantity.ts';
import { quantity, smallNumberOf } from './quantity-of-tokens.ts';

const CLOCK = /^(\d{1,2})[:.](\d{2})$/u;
const HALF_DAY = /^([ap])\.?m\.?$/u;

/** `11:30`, `3 p.m.`: minutes from midnight, of a half day where none is named. */
export function clockTimes({ tokens }: AnalysedSentence): Quantity[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const halfDay = HALF_DAY.exec(next?.norm ?? '')?.[1];
    const [, hours, minutes] = CLOCK.exec(token.text) ?? [];
    const hour = hours ?? (halfDay !== undefined && /^\d{1,2}$/u.test(token.text) ? token.text : undefined);
    if (hour === undefined || (hours !== undefined && token.text.includes('.') && halfDay === undefined))
      return [];
    const isLate = halfDay === 'p' && Number(hour) < 12;
    const value = (Number(hour) + (isLate ? 12 : 0)) * 60 + Number(minutes ?? 0);
    return [
      quantity(token, halfDay === undefined || next === undefined ? token : next, 'clock', value, null),
    ];
  });
}

/** `20-13`, `5-2`: the larger first, since either side may be named first. */
export function scores({ tokens, numbers, dates }: AnalysedSentence): Quantity[] {
  return tokens.flatMap((token, i) => {
    const [dash, other] = [tokens[i + 1], tokens[i + 2]];
    if (token.kind !== 'number' || other?.kind !== 'number' || !/^[-–]$/u.test(dash?.text ?? '')) return [];
    const [a, b] = [Number(token.text), Number(other.text)];
    const isTaken = [...numbers, ...dates].some((one) => overlaps(one, token) && overlaps(one, other));
    const isChain = /^[-–/]$/u.test(tokens[i + 3]?.text ?? '') || /^[-–/]$/u.test(tokens[i - 1]?.text ?? '');
    if (isTaken || isChain || !Number.isInteger(a) || !Number.isInteger(b) || a > 200 || b > 200) return [];
    return [quantity(token, other, 'score', Math.max(a, b) * 1000 + Math.min(a, b), null)];
  });
}

/** `the 34-year-old driver`, `the driver, 36,`, `aged 36`. */
export function ages({ tokens }: AnalysedSentence): Quantity[] {
  return tokens.flatMap((token, i) => {
    const value = smallNumberOf(token);
    if (value === undefined || value < 1 || value > 120) return [];
    const word = (offset: number): string => tokens[i + offset]?.norm ?? '';
    const yearsOld = tokens.slice(i + 1, i + 5).findIndex(({ norm }) => norm === 'old');
    if (yearsOld >= 1 && /^years?$/u.test(word(yearsOld)))
      return [quantity(token, at(tokens, i + yearsOld + 1), 'age', value, null)];
    if (/^years?$/u.test(word(2)) && word(1) === '-' && word(4) === 'old')
      return [quantity(token, at(tokens, i + 4), 'age', value, null)];
    const isApposed =
      word(-1) === ',' && /^[,;.]$/u.test(word(1)) && /^\p{L}/u.test(word(-2)) && token.kind === 'number';
    return isApposed || word(-1) === 'aged' ? [quantity(token, token, 'age', value, null)] : [];
  });
}
