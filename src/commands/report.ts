import { join } from 'node:path';
import type { Comparison } from '../model/difference.ts';
import type { Event } from '../model/event.ts';
import type { ReportIndex } from '../model/report.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { counted } from '../report/layout.ts';
import { prepareFolder, safeName, writeWhole } from './output-folder.ts';
import { type ReportFormat, reportFormats, reportWriter } from './report-formats.ts';
import { analysedReport, type ReportSource, savedReport } from './report-source.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * `variorum report`: an index, and a document an event, into a folder, in each of the formats asked for. Files that it did
 * not write are left alone.
 */
export async function report(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const formats = reportFormats(args['format']);
  const from = args['from'];
  const folder = String(args['out'] ?? from ?? 'reports');
  const source = await (typeof from === 'string' ? savedReport(from, args) : analysedReport(args, terminal));
  await prepareFolder(folder);
  const written = await writeReport(source, formats, folder, terminal);
  const page = formats.includes('html') ? `; open ${join(folder, 'index.html')}` : '';
  terminal.note(`${counted(written, 'event')} written to ${folder}${page}`);
  return 0;
}

async function writeReport(
  source: ReportSource,
  formats: readonly ReportFormat[],
  folder: string,
  terminal: Terminal,
): Promise<number> {
  const names = fileNames(source.events);
  const writers = await Promise.all(formats.map((format) => reportWriter(format, source, names)));
  for (const writer of writers) await writer.mayWrite?.(folder);
  const written: ReportIndex['events'][number][] = [];
  for await (const { event, comparison } of source.compared()) {
    terminal.progress(`writing ${event.id} …`);
    const name = `events/${names.get(event.id) ?? safeName(event.id)}`;
    for (const writer of writers) {
      await writeWhole(folder, `${name}.${writer.ending}`, writer.event(comparison, event, name));
    }
    written.push(indexed(event, comparison, name));
  }
  const { variorum, inputs, articles } = source;
  const index: ReportIndex = { schemaVersion: SCHEMA_VERSION, variorum, inputs, articles, events: written };
  for (const writer of writers) await writeWhole(folder, `index.${writer.ending}`, writer.index(index));
  return written.length;
}

const indexed = (event: Event, comparison: Comparison, name: string): ReportIndex['events'][number] => ({
  ...event,
  ...(comparison.independentTexts !== undefined && { independentTexts: comparison.independentTexts }),
  document: `${name}.json`,
  differences: comparison.differences.length,
});

/** A name for the documents of each event, by its id; no two differ in case alone. */
function fileNames(events: readonly Event[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of events) {
    const base = safeName(id);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
