import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidatePairs, findCandidates } from '../../src/events/candidates.ts';
import { describeEvents } from '../../src/events/cluster-events.ts';
import { collect } from '../../src/events/collection.ts';
import { EvidenceMeter } from '../../src/events/evidence.ts';
import { groupArticles } from '../../src/events/grouping.ts';
import { probabilityOf } from '../../src/events/pair-model.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import type { Article } from '../../src/model/article.ts';
import { readRows } from '../eval/datasets.ts';
import { least, measureBaseline, measureCommand } from './measured-process.ts';
import { moreNews, type NewsRow } from './more-news.ts';
import { type BenchRow, printTable } from './row.ts';

const NEWS = 'volume/news-8k.jsonl.gz';
/** A larger input is run once. */
const MANY = 5_000;

/**
 * `variorum events` from the open file to the last event, in a process of its own on one thread and on two, beside a
 * process that reads the same file and parses its lines; then the stages one by one in this process. Real articles up
 * to 8,000, made-up ones beyond.
 */
export async function runEventsBench(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'events-bench-'));
  try {
    const rows = readRows<NewsRow>(NEWS);
    const seconds: number[] = [];
    const bytes: number[] = [];
    for (const size of sizes) {
      const path = join(folder, `news-${size}.jsonl`);
      const file = openSync(path, 'w');
      for (const row of moreNews(rows, size)) writeSync(file, `${JSON.stringify(row)}\n`);
      closeSync(file);
      const runs = size > MANY ? 1 : 3;
      const parse = least(runs, () => measureBaseline('parse', path));
      const run = (jobs: string) =>
        least(runs, () => measureCommand(['events', path, '--format', 'jsonl', '--quiet', '--jobs', jobs]));
      const [one, two] = [run('1'), run('2')];
      const rowOf = (name: string, used: number): BenchRow => ({
        name,
        milliseconds: used * 1000,
        ratio: used / parse.seconds,
        more: { 'articles/s': size / used },
      });
      printTable(`Events, ${size} articles`, [
        rowOf('reading and JSON.parse of the file', parse.seconds),
        rowOf('events, one thread', one.seconds),
        rowOf('events, two threads', two.seconds),
        ...(await stagesOf(path)),
      ]);
      seconds.push(one.seconds);
      bytes.push(one.peakBytes);
    }
    printGrowth(sizes, seconds, bytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Time by stage, as shares of the whole. */
async function stagesOf(path: string): Promise<readonly BenchRow[]> {
  const times: (readonly [string, number])[] = [];
  const timed = <T>(name: string, work: () => T): T => {
    const begin = performance.now();
    const result = work();
    times.push([name, performance.now() - begin]);
    return result;
  };
  const begin = performance.now();
  const articles: Article[] = [];
  for await (const article of readArticles([path])) articles.push(article);
  times.push(['reading', performance.now() - begin]);
  timed('splitting into sentences', () => articles.reduce((sum, { sentences }) => sum + sentences.length, 0));
  const collection = timed('profiles: words, names, numbers', () => collect(articles));
  const candidates = timed('candidates', () => findCandidates(collection));
  timed('evidence and probability of pairs', () => {
    const meter = new EvidenceMeter(collection, candidates);
    for (const [left, right] of candidatePairs(candidates)) probabilityOf(meter.measure(left, right));
  });
  const grouping = groupArticles(articles);
  timed('labels, faces, related events', () => describeEvents(grouping));
  const all = times.reduce((sum, [, time]) => sum + time, 0);
  return times.map(([name, time]) => ({ name: `  ${name}`, milliseconds: time, ratio: time / all }));
}

/** The exponent of growth in time, and the memory that an article takes, between each size and the next. */
function printGrowth(sizes: readonly number[], seconds: readonly number[], bytes: readonly number[]): void {
  for (const [index, size] of sizes.entries()) {
    const before = sizes[index - 1];
    if (before === undefined) continue;
    const exponent = Math.log((seconds[index] ?? 0) / (seconds[index - 1] ?? 1)) / Math.log(size / before);
    const memory = ((bytes[index] ?? 0) - (bytes[index - 1] ?? 0)) / (size - before) / 1000;
    console.log(
      `  ${before} to ${size} articles: time grows by the exponent ${exponent.toFixed(2)}, memory by ${memory.toFixed(1)} KB an article`,
    );
  }
}
