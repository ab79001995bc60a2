import {
  fractionNumerators,
  fractions,
  fractionsBefore,
  multiples,
} from '../../language/data/en/fractions.ts';
import { magnitudes, vagueMagnitudes } from '../../language/data/en/number-words.ts';
import type { NumberMention } from '../../language/numbers.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { overlaps } from '../../model/span.ts';
import { bySentence } from './by-sentence.ts';
import { type Mention, mentionOf } from './disagreement.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** A number with all that it may mean. */
export interface Quantity extends Mention {
  /** What it can be: `at least 12` is 12 and more, `hundreds` a hundred to a few thousand. */
  readonly low: number;
  readonly high: number;
  /** The figure as written, where it is one exact figure; it may be rounded. */
  readonly value: number | null;
  /** `share` is in percent; `times` says how often as much; `score` holds both figures of a result. */
  readonly unit: string | null;
  readonly ordinal: boolean;
  readonly around: Surroundings;
}

/** The numbers of a side, fractions, multiples and results included. */
export const quantitiesOf = bySentence((tokens, { numbers }) => {
  const others = otherNumbers(tokens);
  const plain = numbers
    .slice(0, MAX_NUMBERS)
    .filter((number) => !others.some((other) => overlaps(number, other)))
    .map((number) => quantityOf(number, tokens));
  return [...plain, ...others].sort((a, b) => a.start - b.start).slice(0, MAX_NUMBERS);
});

/** No sentence has so many numbers that are worth the look; it bounds the pairs of hostile ones. */
const MAX_NUMBERS = 40;

/** `About` leaves a tenth of room. */
const ABOUT = 0.1;
/** `Hundreds` may be said of 200 and of 2,000. */
const VAGUE = 20;

function quantityOf(number: NumberMention, tokens: readonly Token[]): Quantity {
  const { value, upper, unit, ordinal, bound, start, end, text } = number;
  const around = surroundingsOf(tokens, number);
  const isVague = tokens.some(
    (token) => token.start >= start && token.end <= end && vagueMagnitudes.has(token.norm) && value >= 10,
  );
  const [low, high] = isVague ? [value, value * VAGUE] : rangeOf(number);
  const isExact = bound === 'exact' && upper === value && !isVague;
  return {
    start,
    end,
    text,
    low,
    high,
    value: isExact ? value : null,
    unit: unit === '%' ? 'share' : unit,
    ordinal,
    around,
  };
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

/** Numbers that are no number words: `two thirds`, `doubled`, `2-1`, `one in four`. */
function otherNumbers(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    if (!mayBeNumber(at(tokens, place))) continue;
    const read =
      readFraction(tokens, place) ??
      readOneIn(tokens, place) ??
      readMultiple(tokens, place) ??
      readScore(tokens, place);
    if (read === null) continue;
    const mention = mentionOf(tokens, place, read.to);
    found.push({ ...mention, ...read.figure, ordinal: false, around: surroundingsOf(tokens, mention) });
    place = read.to - 1;
  }
  return found;
}

const mayBeNumber = ({ kind, norm, lemma }: Token): boolean =>
  kind === 'number' || fractionNumerators.has(norm) || fractions.has(norm) || multiples.has(lemma);

interface Read {
  readonly to: number;
  readonly figure: Pick<Quantity, 'low' | 'high' | 'value' | 'unit'>;
}

/** A share in words is a round figure: `a third` is said of 31 and of 35 percent. */
const roundShare = (share: number): Read['figure'] => ({
  low: share * 100 * (1 - ABOUT),
  high: share * 100 * (1 + ABOUT),
  value: null,
  unit: 'share',
});

/** `a third of`, `two-thirds`, `half the voters`, `a quarter of a million pounds`. */
function readFraction(tokens: readonly Token[], place: number): Read | null {
  const numerator = fractionNumerators.get(at(tokens, place).norm);
  const hyphen = tokens[place + 1]?.text === '-' ? 1 : 0;
  const named = numerator === undefined ? place : place + 1 + hyphen;
  const token = tokens[named];
  const part = fractions.get(token?.norm ?? '');
  if (token === undefined || part === undefined || fractionsBefore.has(tokens[place - 1]?.norm ?? ''))
    return null;
  const next = tokens[named + 1]?.norm;
  const isHalf = token.norm === 'half';
  const isPlural = token.norm.endsWith('s') || token.norm === 'halves';
  // `a third victim`, `the third`, `half an hour`
  if (!isHalf && !isPlural && numerator === undefined) return null;
  if (
    isHalf
      ? next === 'a' || next === 'an' || hyphen === 1
      : next !== 'of' && tokens[named + 1]?.isFunctionWord === false && tokens[named + 1]?.kind === 'word'
  )
    return null;
  const share = (numerator ?? 1) * part;
  return (
    amountOf(tokens, named + 1, share) ?? (share > 1 ? null : { to: named + 1, figure: roundShare(share) })
  );
}

/** `of a million pounds` behind a fraction. */
function amountOf(tokens: readonly Token[], place: number, share: number): Read | null {
  const magnitude = magnitudes.get(tokens[place + 2]?.norm ?? '');
  if (tokens[place]?.norm !== 'of' || tokens[place + 1]?.norm !== 'a' || magnitude === undefined) return null;
  const value = share * magnitude;
  const unit = tokens[place + 3];
  return {
    to: place + 3,
    figure: {
      low: value * (1 - ABOUT),
      high: value * (1 + ABOUT),
      value: null,
      unit: unit?.kind === 'word' && !unit.isFunctionWord ? unit.lemma : null,
    },
  };
}

/** `one in four` */
function readOneIn(tokens: readonly Token[], place: number): Read | null {
  const [one, join, whole] = tokens.slice(place, place + 3);
  const part = fractionNumerators.get(one?.norm ?? '');
  const of = fractionNumerators.get(whole?.norm ?? '') ?? Number(whole?.norm);
  if (
    part === undefined ||
    one?.norm === 'a' ||
    one?.norm === 'an' ||
    join?.norm !== 'in' ||
    !(of > part && of <= 100)
  )
    return null;
  return { to: place + 3, figure: roundShare(part / of) };
}

function readMultiple(tokens: readonly Token[], place: number): Read | null {
  const times = multiples.get(at(tokens, place).lemma);
  return times === undefined
    ? null
    : { to: place + 1, figure: { low: times, high: times, value: times, unit: 'times' } };
}

const SMALL = /^\d{1,3}$/u;
/** Sets a score apart from another with the same difference of goals. */
const SCORE_BASE = 1000;

/** `2-1`: the same result as `1-2`, told from the other side. */
function readScore(tokens: readonly Token[], place: number): Read | null {
  const [a, dash, b] = tokens.slice(place, place + 3);
  if (a === undefined || dash === undefined || b === undefined || !/^[-–]$/u.test(dash.text)) return null;
  if (!SMALL.test(a.text) || !SMALL.test(b.text) || a.end !== dash.start || dash.end !== b.start) return null;
  if (tokens[place + 3]?.text === dash.text || tokens[place - 1]?.text === dash.text) return null;
  const [less = 0, more = 0] = [Number(a.text), Number(b.text)].sort((x, y) => x - y);
  const value = more * SCORE_BASE + less;
  return { to: place + 3, figure: { low: value, high: value, value: null, unit: 'score' } };
}
