import { type DateMention, findDates } from '../../language/dates.ts';
import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Article } from '../../model/article.ts';
import type { EventFace } from '../../model/event.ts';
import { at, byCodeUnit, groupBy } from '../../model/list.ts';
import { type Span, textOf } from '../../model/span.ts';
import { type DayRange, dayNumber, dayRangeOf, isExactDay, isoDay } from '../profile/article-day.ts';

type Happened = NonNullable<EventFace['happened']>;

/** A day or a month that an article's opening names, with the words that name it. */
interface NamedDate {
  readonly value: string;
  readonly precision: Happened['precision'];
  readonly article: Article;
  readonly span: Span;
}

/** News says when it happened in its first sentences; what is dated further down is mostly what went before. */
const OPENING_SENTENCES = 3;
const MOST_CHARACTERS = 1_200;
/** A happening lies at most so many days before its report, and one after it (time zones). */
const DAYS_BEFORE = 10;
const DAYS_AFTER = 1;

const BEFORE_OTHER_DAYS = new Set([
  'until',
  'till',
  'by',
  'since',
  'from',
  'before',
  'after',
  'next',
  'coming',
]);
const TO_COME = new Set(['will', 'shall', "'ll", 'due', 'scheduled', 'expected', 'planned']);
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
]);

/**
 * When an event happened, as most of its articles say in their openings: each has one vote, its first date that can be
 * read and that lies just before its publication. A weekday is the last one up to the day of publication. Of days with
 * as many votes the earliest. Never guessed: without such words it is not known.
 */
export function happenedAt(articles: readonly Article[]): Happened | null {
  const named = articles.flatMap((article) => dateOf(article) ?? []);
  const days = named.filter(({ precision }) => precision === 'day');
  const counted = days.length > 0 ? days : named;
  const votes = groupBy(counted, ({ value }) => value);
  const [most] = [...votes.values()].sort(
    (a, b) => b.length - a.length || byCodeUnit(at(a, 0).value, at(b, 0).value),
  );
  if (most === undefined) return null;
  const [first] = [...most].sort((a, b) => byCodeUnit(a.article.id, b.article.id));
  if (first === undefined) return null;
  const { value, precision, article, span } = first;
  const words = textOf(article.text, span).replace(/\s+/gu, ' ');
  return { value, precision, articles: most.length, evidence: { article: article.id, span, words } };
}

/** The first date of an article's opening that can be the day of what it reports. */
function dateOf(article: Article): NamedDate | null {
  const published = dayRangeOf(article.publishedAt);
  for (const span of article.sentences.slice(0, OPENING_SENTENCES)) {
    const end = Math.min(span.end, span.start + MOST_CHARACTERS);
    const tokens = tokenise(article.text, { start: span.start, end });
    if (tokens.some(({ norm }) => TO_COME.has(norm))) continue;
    for (const found of [...dayWords(tokens, published), ...writtenDates(tokens, published)].sort(byPlace))
      if (isPlausible(found.range, published)) return { ...found, article };
  }
  return null;
}

interface FoundDate extends Omit<NamedDate, 'article'> {
  readonly range: DayRange;
}

const byPlace = (a: FoundDate, b: FoundDate): number => a.span.start - b.span.start;

const isPlausible = (range: DayRange, published: DayRange | null): boolean =>
  published === null ||
  (range.last >= published.first - DAYS_BEFORE && range.first <= published.last + DAYS_AFTER);

const onDay = (day: number, span: Span): FoundDate => ({
  value: isoDay(day),
  precision: 'day',
  range: { first: day, last: day },
  span,
});

/** `today`, `yesterday`: days only beside a day of publication. */
function dayWords(tokens: readonly Token[], published: DayRange | null): readonly FoundDate[] {
  if (published === null || !isExactDay(published)) return [];
  return tokens.flatMap(({ norm, text, start, end }) => {
    // In capitals it is a newspaper.
    const shift = text === text.toUpperCase() ? undefined : DAY_WORDS.get(norm);
    return shift === undefined ? [] : [onDay(published.first + shift, { start, end })];
  });
}

function writtenDates(tokens: readonly Token[], published: DayRange | null): readonly FoundDate[] {
  return findDates(tokens).flatMap((mention) => {
    const before = tokens.findLast((token) => token.end <= mention.start);
    const first = tokens.find((token) => token.start === mention.start);
    const isOtherDay = [before, first].some(
      (token) => token !== undefined && BEFORE_OTHER_DAYS.has(token.norm),
    );
    return isOtherDay ? [] : (readDate(mention, published) ?? []);
  });
}

function readDate(mention: DateMention, published: DayRange | null): FoundDate | null {
  const { year, month, day, weekday, start, end } = mention;
  const span = { start, end };
  if (month !== null && day !== null) {
    const first = year === null ? nearestDay(month, day, published) : dayNumber(year, month, day);
    return first === null ? null : onDay(first, span);
  }
  if (month !== null && year !== null) {
    const value = `${year}-${String(month).padStart(2, '0')}`;
    const range = { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
    return { value, precision: 'month', range, span };
  }
  if (weekday === null || published === null || !isExactDay(published)) return null;
  return onDay(published.first - daysSince(weekday, published.first), span);
}

/** Days from the last such weekday up to a day: 0 on the day itself. 1970-01-01 was a Thursday. */
const daysSince = (weekday: number, day: number): number => (((day + 4 - weekday) % 7) + 7) % 7;

/** `9 March` is that of the year which brings it nearest to the day of publication. */
function nearestDay(month: number, day: number, published: DayRange | null): number | null {
  if (published === null) return null;
  const year = Number(isoDay(published.first).slice(0, 4));
  const days = [year - 1, year, year + 1].map((candidate) => dayNumber(candidate, month, day));
  return days.reduce((best, next) =>
    Math.abs(next - published.first) < Math.abs(best - published.first) ? next : best,
  );
}
