import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { monthOf, weekdayOf } from './data/en/calendar.ts';
import { dayMonth, isoOrSlashed, monthFirst, type Parts, weekdayFirst, yearAlone } from './dates/patterns.ts';
import type { Token } from './token.ts';

/** A date or weekday as written in running text: `Sunday`, `15 November`, `November 2020`, `late 2017`. */
export interface DateMention extends Span {
  readonly text: string;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
}

const LEADING = /^(?:last|next|this|late|early|mid|coming|past)$/u;

/**
 * The dates in the tokens of a sentence, in order and disjoint. Day and month in either order; `9/3/2021` gives its
 * year only, since which number is the month is not known. A bare number is a year only where a date would stand.
 */
export function findDates(tokens: readonly Token[]): readonly DateMention[] {
  const dates: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const parts = partsAt(tokens, i);
    if (parts === null) continue;
    const from = leadingWord(tokens, i);
    dates.push(mentionOf(tokens, from, parts));
    i = parts.to - 1;
  }
  return dates;
}

function partsAt(tokens: readonly Token[], i: number): Parts | null {
  const token = at(tokens, i);
  if (token.kind === 'number') return isoOrSlashed(tokens, i) ?? dayMonth(tokens, i) ?? yearAlone(tokens, i);
  if (token.kind !== 'word' || !token.isCapitalised) return null;
  if (weekdayOf(token.norm) !== null) return weekdayFirst(tokens, i);
  return monthOf(token.norm) === null ? null : monthFirst(tokens, i);
}

/** `late` of `late 2017`, `mid` of `mid-May`, `last` of `last Sunday`. */
function leadingWord(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1];
  if (before === undefined) return i;
  if (before.text === '-' && tokens[i - 2]?.norm === 'mid') return i - 2;
  return LEADING.test(before.norm) ? i - 1 : i;
}

function mentionOf(tokens: readonly Token[], from: number, parts: Parts): DateMention {
  const words = tokens.slice(from, parts.to);
  const text = words
    .map((token, i) => (i > 0 && at(words, i - 1).end < token.start ? ` ${token.text}` : token.text))
    .join('');
  const { year, month, day, weekday } = parts;
  return {
    start: at(tokens, from).start,
    end: at(tokens, parts.to - 1).end,
    text,
    year,
    month,
    day,
    weekday,
  };
}
