import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Comparison } from '../model/difference.ts';
import type { Event } from '../model/event.ts';
import type { ReportIndex } from '../model/report.ts';
import type { EventDigest } from '../report/html/digest.ts';
import type { ReportSource } from './report-source.ts';

const formats = ['html', 'json', 'markdown'] as const;

export type ReportFormat = (typeof formats)[number];

/** The formats of `--format html,json`, in that order, each once. */
export function reportFormats(words: unknown): readonly ReportFormat[] {
  const named = String(words ?? 'json')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const chosen = [...new Set(named)].map((name) => {
    const format = formats.find((known) => known === name);
    if (format === undefined)
      throw new UserError(`--format ${name}: choose from ${formats.join(', ')}, with commas between`);
    return format;
  });
  if (chosen.length === 0)
    throw new UserError(`--format: choose from ${formats.join(', ')}, with commas between`);
  return chosen;
}

/** How one format writes the documents of a report. Events are written before the index. */
export interface ReportWriter {
  /** Of its files, without the dot. */
  readonly ending: string;
  /** @throws UserError where writing would replace something that is not a report's */
  mayWrite?(folder: string): Promise<void>;
  event(comparison: Comparison, event: Event, name: string): Iterable<string>;
  index(index: ReportIndex): Iterable<string>;
}

/**
 * The writer of a format; its renderer is loaded only when it is asked for.
 *
 * @param names of the documents of each event, without ending, by the event's id
 */
export async function reportWriter(
  format: ReportFormat,
  source: ReportSource,
  names: ReadonlyMap<string, string>,
): Promise<ReportWriter> {
  switch (format) {
    case 'json':
      return jsonWriter();
    case 'markdown':
      return markdownWriter();
    case 'html':
      return htmlWriter(source, names);
  }
}

async function jsonWriter(): Promise<ReportWriter> {
  const { jsonChunks } = await import('../report/json.ts');
  return { ending: 'json', event: jsonChunks, index: jsonChunks };
}

async function markdownWriter(): Promise<ReportWriter> {
  const { comparisonMarkdown } = await import('../report/comparison-markdown.ts');
  const { indexMarkdown } = await import('../report/index-markdown.ts');
  return { ending: 'md', event: comparisonMarkdown, index: indexMarkdown };
}

async function htmlWriter(
  { variorum, inputs, events }: ReportSource,
  names: ReadonlyMap<string, string>,
): Promise<ReportWriter> {
  const { renderEventPage } = await import('../report/html/event-page.ts');
  const { renderIndexPage } = await import('../report/html/index-page.ts');
  const { digestOf } = await import('../report/html/digest.ts');
  const inputOf = new Map(inputs.map((input) => [input.article, input]));
  const others = new Map(
    events.map(({ id, label }) => [id, { label, address: `${names.get(id) ?? ''}.html` }]),
  );
  const digests = new Map<string, EventDigest>();
  const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
  return {
    ending: 'html',
    mayWrite: refuseForeignIndex,
    event(comparison, { id, label, articles }, name) {
      digests.set(id, digestOf(comparison, `${name}.html`));
      const own = articles.map((article) => inputOf.get(article)).filter((input) => input !== undefined);
      return renderEventPage(comparison, {
        label,
        variorum,
        inputs: own,
        indexAddress: '../index.html',
        others,
        sha256,
      });
    },
    index: (index) => renderIndexPage(index, { digests, sha256 }),
  };
}

const OUR_PAGE = '<meta name="generator" content="Variorum">';
const HEAD = 4_096;

/** A folder may hold somebody's own site: its `index.html` is worth more than our index. */
async function refuseForeignIndex(folder: string): Promise<void> {
  const path = join(folder, 'index.html');
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    if (buffer.toString('utf8', 0, bytesRead).includes(OUR_PAGE)) return;
  } finally {
    await file.close();
  }
  throw new UserError(
    `${path}: was not written by this tool and is left alone; choose another folder with --out`,
  );
}
