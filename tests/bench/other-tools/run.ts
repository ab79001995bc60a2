import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../../src/model/list.ts';
import { readRows } from '../../eval/datasets.ts';
import { Runs, sharedRuns, similarPairs } from '../../reuse/brute-force.ts';
import { TookTooLong } from '../measured-process.ts';
import { type MadeArticle, type PlantedPair, recombined } from '../recombined.ts';
import { type FoundPair, type Sample, type Tool, tools } from './tools.ts';

const NEWS = 'volume/news-8k.jsonl.gz';
const REAL = 2000;
const MADE = 1100;

/** What is true of a sample; pairs are named by {@link keyOf}. */
interface Truth {
  /** Jaccard similarity of at least .5 over shingles of five words. */
  readonly similar: ReadonlySet<string>;
  /** The same, or a run of 20 words in common. */
  readonly related: ReadonlySet<string>;
  /** Planted copies that share a passage with their source. */
  readonly planted: ReadonlySet<string>;
}

/**
 * Other tools over one sample: what each takes as a whole process, and how much of what is there it finds. The truth
 * is counted by brute force, and known of the planted copies. Tools that are not installed are named and passed over.
 */
export async function runOtherToolsBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'other-tools-'));
  try {
    const { sample, truth } = makeSample(folder);
    const megabytes = readFileSync(sample.path).length / 1e6;
    console.log(
      `\nOther tools: ${REAL} real and ${MADE} made-up articles, ${megabytes.toFixed(0)} MB; ${truth.similar.size} pairs of similarity .5 and more, ${truth.planted.size} planted copies\n`,
    );
    console.log(
      '| tool | seconds | of work | MB/s | peak MB | pairs | right | found of similarity ≥ .5 | found of planted copies |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const tool of tools) {
      if (!existsSync(tool.needs)) {
        console.log(`| ${tool.name}: skipped, not installed (see tests/bench/other-tools/setup.sh) |`);
        continue;
      }
      console.log(`| ${tool.name} | ${figuresOf(tool, sample, { megabytes, truth }).join(' | ')} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The row of a tool; of one that had to be stopped, only after how long. */
function figuresOf(
  tool: Tool,
  sample: Sample,
  { megabytes, truth }: { readonly megabytes: number; readonly truth: Truth },
): readonly string[] {
  try {
    const { usage, pairs } = tool.run(sample);
    return [
      usage.seconds.toFixed(1),
      usage.cpuSeconds.toFixed(1),
      (megabytes / usage.seconds).toFixed(2),
      (usage.peakBytes / 1e6).toFixed(0),
      ...judge(pairs, truth),
    ];
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return [error.message, ...new Array<string>(7).fill('–')];
  }
}

function judge(pairs: readonly FoundPair[], { similar, related, planted }: Truth): readonly string[] {
  const found = new Set(pairs.map(({ left, right }) => keyOf(left, right)));
  const share = (part: ReadonlySet<string>, of: ReadonlySet<string>): string =>
    of.size === 0 ? '–' : `${((100 * [...of].filter((key) => part.has(key)).length) / of.size).toFixed(1)} %`;
  return [String(found.size), share(related, found), share(found, similar), share(found, planted)];
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function makeSample(folder: string): { readonly sample: Sample; readonly truth: Truth } {
  const news = readRows<MadeArticle>(NEWS);
  const planted: PlantedPair[] = [];
  const made = recombined(
    news.map(({ text }) => text),
    MADE,
    (pair) => planted.push(pair),
  );
  const articles = [...news.slice(0, REAL), ...made].map(({ id, text }) => ({ id, text }));
  const path = join(folder, 'sample.jsonl');
  writeFileSync(path, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const files = join(folder, 'files');
  mkdirSync(files);
  // Named by number: an id may hold what no file name does.
  for (const [number, { text }] of articles.entries()) writeFileSync(join(files, `${number}.md`), text);
  const ids = articles.map(({ id }) => id);
  return { sample: { folder, path, files, ids }, truth: truthOf(articles, planted) };
}

const SHINGLE_WORDS = 5;
const RUN_WORDS = 20;

function truthOf(
  articles: readonly { readonly id: string; readonly text: string }[],
  planted: readonly PlantedPair[],
): Truth {
  const runs = new Runs(articles.map(({ text }) => text));
  const names = (keys: Iterable<number>): string[] =>
    [...keys].map((key) => {
      const left = Math.floor(key / runs.texts);
      return keyOf(at(articles, left).id, at(articles, key - left * runs.texts).id);
    });
  const similar = names(similarPairs(runs, SHINGLE_WORDS, 0.5).keys());
  const sharing = names(sharedRuns(runs.of(RUN_WORDS)).keys());
  return {
    similar: new Set(similar),
    related: new Set([...similar, ...sharing]),
    planted: new Set(
      planted
        .filter(({ relation }) => relation !== 'independent')
        .map(({ source, copy }) => keyOf(source, copy)),
    ),
  };
}
