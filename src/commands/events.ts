import { clusterEvents } from '../events/cluster-events.ts';
import type { EventsDocument } from '../model/event.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { renderEvents } from '../report/events.ts';
import { listFormat } from './format.ts';
import { pathsOf, readAll } from './read.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `variorum events`: which articles report the same event. No sentence is aligned and no text printed. */
export async function events(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const format = listFormat(args);
  const { articles } = await readAll(pathsOf(args), terminal);
  terminal.progress(`grouping ${articles.length} articles …`);
  const document: EventsDocument = {
    schemaVersion: SCHEMA_VERSION,
    articles: articles.map(({ id, title, publishedAt, publisher }) => ({
      id,
      title,
      publishedAt,
      publisher,
    })),
    events: clusterEvents(articles),
  };
  for (const chunk of renderEvents(document, format, terminal.width)) await terminal.out(chunk);
  return 0;
}
