import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Event } from '../model/event.ts';
import type { ReportIndex } from '../model/report.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { analyse } from '../pipeline.ts';
import { jsonChunks } from '../report/json.ts';
import { prepareFolder, safeName, writeWhole } from './output-folder.ts';
import { pathsOf, readAll } from './read.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { packageVersion } from './version.ts';

/** `variorum report`: an index, and a document an event, into a folder. Files that it did not write are left alone. */
export async function report(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const folder = String(args['out'] ?? 'reports');
  const only = args['event'];
  const { articles } = await readAll(pathsOf(args), terminal);
  await prepareFolder(folder);
  const written: ReportIndex['events'][number][] = [];
  const names = new Set<string>();
  for await (const step of analyse(articles)) {
    if (step.kind === 'grouped') {
      if (only !== undefined && !step.events.some(({ id }) => id === only)) {
        throw new UserError(`--event ${String(only)}: no event with this id; 'variorum events' lists them`);
      }
      continue;
    }
    if (only !== undefined && step.event.id !== only) continue;
    terminal.progress(`writing ${step.event.id} …`);
    const document = `events/${uniqueName(step.event, names)}.json`;
    await writeWhole(folder, document, jsonChunks(step.comparison));
    written.push({ ...step.event, document, differences: step.comparison.differences.length });
  }
  await writeWhole(folder, 'index.json', jsonChunks(indexOf(articles, written)));
  terminal.note(`${written.length} events written to ${folder}`);
  return 0;
}

function uniqueName(event: Event, taken: Set<string>): string {
  const base = safeName(event.id);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}

function indexOf(articles: readonly Article[], events: ReportIndex['events']): ReportIndex {
  return {
    schemaVersion: SCHEMA_VERSION,
    variorum: packageVersion(),
    inputs: articles.map(({ id, text }) => ({
      article: id,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    })),
    articles: articles.map(({ id, title, publishedAt, publisher }) => ({
      id,
      title,
      publishedAt,
      publisher,
    })),
    events,
  };
}
