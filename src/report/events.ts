import type { Event, EventFace, EventsDocument, RelatedEvent } from '../model/event.ts';
import { csvRows } from './csv.ts';
import { jsonChunks, jsonLines } from './json.ts';
import { counted, percent, shortened, wrapped } from './layout.ts';
import { dayOf, publisherWords } from './words.ts';

export type ListFormat = 'text' | 'json' | 'jsonl' | 'csv';

/** Which articles report the same event, in one of the list formats. */
export function renderEvents(document: EventsDocument, format: ListFormat, width: number): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonChunks(document);
    case 'jsonl':
      return jsonLines(document.events);
    case 'csv':
      return csvRows(COLUMNS, eventRows(document));
    case 'text':
      return eventsText(document, width);
  }
}

type Row = readonly (string | number | null)[];

const COLUMNS = [
  'event',
  'label',
  'article',
  'title',
  'published',
  'publisher',
  'happened',
  'places',
  'actors',
  'cohesion',
  'related',
];

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

/** One row an article; what is said of its event is the same in each of the event's rows. */
function* eventRows(document: EventsDocument): Generator<Row> {
  const articles = byId(document.articles);
  for (const { id, label, articles: members, face, related } of document.events) {
    const ofEvent = [
      face?.happened?.value ?? null,
      namesOf(face?.places),
      namesOf(face?.actors),
      face?.cohesion ?? null,
      (related ?? []).map(({ event }) => event).join(' '),
    ];
    for (const member of members) {
      const article = articles.get(member);
      const ofArticle = [
        article?.title ?? null,
        article?.publishedAt?.value ?? null,
        article?.publisher ?? null,
      ];
      yield [id, label, member, ...ofArticle, ...ofEvent];
    }
  }
}

const namesOf = (named: EventFace['actors'] | undefined): string =>
  (named ?? []).map(({ name }) => name).join('; ');

function* eventsText(document: EventsDocument, width: number): Generator<string> {
  const articles = byId(document.articles);
  const events = byId(document.events);
  const shared = document.events.filter((event) => event.articles.length > 1);
  const alone = document.events.filter((event) => event.articles.length === 1);
  yield `${counted(document.articles.length, 'article')}, ${counted(document.events.length, 'event')}; ${shared.length} told by more than one article\n`;
  for (const event of shared) {
    yield `\n${shortened(event.label, width)}\n`;
    for (const [name, words] of faceRows(event)) yield wrapped(words, width, `  ${name.padEnd(NAME_WIDTH)}`);
    for (const id of event.articles) yield `  ${shortened(articleLine(articles.get(id), id), width - 2)}\n`;
    yield* relatedLines(event.related ?? [], events, width);
  }
  if (alone.length === 0) return;
  yield `\nTold by one article only\n`;
  for (const event of alone) {
    for (const id of event.articles) {
      yield `  ${shortened(`${articleLine(articles.get(id), id)} · ${event.label}`, width - 2)}\n`;
    }
    yield* relatedLines((event.related ?? []).slice(0, RELATED_TO_ONE), events, width);
  }
}

const NAME_WIDTH = 7;
/** Of what an article by itself is related to, the nearest alone: the list would drown in it. */
const RELATED_TO_ONE = 1;

/** What is known of an event that several articles tell, as rows of a name and words. */
function faceRows({ articles, independentTexts, face }: Event): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  const add = (name: string, words: string): void => {
    if (words !== '') rows.push([name, words]);
  };
  add(
    'when',
    [happenedWords(face, articles.length), publishedWords(face)].filter((words) => words !== '').join('; '),
  );
  add('where', namesOf(face?.places).replaceAll(';', ','));
  add('who', namesOf(face?.actors).replaceAll(';', ','));
  if (independentTexts !== undefined && independentTexts < articles.length)
    add(
      'texts',
      `${counted(articles.length, 'article')} from ${counted(independentTexts, 'independent text')}`,
    );
  add('ties', cohesionWords(face, articles.length));
  return rows;
}

function happenedWords(face: EventFace | undefined, all: number): string {
  const happened = face?.happened;
  if (happened === undefined || happened === null) return '';
  const { value, articles, evidence } = happened;
  const who =
    articles === all
      ? all === 2
        ? 'both articles'
        : `all ${all} articles`
      : `${articles} of ${all} articles`;
  return `${value} (${who}: “${evidence.words}” in ${evidence.article})`;
}

function publishedWords(face: EventFace | undefined): string {
  const published = face?.published;
  if (published === undefined || published === null) return '';
  const [first, last] = [dayOf(published.first.value), dayOf(published.last.value)];
  return `published ${first}${first === last ? '' : ` to ${last}`}`;
}

/** Of two articles there is one link and nothing to average. */
function cohesionWords(face: EventFace | undefined, all: number): string {
  const { cohesion = null, weakestLink = null } = face ?? {};
  if (cohesion === null || weakestLink === null) return '';
  if (all === 2) return `${percent(cohesion)}, the chance that the two report one event`;
  const { left, right, probability } = weakestLink;
  return `${percent(cohesion)}, the mean chance of a pair; would come apart first between ${left} and ${right} (${percent(probability)})`;
}

function* relatedLines(
  related: readonly RelatedEvent[],
  events: ReadonlyMap<string, Event>,
  width: number,
): Generator<string> {
  for (const { event, reason } of related) {
    const label = events.get(event)?.label ?? event;
    yield wrapped(`“${label}” (${reason})`, width, '    → ');
  }
}

function articleLine(article: EventsDocument['articles'][number] | undefined, id: string): string {
  const parts = [id, publisherWords(article?.publisher), article?.publishedAt?.value ?? 'no date'];
  return parts.join(' · ');
}
