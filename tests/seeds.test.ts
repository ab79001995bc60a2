import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { clusterEvents } from '../src/events/cluster-events.ts';
import { readArticles } from '../src/ingest/read-articles.ts';
import type { Article } from '../src/model/article.ts';
import type { Comparison } from '../src/model/difference.ts';
import { textOf } from '../src/model/span.ts';
import { compareArticles } from '../src/pipeline.ts';
import { hasSeeds, seedsFolder } from './eval/datasets.ts';

// The five real articles that everything must get right. They belong to others and are read in place: without the
// shared folder these tests are skipped.

interface Expected {
  readonly events: readonly (readonly string[])[];
  readonly alignment: {
    readonly left: string;
    readonly right: string;
    readonly leftSentences: readonly string[];
    readonly rightSentences: readonly string[];
    readonly links: readonly (readonly [number, number, string])[];
  };
  readonly wording: readonly {
    readonly kinds: readonly string[];
    readonly left: string;
    readonly right: string;
  }[];
}

describe.skipIf(!hasSeeds)('the seeds (skipped without ../shared/seeds)', () => {
  const articles: Article[] = [];
  let expected: Expected;
  let comparison: Comparison;

  beforeAll(async () => {
    expected = JSON.parse(readFileSync(join(seedsFolder, 'expected.json'), 'utf8'));
    for await (const article of readArticles([seedsFolder])) articles.push(article);
    const byId = (id: string): Article => {
      const found = articles.find((article) => article.id === id);
      if (found === undefined) throw new Error(`no seed ${id}`);
      return found;
    };
    comparison = compareArticles([byId(expected.alignment.left), byId(expected.alignment.right)]);
  });

  it('are exactly the four events', () => {
    const found = clusterEvents(articles).map((event) => String(event.articles.toSorted()));
    expect(found.sort()).toEqual(expected.events.map((ids) => String(ids.toSorted())).sort());
  });

  it('have the sentences that a careful reader counts', () => {
    const sentences = comparison.articles.map(({ text, sentences }) =>
      sentences.map((span) => textOf(text, span)),
    );
    const wanted = [expected.alignment.leftSentences, expected.alignment.rightSentences];
    for (const [side, openings] of wanted.entries()) {
      const found = sentences[side] ?? [];
      expect(found.length).toBe(openings.length);
      for (const [index, opening] of openings.entries())
        expect(found[index]).toSatisfy((s: string) => s.startsWith(opening));
    }
  });

  it('are all independent of each other', () => {
    expect(comparison.reuse.map(({ relation }) => relation)).toEqual(['independent']);
  });

  it('have at least 9 of 11 sentence links found, with at most 2 others', () => {
    const wanted = new Set(expected.alignment.links.map(([left, right]) => `${left}-${right}`));
    const found = new Set(
      comparison.alignments.flatMap(({ links }) =>
        links.flatMap(({ left, right }) => left.flatMap((l) => right.map((r) => `${l}-${r}`))),
      ),
    );
    const right = [...found].filter((link) => wanted.has(link));
    expect(right.length, `found ${[...found].join(' ')}`).toBeGreaterThanOrEqual(9);
    expect(found.size - right.length, `found ${[...found].join(' ')}`).toBeLessThanOrEqual(2);
  });

  it('have at least 12 of 16 wording rows found under their kinds', () => {
    const holds = (article: number, phrase: string, difference: Comparison['differences'][number]): boolean =>
      difference.sides.some(
        (side) =>
          side.article === comparison.articles[article]?.id &&
          side.text.toLowerCase().includes(phrase.toLowerCase()),
      );
    const missed = expected.wording.filter(
      ({ kinds, left, right }) =>
        !comparison.differences.some(
          (difference) =>
            kinds.includes(difference.kind) && holds(0, left, difference) && holds(1, right, difference),
        ),
    );
    const rows = missed.map(({ kinds, left, right }) => `${kinds.join('/')}: ${left} | ${right}`);
    expect(missed.length, `missed:\n${rows.join('\n')}`).toBeLessThanOrEqual(expected.wording.length - 12);
  });
});
