import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/commands/reuse.ts';
import { searchCopies } from '../../src/commands/search-copies.ts';
import { articleOfSentences } from '../../src/language/analysis.ts';
import type { Article } from '../../src/model/article.ts';
import type { ReuseDocument } from '../../src/model/reuse.ts';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { familiesOf } from '../../src/reuse/versions/families.ts';
import { withProvenance } from '../../src/reuse/versions/provenance.ts';
import { articleOf } from '../reuse/article.ts';
import { madeUp, withEdits } from '../reuse/made-up.ts';

const stories = Array.from({ length: 12 }, (_, seed) => madeUp(seed + 1, 250));

/** Copies, near copies, excerpts and pages with a footer; some share ids' beginnings, some scripts. */
const articles: readonly Article[] = [
  ...stories.flatMap((story, number) => [
    articleOf(`story ${number}`, story.join(' '), {
      publisher: 'Alder',
      publishedAt: { value: `2020-11-${10 + number}`, precision: 'day', evidence: '' },
    }),
    articleOf(`copy ${number}`, story.join('\n').toUpperCase(), { publisher: 'Birch', credit: 'Alder' }),
    articleOf(`version ${number}`, withEdits(story, 30).join(' ')),
    articleOf(`part ${number}`, story.slice(0, 60).join(' '), { title: 'A "part" \ud800 of it' }),
  ]),
  ...Array.from({ length: 14 }, (_, number) =>
    articleOf(`page ${number}`, [...madeUp(100 + number, 80), ...madeUp(99, 40)].join(' '), {
      publisher: 'Alder',
    }),
  ),
  articleOf('mixed', `${stories[0]?.slice(0, 30).join(' ')} 北京時間 \udfff тест ایران`),
];

async function* streamOf(list: readonly Article[]): AsyncGenerator<Article> {
  yield* list;
}

const found = (list: readonly Article[], jobs: number): Promise<ReuseDocument> =>
  searchCopies(streamOf(list), { jobs }, documentOf);

describe('a search over articles as they are read', () => {
  it('finds what a search in memory finds', async () => {
    const { pairs, families } = await found(articles, 1);
    expect(pairs.length).toBeGreaterThan(60);
    expect(pairs).toEqual(withProvenance(articles, findReuse(articles)));
    expect(families).toEqual(familiesOf(articles, pairs));
  });

  it('gives the same bytes for any number of threads and any order of the articles', async () => {
    const expected = JSON.stringify(await found(articles, 1));
    const order = fc.shuffledSubarray([...articles], { minLength: articles.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 4 }), async (shuffled, jobs) => {
        expect(JSON.stringify(await found(shuffled, jobs))).toBe(expected);
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('hands out articles as they were, one by one', async () => {
    const given = articleOfSentences('given', ['One here. Still one.', 'Two \ud83d there.']);
    const list = [...articles, given];
    const copies = await searchCopies(streamOf(list), { jobs: 1 }, ({ corpus, lookUp }) =>
      corpus.ids.map((id) => structuredClone({ ...lookUp(id) })),
    );
    expect(copies.find(({ id }) => id === 'given')).toEqual({ ...given });
    const inOrder = [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(copies.map(({ id, text, origin, title }) => ({ id, text, origin, title }))).toEqual(
      inOrder.map(({ id, text, origin, title }) => ({ id, text, origin, title })),
    );
  });

  it('leaves no file behind, also where it fails', async () => {
    const before = spilled();
    await found(articles, 2);
    async function* failing(): AsyncGenerator<Article> {
      yield* articles;
      throw new RangeError('no more');
    }
    await expect(searchCopies(failing(), { jobs: 2 }, documentOf)).rejects.toThrow('no more');
    expect(spilled().filter((name) => !before.includes(name))).toEqual([]);
  }, 30_000);
});

const spilled = (): string[] => readdirSync(tmpdir()).filter((name) => /^variorum-[0-9a-f]{8}-/u.test(name));
