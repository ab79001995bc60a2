import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/model/article.ts';
import { familiesOf } from '../../src/reuse/families.ts';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { datasetPath, hasDataset } from '../eval/datasets.ts';
import { articleOf } from '../reuse/article.ts';
import { Random } from '../reuse/random.ts';
import { classicSignature } from './classic-minhash.ts';
import { recombined } from './recombined.ts';
import type { BenchRow } from './row.ts';

const NEWS = 'volume/news-8k.jsonl.gz';
const RUNS = 3;
const SMALL = 2000;
const LARGE = 16_000;
const SEED = 4;

interface Row {
  readonly id: string;
  readonly source: string;
  readonly text: string;
}

/**
 * From articles in memory to families over real news, beside two baselines of the same run: parsing the same file
 * (the ratio's unit), and the textbook's signatures alone, without any comparison. No rows where the set is missing.
 */
export async function runReuseBench(): Promise<readonly BenchRow[]> {
  if (!hasDataset(NEWS)) return [];
  const file = gunzipSync(readFileSync(datasetPath(NEWS)));
  const rows = parse(file);
  const articles = rows.map(({ id, source, text }) => articleOf(id, text, { publisher: source }));
  const megabytes = rows.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const parsing = fastest(RUNS, () => parse(file));
  const before = process.memoryUsage.rss();
  const all = fastest(RUNS, () => reuseOf(articles));
  const memory = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
  const growth = growthOf(rows.map(({ text }) => text));
  const classic = fastest(1, () => rows.map(({ text }) => classicSignature(text)));
  const row = (name: string, milliseconds: number, more: BenchRow['more'] = {}): BenchRow => ({
    name,
    milliseconds,
    ratio: milliseconds / parsing,
    more: {
      'articles/s': (articles.length * 1000) / milliseconds,
      'MB/s': (megabytes * 1000) / milliseconds,
      ...more,
    },
  });
  return [
    row('JSON.parse of the file, line by line', parsing),
    row('reuse: articles to families', all, {
      'MB of memory beside the articles': memory,
      'growth exponent on made-up articles': growth,
    }),
    row('128-permutation MinHash signatures alone', classic),
  ];
}

/** The exponent of growth between two sizes: 1 is in proportion, 2 is quadratic. */
function growthOf(texts: readonly string[]): number {
  const articles = recombined(texts, LARGE, new Random(SEED));
  const small = fastest(RUNS, () => reuseOf(articles.slice(0, SMALL)));
  const large = fastest(1, () => reuseOf(articles));
  return Math.log(large / small) / Math.log(LARGE / SMALL);
}

const parse = (file: Buffer): readonly Row[] =>
  file
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

const reuseOf = (articles: readonly Article[]): number => familiesOf(articles, findReuse(articles)).length;

/** The fastest of several runs, in milliseconds: what disturbs a run makes it slower, never faster. */
function fastest(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const begin = performance.now();
    work();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
