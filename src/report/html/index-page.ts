import type { ReportIndex } from '../../model/report.ts';
import { kindWords } from '../kinds.ts';
import { counted } from '../layout.ts';
import { oneLine } from '../plain.ts';
import { publisherWords } from '../words.ts';
import { dateRange, spanOfDays } from './dates.ts';
import type { EventDigest } from './digest.ts';
import { clipped, html, isolated, joined, type Markup, quoted } from './markup.ts';
import { page } from './page.ts';
import { indexScript } from './scripts/index.ts';
import { baseStyle } from './styles/base.ts';
import { indexStyle } from './styles/index.ts';
import { printStyle } from './styles/print.ts';

export interface IndexPageContext {
  /** By id of the event; an event without one is listed without a link. */
  readonly digests: ReadonlyMap<string, EventDigest>;
  /** SHA-256 of a text's UTF-8 bytes, base64. */
  readonly sha256: (text: string) => string;
}

type IndexEvent = ReportIndex['events'][number];
type IndexArticle = ReportIndex['articles'][number];

/** The index of a report: every event with a link to its page. In pieces; the same index gives the same bytes. */
export function renderIndexPage(index: ReportIndex, context: IndexPageContext): Iterable<string> {
  const parts = {
    title: 'Events · Variorum',
    style: baseStyle + indexStyle + printStyle,
    script: indexScript,
    sha256: context.sha256,
  };
  return page(parts, content(index, context));
}

function* content(index: ReportIndex, context: IndexPageContext): Generator<Markup> {
  const articles = new Map(index.articles.map((article) => [article.id, article]));
  const shared = index.events.filter((event) => event.articles.length > 1);
  const alone = index.events.filter((event) => event.articles.length < 2);
  yield html`<header class="masthead"><p class="brand"><b>Variorum</b></p><h1>How different sources tell the same story</h1>
<p class="meta">${counted(index.events.flatMap((event) => event.articles).length, 'article')} · ${counted(index.events.length, 'event')}, ${shared.length} told by more than one article</p></header>
<main id="main">
`;
  if (shared.length > 0) yield* sharedTable(shared, articles, context);
  else yield html`<section><p>No event is told by more than one article.</p></section>\n`;
  if (alone.length > 0) yield* aloneList(alone, articles, context);
  yield html`</main>\n<footer><p>Made by Variorum ${index.variorum}. It describes how texts differ. It does not say which of them is right.</p></footer>\n`;
}

function* sharedTable(
  events: readonly IndexEvent[],
  articles: ReadonlyMap<string, IndexArticle>,
  context: IndexPageContext,
): Generator<Markup> {
  yield html`<section aria-labelledby="shared-title"><h2 id="shared-title">Told by more than one</h2>
<form class="find" hidden><label>Find <input type="search" name="words" autocomplete="off"></label> <output></output></form>
<table class="events"><caption class="unseen">Events told by more than one article</caption><thead><tr><th scope="col">Event</th><th scope="col">Published</th><th scope="col">Publishers</th><th scope="col">Articles</th><th scope="col">Strongest difference</th><th scope="col">Differences</th></tr></thead><tbody>
`;
  for (const event of events) yield row(event, articles, context.digests.get(event.id));
  yield html`</tbody></table></section>\n`;
}

const PUBLISHERS_LISTED = 5;

function row(
  event: IndexEvent,
  articles: ReadonlyMap<string, IndexArticle>,
  digest: EventDigest | undefined,
): Markup {
  const members = event.articles.map((id) => articles.get(id));
  const dates = members.map((article) => article?.publishedAt ?? null);
  const first = dates
    .flatMap((date) => (date === null ? [] : (dateRange(date)?.start ?? [])))
    .sort((a, b) => a - b)[0];
  const publishers = [...new Set(members.map((article) => oneLine(publisherWords(article?.publisher))))];
  const named = publishers.slice(0, PUBLISHERS_LISTED).map((publisher) => isolated(publisher, 60));
  const more = publishers.length - named.length;
  const size = event.articles.length;
  const independent = digest?.independent ?? size;
  return html`<tr><th scope="row" dir="auto">${linked(event, digest)}</th><td data-label="Published" data-sort="${first ?? ''}">${spanOfDays(dates)}</td><td data-label="Publishers">${joined(named, ', ')}${more > 0 && ` and ${more} more`}</td><td data-label="Articles" data-sort="${size}">${size}${independent < size && html` <small>${counted(independent, 'independent text')}</small>`}</td><td data-label="Strongest difference" data-sort="${digest?.strongest?.weight ?? 0}">${strongestWords(digest)}</td><td data-label="Differences" data-sort="${event.differences}">${event.differences}</td></tr>
`;
}

function linked({ label }: IndexEvent, digest: EventDigest | undefined): Markup {
  const words = label === '' ? 'without a headline' : clipped(label, 200);
  return digest === undefined ? html`${words}` : html`<a href="${digest.page}">${words}</a>`;
}

const PHRASE = 70;

function strongestWords(digest: EventDigest | undefined): Markup {
  const difference = digest?.strongest ?? null;
  if (difference === null) return html`<span class="absent">none found</span>`;
  const placed = difference.sides.filter(({ span }) => span !== null);
  const isMissing = placed.length < difference.sides.length;
  const texts = [...new Set([...placed.map(({ text }) => oneLine(text)), ...(isMissing ? [''] : [])])];
  const phrases = texts.map((text) =>
    text === '' ? html`<span class="absent">not found</span>` : html`${quoted(text, PHRASE)}`,
  );
  return html`<span class="${kindWords[difference.kind].family}"><span class="kind">${kindWords[difference.kind].name}</span></span> ${joined(phrases.slice(0, 3), ' / ')}`;
}

function* aloneList(
  events: readonly IndexEvent[],
  articles: ReadonlyMap<string, IndexArticle>,
  context: IndexPageContext,
): Generator<Markup> {
  yield html`<section aria-labelledby="alone-title"><h2 id="alone-title">Told by one article only</h2><ul class="alone-events">
`;
  for (const event of events) {
    const article = articles.get(event.articles[0] ?? '');
    yield html`<li><span dir="auto">${linked(event, context.digests.get(event.id))}</span> <span class="meta">${isolated(publisherWords(article?.publisher), 60)} · ${spanOfDays([article?.publishedAt ?? null])}</span></li>\n`;
  }
  yield html`</ul></section>\n`;
}
