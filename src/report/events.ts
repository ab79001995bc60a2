import type { EventsDocument } from '../model/event.ts';
import { csvRows } from './csv.ts';
import { jsonChunks, jsonLines } from './json.ts';
import { counted, shortened } from './layout.ts';

export type ListFormat = 'text' | 'json' | 'jsonl' | 'csv';

/** Which articles report the same event, in one of the list formats. */
export function renderEvents(document: EventsDocument, format: ListFormat, width: number): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonChunks(document);
    case 'jsonl':
      return jsonLines(document.events);
    case 'csv':
      return csvRows(['event', 'label', 'article', 'title', 'published', 'publisher'], eventRows(document));
    case 'text':
      return eventsText(document, width);
  }
}

type Row = readonly (string | number | null)[];

const articlesById = (document: EventsDocument) =>
  new Map(document.articles.map((article) => [article.id, article]));

function* eventRows(document: EventsDocument): Generator<Row> {
  const articles = articlesById(document);
  for (const event of document.events) {
    for (const id of event.articles) {
      const article = articles.get(id);
      yield [
        event.id,
        event.label,
        id,
        article?.title ?? null,
        article?.publishedAt?.value ?? null,
        article?.publisher ?? null,
      ];
    }
  }
}

function* eventsText(document: EventsDocument, width: number): Generator<string> {
  const articles = articlesById(document);
  const shared = document.events.filter((event) => event.articles.length > 1);
  const alone = document.events.filter((event) => event.articles.length === 1);
  yield `${counted(document.articles.length, 'article')}, ${counted(document.events.length, 'event')}; ${shared.length} told by more than one article\n`;
  for (const event of shared) {
    yield `\n${shortened(event.label, width)}\n`;
    if (event.independentTexts !== undefined && event.independentTexts < event.articles.length)
      yield `  ${counted(event.articles.length, 'article')} from ${counted(event.independentTexts, 'independent text')}\n`;
    for (const id of event.articles) yield `  ${shortened(articleLine(articles.get(id), id), width - 2)}\n`;
  }
  if (alone.length === 0) return;
  yield `\nTold by one article only\n`;
  for (const event of alone) {
    for (const id of event.articles) {
      yield `  ${shortened(`${articleLine(articles.get(id), id)} · ${event.label}`, width - 2)}\n`;
    }
  }
}

function articleLine(article: EventsDocument['articles'][number] | undefined, id: string): string {
  const parts = [id, article?.publisher ?? 'publisher not known', article?.publishedAt?.value ?? 'no date'];
  return parts.join(' · ');
}
