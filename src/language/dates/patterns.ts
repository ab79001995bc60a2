import { isCalendarDay } from '../../model/calendar.ts';
import { at } from '../../model/list.ts';
import { monthOf, weekdayOf } from '../data/en/calendar.ts';
import { irregularPlurals } from '../data/en/units.ts';
import type { Token } from '../token.ts';

/** What a date says, and the token after its last. */
export interface Parts {
  readonly to: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

const NOTHING = { year: null, month: null, day: null, weekday: null } as const;
const YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const SMALL_NUMBER = /^\d{1,2}$/u;
const BEFORE_YEAR = new Set(
  'in since by until till before after from during late early mid year fiscal summer spring winter autumn fall through of last between and to ('.split(
    ' ',
  ),
);
const BEFORE_ATTRIBUTE = /^(?:the|his|her|their|its|fiscal|['’]s)$/u;
const NEEDS_COMPANY = new Set(['may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed', 'jan']);
const BEFORE_MONTH = new Set(
  'in since by until till before after from during late early mid last next this of through and to between'.split(
    ' ',
  ),
);

const yearAt = (token: Token | undefined): number | null =>
  token?.kind === 'number' && YEAR.test(token.text) ? Number(token.text) : null;

function dayAt(token: Token | undefined): number | null {
  const day = token?.kind === 'number' ? Number(DAY.exec(token.text)?.[1] ?? 0) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

const monthAt = (token: Token | undefined): number | null =>
  token?.kind === 'word' && token.isCapitalised ? monthOf(token.norm) : null;

/** Past the full stop of an abbreviation: `Nov. 15`. */
const afterStop = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '.' && tokens[i]?.start === tokens[i - 1]?.end && tokens[i + 1] !== undefined
    ? i + 1
    : i;

const afterComma = (tokens: readonly Token[], i: number): number => (tokens[i]?.text === ',' ? i + 1 : i);

/** The year that may follow a month or day: `, 2020`. */
function withYear(tokens: readonly Token[], to: number): { to: number; year: number | null } {
  const i = afterComma(tokens, to);
  const year = yearAt(tokens[i]);
  return year === null ? { to, year } : { to: i + 1, year };
}

/** `November`, `November 2020`, `Nov. 15`, `November 15, 2020`. */
export function monthFirst(tokens: readonly Token[], i: number): Parts | null {
  const token = at(tokens, i);
  const month = monthOf(token.norm);
  const next = afterStop(tokens, i + 1);
  const day = dayAt(tokens[next]);
  if (day !== null) return { ...NOTHING, ...withYear(tokens, next + 1), month, day };
  const year = yearAt(tokens[next]) ?? (tokens[next]?.text === ',' ? yearAt(tokens[next + 1]) : null);
  if (year !== null) return { ...NOTHING, ...withYear(tokens, next), month };
  const before = tokens[i - 1]?.text === '-' ? tokens[i - 2] : tokens[i - 1];
  if (NEEDS_COMPANY.has(token.norm) && !BEFORE_MONTH.has(before?.norm ?? '')) return null;
  return { ...NOTHING, to: i + 1, month };
}

/** `15 November`, `15th of November, 2020`. */
export function dayMonth(tokens: readonly Token[], i: number): Parts | null {
  const day = dayAt(at(tokens, i));
  if (day === null) return null;
  const m = tokens[i + 1]?.norm === 'of' ? i + 2 : i + 1;
  const month = monthAt(tokens[m]);
  return month === null ? null : { ...NOTHING, ...withYear(tokens, afterStop(tokens, m + 1)), month, day };
}

/** `Sunday`, `Sunday, 15 November 2020`, `Sun., Nov. 15`. Abbreviations that are words need a stop or a date after them. */
export function weekdayFirst(tokens: readonly Token[], i: number): Parts | null {
  const token = at(tokens, i);
  const weekday = weekdayOf(token.norm);
  const next = afterComma(tokens, afterStop(tokens, i + 1));
  const following = tokens[next];
  const date =
    following === undefined
      ? null
      : following.kind === 'number'
        ? dayMonth(tokens, next)
        : monthAt(following) === null
          ? null
          : monthFirst(tokens, next);
  if (date !== null && date.day !== null) return { ...date, weekday };
  if (NEEDS_COMPANY.has(token.norm) && tokens[i + 1]?.text !== '.') return null;
  return { ...NOTHING, to: i + 1, weekday };
}

/** `2020-11-15`, `9/13/2021`: three numbers with one mark between them. */
export function isoOrSlashed(tokens: readonly Token[], i: number): Parts | null {
  const [a, markA, b, markB, c] = tokens.slice(i, i + 5);
  if (a === undefined || markA === undefined || b === undefined || markB === undefined || c === undefined)
    return null;
  if (markA.text !== markB.text || !/^[-/]$/u.test(markA.text) || c.end - a.start > 10) return null;
  if (!SMALL_NUMBER.test(b.text)) return null;
  const second = Number(b.text);
  if (yearAt(a) !== null && SMALL_NUMBER.test(c.text)) {
    return validated({ ...NOTHING, to: i + 5, year: yearAt(a), month: second, day: Number(c.text) });
  }
  const year = yearAt(c);
  if (year === null || !SMALL_NUMBER.test(a.text)) return null;
  const first = Number(a.text);
  if (first > 12) return validated({ ...NOTHING, to: i + 5, year, month: second, day: first });
  if (second > 12 || first === second)
    return validated({ ...NOTHING, to: i + 5, year, month: first, day: second });
  return { ...NOTHING, to: i + 5, year };
}

const validated = (parts: Parts): Parts | null => {
  const { year, month, day } = parts;
  return year !== null && month !== null && day !== null && isCalendarDay(year, month, day) ? parts : null;
};

const isRegularPlural = (token: Token): boolean =>
  token.norm.endsWith('s') && token.norm !== token.lemma && !token.isFunctionWord;

/** `in 2017`, `(2017)`, `late 2017`; not `2,017`, `2000 people` or `2017 votes`. */
export function yearAlone(tokens: readonly Token[], i: number): Parts | null {
  const token = at(tokens, i);
  const year = yearAt(token);
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.norm ?? '';
  // `the 2016 election`, `Peru's 2019 plan`: a thing of that year.
  const isAttribute = BEFORE_ATTRIBUTE.test(before) && next?.kind === 'word' && !next.isFunctionWord;
  if (year === null || !(BEFORE_YEAR.has(before) || isAttribute)) return null;
  const isCounted = next?.kind === 'word' && (irregularPlurals.has(next.norm) || isRegularPlural(next));
  const isTouched = next !== undefined && next.start === token.end && next.kind !== 'punctuation';
  const isMeasured = next?.text === '%' || isCounted || isTouched;
  return isMeasured ? null : { ...NOTHING, to: i + 1, year };
}
