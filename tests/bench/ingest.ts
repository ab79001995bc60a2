import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cleanPlainText } from '../../src/ingest/clean/plain-text.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Article } from '../../src/model/article.ts';
import { datasetPath, hasDataset } from '../eval/datasets.ts';
import type { BenchRow } from './row.ts';

const NEWS = 'volume/news-8k.jsonl.gz';
const RUNS = 5;

interface Row {
  readonly title: string;
  readonly text: string;
}

/**
 * From a file of JSON lines to articles, beside reading and parsing the same file (the ratio's unit), and its two
 * costly parts alone. The file is unpacked first. No rows where the set is missing.
 */
export async function runIngestBench(): Promise<readonly BenchRow[]> {
  if (!hasDataset(NEWS)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'ingest-bench-'));
  try {
    const path = join(folder, 'news.jsonl');
    writeFileSync(path, gunzipSync(readFileSync(datasetPath(NEWS))));
    return await measure(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(path: string): Promise<readonly BenchRow[]> {
  const rows = parse(path);
  const megabytes = readFileSync(path).length / 1e6;
  const parsing = await fastest(() => parse(path).length);
  const row = async (name: string, work: () => unknown): Promise<BenchRow> => {
    const milliseconds = await fastest(work);
    return {
      name,
      milliseconds,
      ratio: milliseconds / parsing,
      more: {
        'articles/s': (rows.length * 1000) / milliseconds,
        'MB/s': (megabytes * 1000) / milliseconds,
      },
    };
  };
  return [
    { name: 'reading and JSON.parse of the file, line by line', milliseconds: parsing, ratio: 1 },
    await row('readArticles: the file to articles', () => count(readArticles([path]))),
    await row('readArticles, and the sentences of each', () => countSentences(readArticles([path]))),
    await row('cleanPlainText of the texts alone', () => {
      for (const { text, title } of rows) cleanPlainText(text, { title });
    }),
    await row('splitSentences of the texts alone', () => {
      for (const { text } of rows) splitSentences(text);
    }),
  ];
}

const parse = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

async function count(articles: AsyncIterable<unknown>): Promise<number> {
  let n = 0;
  for await (const _ of articles) n++;
  return n;
}

async function countSentences(articles: AsyncIterable<Article>): Promise<number> {
  let n = 0;
  for await (const { sentences } of articles) n += sentences.length;
  return n;
}

/** The fastest of several runs, in milliseconds: what disturbs a run makes it slower, never faster. */
async function fastest(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    await work();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
