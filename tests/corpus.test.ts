import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { clusterEvents } from '../src/events/cluster-events.ts';
import { readArticles } from '../src/ingest/read-articles.ts';
import type { Article } from '../src/model/article.ts';
import type { Comparison } from '../src/model/difference.ts';
import type { Problem } from '../src/model/problem.ts';
import { compareArticles } from '../src/pipeline.ts';
import { findReuse } from '../src/reuse/find-reuse.ts';

// Holds the tool to what corpus/README.md tells its readers they will find.

interface Expected {
  readonly events: readonly (readonly string[])[];
  readonly reuse: readonly { readonly left: string; readonly right: string; readonly relation: string }[];
  readonly wording: readonly ExpectedWording[];
  readonly dates: Readonly<Record<string, string | null>>;
  readonly titles: Readonly<Record<string, string | null>>;
}

interface ExpectedWording {
  readonly left: { readonly article: string; readonly phrase: string | null };
  readonly right: { readonly article: string; readonly phrase: string | null };
  readonly kinds: readonly string[];
}

const expected: Expected = JSON.parse(
  readFileSync(fileURLToPath(new URL('./corpus.expected.json', import.meta.url)), 'utf8'),
);

/**
 * Of the 55 wording rows, as measured: most that are missed stand in statements told wholly in other words, which the
 * sentence alignment does not link yet (35 are found when the links are given by hand). It may only rise.
 */
const WORDING_ROWS_FOUND = 24;

describe('the demonstration corpus', () => {
  const articles: Article[] = [];
  const problems: Problem[] = [];

  beforeAll(async () => {
    const folder = fileURLToPath(new URL('../corpus', import.meta.url));
    for await (const article of readArticles([folder], { onProblem: (problem) => problems.push(problem) })) {
      articles.push(article);
    }
  });

  const byId = (id: string): Article => {
    const found = articles.find((article) => article.id === id);
    if (found === undefined) throw new Error(`no article ${id}`);
    return found;
  };

  it('is read in full, with no problem but its README passed over', () => {
    expect(articles.map(({ id }) => id).sort()).toEqual(Object.keys(expected.dates).sort());
    expect(problems.map(({ kind }) => kind)).toEqual(['passed-over']);
  });

  it('gives the titles and dates that its README names', () => {
    for (const [id, title] of Object.entries(expected.titles)) expect(byId(id).title, id).toBe(title);
    for (const [id, date] of Object.entries(expected.dates)) {
      const value = byId(id).publishedAt?.value ?? null;
      expect(date === null ? value : value?.slice(0, date.length), id).toBe(date);
    }
  });

  it('gives exactly the events that its README names', () => {
    const found = clusterEvents(articles).map((event) => event.articles.toSorted());
    expect(found.map(String).sort()).toEqual(expected.events.map((ids) => String(ids.toSorted())).sort());
  });

  it('gives exactly the copies that its README names', () => {
    const key = ({ left, right, relation }: { left: string; right: string; relation: string }) =>
      `${[left, right].sort().join(' ~ ')}: ${relation}`;
    expect(findReuse(articles).map(key).sort()).toEqual(expected.reuse.map(key).sort());
  });

  it(`finds at least ${WORDING_ROWS_FOUND} of the wording rows under their kinds`, () => {
    const comparisons = new Map<string, Comparison>();
    const compared = (ids: readonly string[]): Comparison => {
      const known = comparisons.get(String(ids));
      if (known !== undefined) return known;
      const comparison = compareArticles(ids.map(byId));
      comparisons.set(String(ids), comparison);
      return comparison;
    };
    const missed = expected.wording.filter(
      (row) => !isFound(row, compared([row.left.article, row.right.article])),
    );
    expect(
      expected.wording.length - missed.length,
      `missed:\n${missed.map((row) => `${row.kinds.join('/')}: ${row.left.phrase} | ${row.right.phrase}`).join('\n')}`,
    ).toBeGreaterThanOrEqual(WORDING_ROWS_FOUND);
  });
});

function isFound(row: ExpectedWording, comparison: Comparison): boolean {
  const holds = (difference: Comparison['differences'][number], side: ExpectedWording['left']): boolean =>
    side.phrase === null ||
    difference.sides.some(
      ({ article, text }) =>
        article === side.article && text.toLowerCase().includes(String(side.phrase).toLowerCase()),
    );
  return comparison.differences.some(
    (difference) =>
      row.kinds.includes(difference.kind) && holds(difference, row.left) && holds(difference, row.right),
  );
}
