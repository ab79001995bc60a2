import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRows } from '../eval/datasets.ts';
import { judgeFound, writeMadeFile } from './made-file.ts';
import { least, measureBaseline, measureCommand, type Usage } from './measured-process.ts';
import type { PlantedPair } from './recombined.ts';
import { type BenchRow, printTable } from './row.ts';

const NEWS = 'volume/news-8k.jsonl.gz';

/** A file of JSON lines that the stage is run over. */
interface Input {
  readonly title: string;
  readonly path: string;
  readonly articles: number;
  readonly megabytes: number;
  readonly planted: readonly PlantedPair[];
}

/** What the stage took over one input, and what it took to read it. */
interface Measured {
  readonly input: Input;
  readonly reuse: Usage;
  readonly parse: Usage;
}

/**
 * `variorum reuse` from the open file to the last pair, over real articles and over made-up ones with planted copies,
 * each run in a process of its own, so that its memory is its own. The unit is a process that reads the same file and
 * parses its lines; beside it stands the textbook's MinHash without any comparison. The time in which Node, or the
 * command, starts is taken off.
 *
 * @param sizes how many articles are made up
 */
export async function runReuseBench(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reuse-bench-'));
  try {
    const rows = readRows<{ readonly id: string; readonly text: string }>(NEWS);
    const path = join(folder, 'real.jsonl');
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const real = inputOf(`${rows.length} real articles`, path, rows.length, []);
    const measured = [await measure(real, folder, 3)];
    for (const size of sizes) {
      const made = join(folder, `made-${size}.jsonl`);
      const planted = writeMadeFile(made, texts(rows), size);
      const input = inputOf(`${size} made-up articles`, made, size, planted);
      measured.push(await measure(input, folder, size > MANY ? 1 : 3));
      rmSync(made);
    }
    printGrowth(measured.slice(1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A larger input is run once. */
const MANY = 20_000;

const texts = (rows: readonly { readonly text: string }[]): Iterable<string> => rows.map(({ text }) => text);

const inputOf = (title: string, path: string, articles: number, planted: readonly PlantedPair[]): Input => ({
  title,
  path,
  articles,
  megabytes: statSync(path).size / 1e6,
  planted,
});

async function measure(input: Input, folder: string, runs: number): Promise<Measured> {
  const { path } = input;
  const pairs = join(folder, 'pairs.jsonl');
  const command = (jobs: number, file: string): string[] => [
    'reuse',
    file,
    '--quiet',
    '--format',
    'jsonl',
    '--jobs',
    String(jobs),
  ];
  const start = least(3, () => measureBaseline('nothing'));
  const commandStart = least(3, () => measureCommand(command(1, oneArticle(folder))));
  const parse = without(
    start,
    least(runs, () => measureBaseline('parse', path)),
  );
  const reading = least(runs, () => measureBaseline('read', path));
  const reuse = without(
    commandStart,
    least(runs, () => measureCommand(command(1, path), pairs)),
  );
  const rows = [
    rowOf('reading the file and JSON.parse of its lines', input, parse, parse),
    rowOf('reading it to articles', input, without(start, reading), parse),
    rowOf('reuse, one thread', input, reuse, parse, {
      'KB an article above reading': (reuse.peakBytes - reading.peakBytes) / 1024 / input.articles,
      ...(await foundIn(pairs, input)),
    }),
    rowOf(
      'reuse, a thread a core',
      input,
      without(
        commandStart,
        least(runs, () => measureCommand(command(0, path))),
      ),
      parse,
    ),
  ];
  if (input.articles <= MANY) {
    const minhash = without(
      start,
      least(1, () => measureBaseline('minhash', path)),
    );
    rows.push(rowOf('128-permutation MinHash signatures alone', input, minhash, parse));
  }
  printTable(`Text reuse, ${input.title}, ${input.megabytes.toFixed(0)} MB`, rows);
  return { input, reuse, parse };
}

async function foundIn(pairs: string, { planted }: Input): Promise<BenchRow['more']> {
  const found = await judgeFound(pairs, planted);
  if (planted.length === 0) return { pairs: found.pairs };
  return {
    pairs: found.pairs,
    'recall of planted copies': found.recall,
    'their relation right': found.rightRelation,
  };
}

function oneArticle(folder: string): string {
  const path = join(folder, 'one.jsonl');
  writeFileSync(
    path,
    `${JSON.stringify({ id: 'one', text: 'One short article stands alone in this file.' })}\n`,
  );
  return path;
}

/** The time and work of a process without those of its start. Its memory stays whole. */
const without = (start: Usage, usage: Usage): Usage => ({
  seconds: Math.max(0, usage.seconds - start.seconds),
  cpuSeconds: Math.max(0, usage.cpuSeconds - start.cpuSeconds),
  peakBytes: usage.peakBytes,
});

function rowOf(
  name: string,
  { articles, megabytes }: Input,
  { seconds, cpuSeconds, peakBytes }: Usage,
  unit: Usage,
  more: BenchRow['more'] = {},
): BenchRow {
  return {
    name,
    milliseconds: seconds * 1000,
    ratio: seconds / unit.seconds,
    more: {
      'x of the work': cpuSeconds / unit.cpuSeconds,
      'articles/s': articles / seconds,
      'MB/s': megabytes / seconds,
      'peak MB': peakBytes / 1e6,
      ...more,
    },
  };
}

/** The exponent of growth between two sizes: 1 is in proportion, 2 is quadratic. */
function printGrowth(measured: readonly Measured[]): void {
  const [first] = measured;
  const last = measured.at(-1);
  if (first === undefined || last === undefined || first === last) return;
  const times = Math.log(last.input.articles / first.input.articles);
  const exponent = (of: (one: Measured) => number): string =>
    (Math.log(of(last) / of(first)) / times).toFixed(2);
  const articles = last.input.articles - first.input.articles;
  const kilobytes = (last.reuse.peakBytes - first.reuse.peakBytes) / 1024 / articles;
  console.log(
    `\nGrowth of reuse from ${first.input.articles} to ${last.input.articles} made-up articles: exponent ${exponent(({ reuse }) => reuse.seconds)} of time, ${exponent(({ reuse }) => reuse.cpuSeconds)} of work; ${kilobytes.toFixed(2)} KB for each further article`,
  );
}
