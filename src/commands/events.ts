import { describeEvents } from '../events/cluster-events.ts';
import type { Article } from '../model/article.ts';
import type { Event, EventsDocument } from '../model/event.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { renderEvents } from '../report/events.ts';
import { familiesOf } from '../reuse/families.ts';
import { independentTextsCounter } from '../reuse/independent-texts.ts';
import { listFormat } from './format.ts';
import { groupInThreads } from './group-in-threads.ts';
import { pathsOf, readAll } from './read.ts';
import { searchCopies } from './search-copies.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Each event with the number of texts that stand behind its articles. */
async function withIndependentTexts(
  found: readonly Event[],
  articles: readonly Article[],
  jobs: number,
): Promise<Event[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pairs = await searchCopies(oneByOne(articles), { jobs }, ({ search }) => search.pairs);
  const count = independentTextsCounter(familiesOf(articles, pairs));
  return found.map((event) => ({
    ...event,
    independentTexts: count(event.articles.flatMap((id) => byId.get(id) ?? [])),
  }));
}

async function* oneByOne(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles;
}

/** `variorum events`: which articles report the same event. No sentence is aligned and no text printed. */
export async function events(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const format = listFormat(args);
  const { articles } = await readAll(pathsOf(args), terminal);
  terminal.progress(`grouping ${articles.length} articles …`);
  const { jobs } = terminal.settings;
  const found = describeEvents(await groupInThreads(articles, jobs));
  const document: EventsDocument = {
    schemaVersion: SCHEMA_VERSION,
    articles: articles.map(({ id, title, publishedAt, publisher }) => ({
      id,
      title,
      publishedAt,
      publisher,
    })),
    events: await withIndependentTexts(found, articles, jobs),
  };
  for (const chunk of renderEvents(document, format, terminal.width)) await terminal.out(chunk);
  return 0;
}
