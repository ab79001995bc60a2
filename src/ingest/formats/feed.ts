import type { AtomFeed, parseFeed, RdfFeed, RssFeed } from 'feedsmith';
import { reasonOf } from '../../errors.ts';
import { readPublicationDate } from '../clean/publication-date.ts';
import { errorFault, FaultError } from '../fault.ts';
import { feedsmith } from '../packages.ts';
import { bareRecord, type Found, type SourceRecord } from '../records/source-record.ts';
import { decodeEntities, htmlToText, looksLikeHtml } from './html-text.ts';

/** What the three kinds of feed say of an item, by the names that an article has. */
interface Item {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/** A feed, RSS, RDF or Atom: each item with its full content, or else its description. */
export function* readFeed(xml: string): Generator<Found> {
  const items = itemsOf(xml);
  if (items.length === 0)
    throw new FaultError(errorFault('no-items', 'is a feed without items: fetch it anew'));
  for (const [i, item] of items.entries()) {
    const record = i + 1;
    const text = item.text?.trim() ?? '';
    yield text === ''
      ? {
          kind: 'fault',
          fault: errorFault('no-article', 'is an item without content or description', { record }),
        }
      : { kind: 'record', record: { ...recordOf(item, text), record } };
  }
}

function recordOf(item: Item, text: string): SourceRecord {
  return {
    // The text of an item is HTML by convention, also where it has no element.
    ...bareRecord({ kind: 'plain', text: looksLikeHtml(text) ? text : decodeEntities(text) }),
    id: wordsOf(item.id),
    title: wordsOf(item.title),
    date: readPublicationDate(item.date ?? ''),
    publisher: wordsOf(item.publisher),
    author: wordsOf(item.author),
    url: wordsOf(item.url),
    language: wordsOf(item.language),
  };
}

/** Titles and names in feeds may be HTML, even where they should not. */
function wordsOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  const plain = /[<&]/.test(words) ? htmlToText(words) : words;
  return plain.replace(/\s+/g, ' ').trim() || null;
}

function itemsOf(xml: string): readonly Item[] {
  const parsed = parse(xml);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => rssItem(item, parsed.feed));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => rdfItem(item, parsed.feed));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => atomItem(entry, parsed.feed));
    case 'json':
      return [];
  }
}

function parse(xml: string): ReturnType<typeof parseFeed<string>> {
  try {
    return feedsmith().parseFeed(xml);
  } catch (error) {
    // The package's class for XML that is sound but no feed; its class is not exported under every entry.
    if (error instanceof Error && error.constructor.name === 'DetectError') {
      throw new FaultError(errorFault('no-article', 'is not a feed: no <rss>, <feed> or <rdf> element'), {
        cause: error,
      });
    }
    throw new FaultError(errorFault('broken', `is not a valid feed (${reasonOf(error)}): fetch it anew`), {
      cause: error,
    });
  }
}

const rssItem = (item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): Item => ({
  id: item.guid?.value,
  title: item.title ?? item.dc?.titles?.[0],
  text: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
  date: item.pubDate ?? item.dc?.dates?.[0],
  publisher: item.source?.title ?? item.dc?.publishers?.[0] ?? feed.title,
  author:
    item.dc?.creators?.join(', ') ?? item.authors?.map(({ name, email }) => name ?? email ?? '').join(', '),
  url: item.link,
  language: feed.language,
});

const rdfItem = (item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): Item => ({
  id: item.rdf?.about,
  title: item.title,
  text: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
  date: item.dc?.dates?.[0],
  publisher: item.dc?.publishers?.[0] ?? feed.title,
  author: item.dc?.creators?.join(', '),
  url: item.link,
  language: feed.dc?.languages?.[0],
});

const atomItem = (entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): Item => ({
  id: entry.id,
  title: entry.title?.value,
  text: entry.content?.value ?? entry.summary?.value,
  date: entry.published ?? entry.updated,
  publisher: entry.source?.title?.value ?? feed.title?.value,
  author: (entry.authors ?? feed.authors)?.map((person) => person.name ?? '').join(', '),
  url: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
  language: entry.xml?.lang ?? feed.xml?.lang,
});
