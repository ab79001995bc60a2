import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchEvents } from '../../src/commands/search-events.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import { readRows } from '../eval/datasets.ts';
import { measureBaseline, measureCommand, type Usage } from './measured-process.ts';
import { moreNews, type NewsRow } from './more-news.ts';
import { type BenchRow, printTable } from './row.ts';

const NEWS = 'volume/news-8k.jsonl.gz';
/** Up to here one thread is measured beside two, and the stages by themselves; a larger input is run once. */
const MANY = 10_000;

/**
 * `variorum events` from the open file to the last event, in a process of its own on one thread and on two, beside a
 * process that reads the same file and parses its lines; then stage by stage in this process, on two threads. Real
 * articles up to 8,000, made-up ones beyond. All times are those of the processor, all threads together: they hardly
 * depend on what else runs on the machine.
 */
export async function runEventsBench(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'events-bench-'));
  try {
    const rows = readRows<NewsRow>(NEWS);
    const usages: Usage[] = [];
    for (const size of sizes) {
      const path = join(folder, `news-${size}.jsonl`);
      const file = openSync(path, 'w');
      for (const row of moreNews(rows, size)) writeSync(file, `${JSON.stringify(row)}\n`);
      closeSync(file);
      const parse = measureBaseline('parse', path);
      const run = (jobs: number): Usage =>
        measureCommand(['events', path, '--format', 'jsonl', '--quiet', '--jobs', `${jobs}`]);
      const rowOf = (name: string, used: Usage): BenchRow => ({
        name,
        milliseconds: used.cpuSeconds * 1000,
        ratio: used.cpuSeconds / parse.cpuSeconds,
        more: {
          'articles/s': size / used.cpuSeconds,
          'articles/s by the clock': size / used.seconds,
          MB: used.peakBytes / 1e6,
        },
      });
      const two = run(2);
      printTable(`Events, ${size} articles`, [
        rowOf('reading and JSON.parse of the file', parse),
        ...(size > MANY ? [] : [rowOf('events, one thread', run(1))]),
        rowOf('events, two threads', two),
        ...(size > MANY ? [] : await stagesOf(path)),
      ]);
      usages.push(two);
    }
    printGrowth(sizes, usages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Time by stage, as shares of the whole. */
async function stagesOf(path: string): Promise<readonly BenchRow[]> {
  const times: (readonly [string, number])[] = [];
  let stage = 'reading the file';
  let begin = process.cpuUsage();
  const next = (name: string): void => {
    const { user, system } = process.cpuUsage(begin);
    times.push([stage, (user + system) / 1000]);
    begin = process.cpuUsage();
    stage = name;
  };
  await searchEvents(readArticles([path]), { jobs: 2, onStage: next }, () => next(''));
  const all = times.reduce((sum, [, time]) => sum + time, 0);
  return times.map(([name, time]) => ({ name: `  ${name}`, milliseconds: time, ratio: time / all }));
}

/** The exponent of growth in time, and the memory that an article takes, between each size and the next. */
function printGrowth(sizes: readonly number[], usages: readonly Usage[]): void {
  for (const [index, size] of sizes.entries()) {
    const [less, before] = [usages[index - 1], sizes[index - 1]];
    const more = usages[index];
    if (less === undefined || more === undefined || before === undefined) continue;
    const exponent = Math.log(more.cpuSeconds / less.cpuSeconds) / Math.log(size / before);
    const memory = (more.peakBytes - less.peakBytes) / (size - before) / 1000;
    console.log(
      `  ${before} to ${size} articles: time grows by the exponent ${exponent.toFixed(2)}, memory by ${memory.toFixed(1)} KB an article`,
    );
  }
}
