import type { Article, ArticleDate, DatePrecision } from '../model/article.ts';
import { isCalendarDay } from '../model/calendar.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from './sentences.ts';

/**
 * An article as a program writes it down: an id and a text, and of the rest what is known. `publishedAt` may be the date
 * alone (ISO 8601: `2020-11-15`), `sentences` the sentences themselves, which then are the text where there is none.
 */
export type ArticleInput = Pick<Article, 'id'> &
  Partial<Omit<Article, 'id' | 'publishedAt' | 'sentences'>> & {
    readonly publishedAt?: (Pick<ArticleDate, 'value'> & Partial<ArticleDate>) | string | null;
    readonly sentences?: Article['sentences'] | readonly string[];
  };

const completed = new WeakMap<ArticleInput, Article>();

/**
 * The article with everything that the stages read: what was not given is not known (`null`), sentences are found. A
 * whole article is given back as it is, and the same object always becomes the same article, so that its analysis is
 * made once.
 *
 * @throws TypeError where there is no id: results name articles by their ids
 */
export function wholeArticle(input: ArticleInput): Article {
  if (isWhole(input)) return input;
  const known = completed.get(input);
  if (known !== undefined) return known;
  const article = completeArticle(input);
  completed.set(input, article);
  return article;
}

const NULLABLE = ['title', 'publisher', 'credit', 'author', 'url', 'language'] as const;

const isWhole = (input: ArticleInput): input is Article =>
  typeof input.id === 'string' &&
  typeof input.text === 'string' &&
  'excluded' in input &&
  'origin' in input &&
  hasSpans(input) &&
  (input.publishedAt === null || isDate(input.publishedAt)) &&
  NULLABLE.every((field) => input[field] !== undefined);

/** Articles that were read split their text when they are first asked for sentences: that is not to happen here. */
function hasSpans(input: ArticleInput): boolean {
  const own = Object.getOwnPropertyDescriptor(input, 'sentences');
  const given: unknown = own?.value;
  return own?.get !== undefined || (Array.isArray(given) && given.every((one) => typeof one === 'object'));
}

const isDate = (date: ArticleInput['publishedAt']): date is ArticleDate =>
  typeof date === 'object' && date !== null && date.precision !== undefined && date.evidence !== undefined;

function completeArticle(input: ArticleInput): Article {
  if (input.id === undefined || input.id === null)
    throw new TypeError('an article needs an id: results name articles by their ids');
  const id = String(input.id);
  const { title, publisher, credit, author, url, language, excluded = [], origin = { path: id } } = input;
  return {
    id,
    title: title ?? null,
    publishedAt: wholeDate(input.publishedAt ?? null),
    publisher: publisher ?? null,
    credit: credit ?? null,
    author: author ?? null,
    url: url ?? null,
    language: language ?? null,
    ...wholeText(input),
    excluded,
    origin,
  };
}

function wholeText({ text, sentences }: ArticleInput): Pick<Article, 'text' | 'sentences'> {
  const spans = sentences?.filter((one) => typeof one === 'object');
  const strings = sentences?.filter((one) => typeof one === 'string') ?? [];
  if (text === undefined || text === null) {
    const joined = strings.join(' ');
    return { text: joined, sentences: findInOrder(joined, strings) ?? [] };
  }
  if (spans !== undefined && spans.length > 0) return { text, sentences: spans };
  return { text, sentences: findInOrder(text, strings) ?? splitSentences(text) };
}

/** Where the sentences stand in the text, one after the other; null where there are none, or one of them is not there. */
function findInOrder(text: string, sentences: readonly string[]): readonly Span[] | null {
  const spans: Span[] = [];
  for (const sentence of sentences) {
    if (sentence === '') continue;
    const start = text.indexOf(sentence, spans.at(-1)?.end ?? 0);
    if (start < 0) return null;
    spans.push({ start, end: start + sentence.length });
  }
  return spans.length === 0 ? null : spans;
}

const ISO_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?<minute>[T ](?:[01]\d|2[0-3]):[0-5]\d(?<second>:[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;

/** A date that says no more than itself; null where it is none in ISO 8601: dates are never guessed. */
function wholeDate(date: Exclude<ArticleInput['publishedAt'], undefined>): ArticleDate | null {
  if (date === null || isDate(date)) return date;
  const value = typeof date === 'string' ? date.trim() : date.value;
  const found = ISO_DATE.exec(value)?.groups;
  if (found === undefined) return null;
  const { year, month = '01', day = '01' } = found;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  return { value: value.replace(' ', 'T'), precision: precisionOf(found), evidence: value };
}

function precisionOf({ month, day, minute, second }: Readonly<Record<string, string>>): DatePrecision {
  if (second !== undefined) return 'second';
  if (minute !== undefined) return 'minute';
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}
