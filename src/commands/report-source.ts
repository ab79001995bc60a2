import { readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import type { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Comparison } from '../model/difference.ts';
import type { Event } from '../model/event.ts';
import type { ReportIndex } from '../model/report.ts';
import { inputHashes } from './input-hashes.ts';
import { pathsOf, readAll } from './read.ts';
import type { Terminal } from './terminal.ts';
import { packageVersion } from './version.ts';

/** What a report is written from: freshly compared articles, or a saved report. */
export interface ReportSource extends Pick<ReportIndex, 'variorum' | 'inputs' | 'articles'> {
  /** The events that are written. */
  readonly events: readonly Event[];
  /** The events with their comparisons, one at a time: a large report never stands in memory as a whole. */
  compared(): AsyncIterable<{ readonly event: Event; readonly comparison: Comparison }>;
}

/** Articles read and compared now. */
export async function analysedReport(
  args: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<ReportSource> {
  const { articles } = await readAll(pathsOf(args), terminal);
  const { analyse } = await import('../pipeline.ts');
  const steps = analyse(articles);
  const grouped = await steps.next();
  const events: readonly Event[] =
    grouped.done !== true && grouped.value.kind === 'grouped' ? grouped.value.events : [];
  checkEvent(args['event'], events, "'variorum events --format csv' lists both");
  return {
    variorum: packageVersion(),
    inputs: inputHashes(articles),
    articles: articles.map(({ id, title, publishedAt, publisher }) => ({
      id,
      title,
      publishedAt,
      publisher,
    })),
    events: events.filter((event) => isWanted(args['event'], event)),
    async *compared() {
      for await (const step of steps)
        if (step.kind === 'compared' && isWanted(args['event'], step.event)) yield step;
    },
  };
}

/**
 * A report written before, from the JSON in its folder. Every document is validated before it is rendered, so that a page
 * never shows half of something else.
 */
export async function savedReport(
  folder: string,
  args: Readonly<Record<string, unknown>>,
): Promise<ReportSource> {
  const { documentSchemas } = await import('../model/schema/documents.ts');
  const index = await readDocument(folder, 'index.json', documentSchemas.report);
  checkEvent(args['event'], index.events, `${folder}/index.json lists both`);
  return {
    variorum: index.variorum,
    inputs: index.inputs,
    articles: index.articles,
    events: index.events.filter((event) => isWanted(args['event'], event)),
    async *compared() {
      for (const event of index.events) {
        if (!isWanted(args['event'], event)) continue;
        const path = pathBelow(folder, event.document);
        yield { event, comparison: await readDocument(folder, path, documentSchemas.compare) };
      }
    },
  };
}

function checkEvent(wanted: unknown, events: readonly Event[], hint: string): void {
  if (wanted === undefined || events.some((event) => isWanted(wanted, event))) return;
  throw new UserError(`--event ${String(wanted)}: no event has this id, or an article with this id; ${hint}`);
}

const isWanted = (wanted: unknown, { id, articles }: Event): boolean =>
  wanted === undefined || wanted === id || articles.some((article) => article === wanted);

/** A report says where its documents are; one that points outside its folder is not followed. */
function pathBelow(folder: string, document: string): string {
  const path = posix.normalize(document.split(sep).join('/'));
  if (posix.isAbsolute(path) || path === '..' || path.startsWith('../') || path.includes('\0')) {
    throw new UserError(`${folder}/index.json: the document ${document} is not below the report folder`);
  }
  return path;
}

async function readDocument<Document>(
  folder: string,
  name: string,
  schema: z.ZodType<Document>,
): Promise<Document> {
  const path = join(folder, name);
  const checked = schema.safeParse(await readJson(path));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  throw new UserError(
    `${path}: not a document of 'variorum report' (${place === '' ? '' : `${place}: `}${issue?.message ?? 'unknown shape'})`,
    { cause: checked.error },
  );
}

async function readJson(path: string): Promise<unknown> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UserError(
      `${path}: could not be read; --from takes a folder that 'variorum report' wrote as JSON`,
      {
        cause,
      },
    );
  }
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new UserError(`${path}: not valid JSON; write the report again`, { cause });
  }
}
