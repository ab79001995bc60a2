import { MAX_VALUE_LENGTH, metaNames } from '../data/page-fields.ts';
import type { DateReading } from './cleaned-text.ts';
import { phraseOf } from './line-shape.ts';
import type { PageDocument } from './page-node.ts';
import { readPublicationDate } from './publication-date.ts';
import type { StructuredArticle } from './structured-data.ts';

/** What a page says of its article outside the text. */
export interface PageFields {
  readonly title: string | null;
  readonly publishedAt: DateReading;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Meta elements that are read; a page of more is made to be costly. */
const MAX_META = 500;

/** Reads title, date, publisher, author, address and language from the head of the page and its JSON-LD. */
export function readPageFields(
  document: PageDocument,
  data: StructuredArticle | null,
  url: string | null,
): PageFields {
  const meta = readMeta(document);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const publisher = first(metaNames.publisher.slice(0, 1)) ?? data?.publisher ?? first(metaNames.publisher);
  return {
    title: readTitle(document, first(metaNames.title) ?? data?.headline ?? null, publisher),
    publishedAt: readDate(document, [data?.published, ...metaNames.date.map((name) => meta.get(name))]),
    publisher,
    author: readAuthor([
      data?.author,
      ...metaNames.author.map((name) => meta.get(name)),
      ...marked(document, '[rel~="author"], [itemprop="author"]'),
    ]),
    url: readUrl(
      [attribute(document, 'link[rel="canonical"]', 'href'), first(metaNames.url), data?.url ?? null],
      url,
    ),
    language: readLanguage([
      document.documentElement?.getAttribute('lang') ?? null,
      data?.language ?? null,
      first(metaNames.language),
    ]),
  };
}

function readMeta(document: PageDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let seen = 0;
  for (const element of document.querySelectorAll('meta')) {
    seen += 1;
    if (seen > MAX_META) break;
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
    if (name === null || content === '' || content.length > MAX_VALUE_LENGTH) continue;
    const key = name.trim().toLowerCase();
    if (!values.has(key)) values.set(key, content);
  }
  return values;
}

const textOfFirst = (document: PageDocument, selector: string): string | null => {
  const text = (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > MAX_VALUE_LENGTH ? null : text;
};

const attribute = (document: PageDocument, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name) ?? null;

const marked = (document: PageDocument, selector: string): (string | null)[] => [
  textOfFirst(document, selector),
];

/**
 * The heading on the page where the head of the page holds the same words (social titles are often shortened or
 * lengthened); else the stated title without the name of the site.
 */
function readTitle(document: PageDocument, stated: string | null, publisher: string | null): string | null {
  const tab = textOfFirst(document, 'title');
  const heading = textOfFirst(document, 'h1');
  if (heading !== null && isTitleOf(heading, [tab, stated])) return heading;
  // Some templates state the site's name where the title belongs.
  const isSite = stated !== null && publisher !== null && phraseOf(stated) === phraseOf(publisher);
  const title = isSite ? tab : (stated ?? tab);
  return title === null ? heading : withoutSiteName(title, publisher);
}

function isTitleOf(heading: string, titles: readonly (string | null)[]): boolean {
  const phrase = phraseOf(heading);
  return (
    phrase.split(' ').length >= 3 &&
    titles.some((title) => title !== null && ` ${phraseOf(title)} `.includes(` ${phrase} `))
  );
}

/** `Minister resigns | The Daily` is `Minister resigns`: the name of the site, or a short last part behind a bar. */
function withoutSiteName(title: string, publisher: string | null): string {
  let rest = title;
  for (let part = lastPart(rest); part !== null; part = lastPart(rest)) {
    const isSite = publisher !== null && phraseOf(part.words) === phraseOf(publisher);
    const isShort = part.isBarred && part.words.split(' ').length <= 4;
    if (!isSite && !isShort) break;
    rest = part.front;
  }
  return rest;
}

const BARS = '|»·';
const DASHES = '-–—';
const MIN_TITLE_LENGTH = 10;
const MIN_SITE_LENGTH = 2;
const MAX_SITE_LENGTH = 60;

/**
 * What stands behind a bar or a dash between two blanks: the longest part that may be a site's name, so that
 * `Minister resigns - The Daily - News` ends in `The Daily - News`. Null where the title has no such part.
 *
 * @param title with single blanks
 */
function lastPart(title: string): { front: string; words: string; isBarred: boolean } | null {
  const first = Math.max(MIN_TITLE_LENGTH, title.length - MAX_SITE_LENGTH - 3);
  for (let i = first; i + 3 + MIN_SITE_LENGTH <= title.length; i++) {
    const mark = title.charAt(i + 1);
    if (title.charAt(i) !== ' ' || title.charAt(i + 2) !== ' ') continue;
    if (!BARS.includes(mark) && !DASHES.includes(mark)) continue;
    const words = title.slice(i + 3);
    if (![...BARS].some((bar) => words.includes(bar)))
      return { front: title.slice(0, i), words, isBarred: mark === '|' };
  }
  return null;
}

/** The first field that states a date; where none is clear, the first ambiguous one. */
function readDate(document: PageDocument, stated: readonly (string | null | undefined)[]): DateReading {
  const marks = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'time[datetime]',
  ].flatMap((selector) => [
    attribute(document, selector, 'datetime'),
    attribute(document, selector, 'content'),
  ]);
  let ambiguous: DateReading = { kind: 'none' };
  for (const value of [...stated, ...marks]) {
    const reading = readPublicationDate(value ?? '');
    if (reading.kind === 'date') return reading;
    if (reading.kind === 'ambiguous' && ambiguous.kind === 'none') ambiguous = reading;
  }
  return ambiguous;
}

/** A name, not the address of a profile; without `By`. */
function readAuthor(stated: readonly (string | null | undefined)[]): string | null {
  for (const value of stated) {
    const name = (value ?? '').replace(/^by\s+/i, '').trim();
    if (name !== '' && name.length <= 120 && !/^https?:|[@/]/.test(name)) return name;
  }
  return null;
}

function readUrl(stated: readonly (string | null)[], base: string | null): string | null {
  for (const value of stated) {
    const address = value === null ? null : absolute(value, base);
    if (address !== null) return address;
  }
  return base;
}

function absolute(address: string, base: string | null): string | null {
  if (!URL.canParse(address, base ?? undefined)) return null;
  const { protocol, href } = new URL(address, base ?? undefined);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

function readLanguage(stated: readonly (string | null)[]): string | null {
  for (const value of stated) {
    const subtag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(value?.trim() ?? '')?.[1];
    if (subtag !== undefined) return subtag.toLowerCase();
  }
  return null;
}
