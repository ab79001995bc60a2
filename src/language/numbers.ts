import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { afterIndefiniteOne } from './data/en/number-words.ts';
import type { DateMention } from './dates.ts';
import { boundAfter, boundBefore, unitBeside } from './numbers/context.ts';
import { type Quantity, readQuantity } from './numbers/value.ts';
import { type Token, textBetween } from './token.ts';

/** A number as written, with its value: `85.74 million`, `two decades`, `$3bn`, `at least 12`. */
export interface NumberMention extends Span {
  readonly text: string;
  /** In base units of `unit`: `85.74 million` is 85_740_000, `two decades` is 20 with unit `year`. */
  readonly value: number;
  /** The upper end of a range `10 to 12`; equal to `value` otherwise. */
  readonly upper: number;
  /** Folded unit or counted noun: `%`, `$`, `year`, `kilometre`, `people`; null where none stands beside it. */
  readonly unit: string | null;
  /** `at least`/`more than` = at-least, `up to`/`fewer than` = at-most, `about`/`nearly` = about. */
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about';
  /** True for `first`, `15th`. */
  readonly ordinal: boolean;
}

const DASH = /^[-–—‐‑]$/u;
const TIME_OF_DAY = /^(?:[ap]m|o'clock)$/u;
const NOT_BEFORE_ONE = /^(?:this|that|the|no|any|every|each|which|another|some|only|and)$/u;

/**
 * The numbers in the tokens of a sentence, in order and disjoint, with unit and bound. Numbers that are part of a date
 * mention, times, scores (`2-1`), labels (`Flight 370`), codes and `one` as a pronoun are no numbers here.
 */
export function findNumbers(
  tokens: readonly Token[],
  dates: readonly DateMention[],
): readonly NumberMention[] {
  const numbers: NumberMention[] = [];
  let date = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i);
    while (date < dates.length && at(dates, date).end <= token.start) date++;
    if (date < dates.length && at(dates, date).start <= token.start) continue;
    const quantity = readQuantity(tokens, i);
    if (quantity === null) continue;
    if (countsSomething(tokens, quantity)) {
      const { mention, to } = mentionOf(tokens, quantity);
      numbers.push(mention);
      i = Math.max(to, quantity.to) - 1;
    } else i = afterChain(tokens, quantity.to) - 1;
  }
  return numbers;
}

/** `1-2`, `020-7946-0958`, `11/12`: past all that is joined to a number that counts nothing. */
function afterChain(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    /^[-–/]$/u.test(tokens[to]?.text ?? '') &&
    tokens[to]?.start === tokens[to - 1]?.end &&
    tokens[to + 1]?.kind === 'number'
  )
    to += 2;
  return to;
}

function countsSomething(tokens: readonly Token[], quantity: Quantity): boolean {
  const first = at(tokens, quantity.from);
  const before = tokens[quantity.from - 1];
  const after = tokens[quantity.to];
  const last = at(tokens, quantity.to - 1);
  if (first.kind === 'word')
    return quantity.value !== 1 || quantity.ordinal || first.norm !== 'one' || isCounting(before, after);
  const touchesBefore = before !== undefined && before.end === first.start;
  const touchesAfter = after !== undefined && after.start === last.end;
  if (after !== undefined && TIME_OF_DAY.test(after.norm)) return false;
  // `Covid-19`, `#5`, `v2`, `11/12`; `1990s`, `12:30`.
  if (touchesBefore && /^[-/#@_:.]+$/u.test(before.text) && tokens[quantity.from - 2] !== undefined)
    return false;
  if (touchesAfter && (/^[/_@:]+$/u.test(after.text) || after.norm === 's' || after.text === "'s"))
    return false;
  if (touchesAfter && DASH.test(after.text) && tokens[quantity.to + 1]?.kind === 'number')
    return isRange(tokens, quantity);
  return !isLabel(tokens, quantity, before);
}

/** `one person`; not `one of them`, `the one`, `no one`. */
function isCounting(before: Token | undefined, after: Token | undefined): boolean {
  if (before !== undefined && NOT_BEFORE_ONE.test(before.norm)) return false;
  return (
    after !== undefined &&
    (after.kind === 'word' || after.text === '-') &&
    !after.isFunctionWord &&
    !afterIndefiniteOne.has(after.norm)
  );
}

/** `10-12 people`; `2-1` and `12-10` are scores, `555-0123` a telephone number. */
function isRange(tokens: readonly Token[], { value, to }: Quantity): boolean {
  const upper = readQuantity(tokens, to + 1);
  if (upper === null || upper.value <= value || /^0/u.test(at(tokens, to + 1).text)) return false;
  if (DASH.test(tokens[upper.to]?.text ?? '') && tokens[upper.to + 1]?.kind === 'number') return false;
  return upper.magnitude > 1 || unitBeside(tokens, upper.from, upper.to) !== null;
}

/** `Flight 370`, `Article 5`, `No. 10`: a capitalised word in front and nothing counted after. */
function isLabel(
  tokens: readonly Token[],
  { from, to, magnitude, value }: Quantity,
  before: Token | undefined,
): boolean {
  if (magnitude > 1 || !Number.isInteger(value) || unitBeside(tokens, from, to) !== null) return false;
  if (before?.text === '.' && tokens[from - 2]?.norm === 'no') return true;
  return from > 1 && before?.kind === 'word' && before.isCapitalised && !before.isFunctionWord;
}

function mentionOf(tokens: readonly Token[], lower: Quantity): { mention: NumberMention; to: number } {
  const upper = upperOf(tokens, lower);
  const last = upper ?? lower;
  const unit = unitBeside(tokens, lower.from, last.to) ?? unitBeside(tokens, last.from, last.to);
  const start = boundBefore(
    tokens,
    Math.min(lower.from, unit === null || unit.from > lower.from ? lower.from : unit.from),
  );
  const end = boundAfter(tokens, Math.max(last.to, unit?.to ?? 0));
  const factor = unit?.factor ?? 1;
  // `2 to 3 million`: the first number takes the magnitude of the second.
  const lent =
    upper !== null &&
    lower.magnitude === 1 &&
    lower.value * upper.magnitude <= upper.value &&
    lower.value < 1000
      ? upper.magnitude
      : 1;
  const bound = start.bound !== 'exact' ? start.bound : lower.isVague ? 'about' : end.bound;
  const from = start.from;
  const mention = {
    start: at(tokens, from).start,
    end: at(tokens, end.to - 1).end,
    text: textBetween(tokens, from, end.to),
    value: lower.value * lent * factor,
    upper: last.value * factor * (upper === null ? lent : 1),
    unit: unit?.unit ?? null,
    bound,
    ordinal: lower.ordinal,
  };
  return { mention, to: end.to };
}

/** The upper end of `10 to 12`, `10-12`, `between 10 and 12`. */
function upperOf(tokens: readonly Token[], lower: Quantity): Quantity | null {
  if (lower.ordinal) return null;
  const join = tokens[lower.to];
  if (join === undefined) return null;
  const isBetween = join.norm === 'and' && tokens[lower.from - 1]?.norm === 'between';
  const sign = tokens[lower.to + 1];
  const isSign = sign?.kind === 'punctuation' && sign.text === tokens[lower.from - 1]?.text;
  if (!isBetween && join.norm !== 'to' && !DASH.test(join.text)) return null;
  const upper = readQuantity(tokens, lower.to + (isSign ? 2 : 1));
  if (upper === null || upper.ordinal || upper.isVague) return null;
  return upper.value > lower.value ? upper : null;
}
