import type { Article } from '../model/article.ts';
import type { EventsDocument } from '../model/event.ts';
import { at, byCodeUnit } from '../model/list.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { textsBehind } from '../pipeline.ts';
import { renderEvents } from '../report/events.ts';
import { listFormat } from './format.ts';
import { pathsOf, readEach } from './read.ts';
import { type FoundEvents, searchEvents } from './search-events.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum events`: which articles report the same event. No sentence is aligned and no text printed. */
export async function events(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const format = listFormat(args);
  const { jobs } = terminal.settings;
  const onStage = (stage: string): void => terminal.progress(`${stage} …`);
  const document = await searchEvents(readEach(pathsOf(args), terminal), { jobs, onStage }, (found) => {
    onStage('counting independent texts');
    return documentOf(found);
  });
  for (const chunk of renderEvents(document, format, terminal.width)) await terminal.out(chunk);
  return 0;
}

function documentOf({ events: found, store }: FoundEvents): EventsDocument {
  const numbers = new Map(store.ids.map((id, number) => [id, number]));
  const articleOf = (id: string): Article => store.article(numbers.get(id) ?? 0);
  const inOrder = [...store.ids.keys()].sort((a, b) => byCodeUnit(at(store.ids, a), at(store.ids, b)));
  return {
    schemaVersion: SCHEMA_VERSION,
    articles: inOrder.map((number) => {
      const { id, title, publishedAt, publisher } = store.article(number);
      return { id, title, publishedAt, publisher };
    }),
    events: found.map((event) => ({
      ...event,
      independentTexts: event.articles.length < 2 ? 1 : textsBehind(event.articles.map(articleOf)),
    })),
  };
}
