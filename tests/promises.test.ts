import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../src/ingest/parse-article.ts';
import { readArticles } from '../src/ingest/read-articles.ts';
import type { Article } from '../src/model/article.ts';
import type { Comparison } from '../src/model/difference.ts';
import { comparisonSchema } from '../src/model/schema/comparison.ts';
import { compareArticles } from '../src/pipeline.ts';
import { runCli } from './cli/run-cli.ts';
import { hasDataset, hasSeeds, readRows, seedsFolder } from './eval/datasets.ts';

// Promises 1 and 2 of the interface: deterministic, lossless. Over the corpus, and where they are there over the seeds
// and a sample of real news.

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const NEWS = 'volume/news-8k.jsonl.gz';

interface NewsRow {
  readonly title: string;
  readonly text: string;
  readonly date: string;
}

async function read(folder: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const article of readArticles([folder])) articles.push(article);
  return articles;
}

/** Every 200th article of the news set: 40 that have nothing to do with each other. */
function newsSample(): Article[] {
  const rows = readRows<NewsRow>(NEWS).filter((_, index) => index % 200 === 7);
  return rows.map(({ title, text, date }, index) =>
    parseArticle(JSON.stringify({ id: `news-${index}`, title, text, date }), { format: 'json' }),
  );
}

describe('lossless', () => {
  const pools: Article[][] = [];
  beforeAll(async () => {
    pools.push(await read(corpus));
    if (hasSeeds) pools.push(await read(seedsFolder));
    if (hasDataset(NEWS)) pools.push(newsSample());
  });

  it('every sentence stands in exactly one statement, and the sentences with the space between them are the text', () => {
    const pool = fc.integer({ min: 0, max: pools.length - 1 });
    fc.assert(
      fc.property(pool, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }), (which, first, step, count) => {
        const articles = pools[which] ?? [];
        const chosen = new Set<Article>();
        for (let index = 0; index < count; index++) {
          const article = articles[(first + index * (1 + step)) % articles.length];
          if (article !== undefined) chosen.add(article);
        }
        const comparison = compareArticles([...chosen]);
        for (const article of comparison.articles) {
          expectEachSentenceOnce(article, comparison);
          expectSentencesGiveText(article);
        }
        expectSpansInside(comparison);
      }),
      { numRuns: 40, seed: 20201115 },
    );
  });

  it('what is written fits its schema, and read again it is written the same', async () => {
    const articles = await read(corpus);
    const written = JSON.stringify(compareArticles(articles.slice(0, 4)));
    const readAgain = JSON.stringify(comparisonSchema.parse(JSON.parse(written)));
    expect(readAgain === written).toBe(true);
  });
});

function expectEachSentenceOnce(article: Article, comparison: Comparison): void {
  const places = comparison.statements.flatMap(({ members }) =>
    members.filter((member) => member.article === article.id).flatMap(({ sentences }) => sentences),
  );
  expect(places.toSorted((a, b) => a - b)).toEqual(article.sentences.map((_, index) => index));
}

function expectSentencesGiveText({ text, sentences }: Article): void {
  let end = 0;
  for (const span of sentences) {
    expect(text.slice(end, span.start).trim(), 'nothing but space between sentences').toBe('');
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(text.slice(end).trim()).toBe('');
}

function expectSpansInside(comparison: Comparison): void {
  const texts = new Map(comparison.articles.map(({ id, text }) => [id, text]));
  for (const { sides } of comparison.differences) {
    for (const { article, span } of sides) {
      if (span === null) continue;
      const text = texts.get(article) ?? '';
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.end).toBeGreaterThan(span.start);
    }
  }
}

describe('deterministic', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-order-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same bytes in any order of input', () => {
    const files = readdirSync(corpus).filter((name) => name !== 'README.md');
    const given = files.map((name) => join(corpus, name));
    for (const command of ['events', 'reuse']) {
      const args = ['--format', 'json', '--quiet'];
      const forward = runCli([command, ...given, ...args]);
      const backward = runCli([command, ...given.toReversed(), ...args]);
      expect(forward.code).toBe(0);
      expect(backward.stdout).toBe(forward.stdout);
    }
  });

  it('gives the same bytes in any locale and time zone', () => {
    const args = ['compare', 'common', 'halvern', 'tradewind', '--in', corpus, '--format', 'json', '--quiet'];
    const here = runCli(args, { env: { TZ: 'UTC', LC_ALL: 'C' } });
    const there = runCli(args, { env: { TZ: 'Asia/Tehran', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } });
    expect(here.code).toBe(0);
    expect(there.stdout).toBe(here.stdout);
  });

  it('shows no absolute path that was not given, and no clock', () => {
    writeFileSync(
      join(folder, 'a.txt'),
      'A single sentence stands in this file today, and it is enough for the test.',
    );
    const { stdout } = runCli(['events', '.', '--format', 'json', '--quiet'], { cwd: folder });
    expect(stdout).not.toContain(folder);
    expect(stdout).not.toContain(String(new Date().getUTCFullYear()));
  });
});
