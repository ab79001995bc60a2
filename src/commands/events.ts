import type { Event, EventsDocument } from '../model/event.ts';
import { at, byCodeUnit } from '../model/list.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { renderEvents } from '../report/events.ts';
import { familiesAmong } from '../reuse/families.ts';
import { independentTextsCounter } from '../reuse/independent-texts.ts';
import { cluesById } from '../reuse/provenance.ts';
import type { ArticleStore } from './article-store.ts';
import { listFormat } from './format.ts';
import { pathsOf, readEach } from './read.ts';
import { searchCopies } from './search-copies.ts';
import { type FoundEvents, searchEvents } from './search-events.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum events`: which articles report the same event. No sentence is aligned and no text printed. */
export async function events(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const format = listFormat(args);
  const { jobs } = terminal.settings;
  const onStage = (stage: string): void => terminal.progress(`${stage} …`);
  const document = await searchEvents(readEach(pathsOf(args), terminal), { jobs, onStage }, (found) =>
    documentOf(found, jobs),
  );
  for (const chunk of renderEvents(document, format, terminal.width)) await terminal.out(chunk);
  return 0;
}

async function documentOf({ events: found, store }: FoundEvents, jobs: number): Promise<EventsDocument> {
  const inOrder = [...store.ids.keys()].sort((a, b) => byCodeUnit(at(store.ids, a), at(store.ids, b)));
  return {
    schemaVersion: SCHEMA_VERSION,
    articles: inOrder.map((number) => {
      const { id, title, publishedAt, publisher } = store.article(number);
      return { id, title, publishedAt, publisher };
    }),
    events: await withIndependentTexts(found, store, jobs),
  };
}

/** Each event with the number of texts that stand behind its articles. */
async function withIndependentTexts(
  found: readonly Event[],
  store: ArticleStore,
  jobs: number,
): Promise<Event[]> {
  const families = await searchCopies(
    store.all(),
    { jobs },
    ({ search, lookUp }) => familiesAmong(lookUp, cluesById(lookUp), search.pairs).families,
  );
  const count = independentTextsCounter(families);
  const publishers = new Map(store.ids.map((id, number) => [id, at(store.publishers, number)]));
  return found.map((event) => ({
    ...event,
    independentTexts: count(event.articles.map((id) => ({ id, publisher: publishers.get(id) ?? null }))),
  }));
}
