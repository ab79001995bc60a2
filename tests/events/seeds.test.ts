import { beforeAll, describe, expect, it } from 'vitest';
import { clusterEvents } from '../../src/events/cluster-events.ts';
import { explainPair } from '../../src/events/explaining/explain-pair.ts';
import { judgeArticles } from '../../src/events/judge-articles.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { hasDataset, hasSeeds, readRows, seedsFolder } from '../eval/datasets.ts';
import { articleOf } from '../eval/event-sets.ts';

const VOLUME = 'volume/news-8k.jsonl.gz';

const SEED = /^00\d_/u;

const seedEvents = (articles: readonly Article[]): readonly string[][] =>
  clusterEvents(articles)
    .map((event) => event.articles.map((id) => id.slice(0, 3)))
    .filter((ids) => ids.some((id) => /^00\d$/u.test(id)))
    .sort((a, b) => (at(a, 0) < at(b, 0) ? -1 : 1));

const EXPECTED = [['000', '001'], ['002'], ['003'], ['004']];

/** Other people, places and groups, the same throughout; longer names first, so that parts are not replaced before wholes. */
const EXCHANGED: readonly (readonly [string, string])[] = [
  ['Iranian', 'Norwegian'],
  ['Iraqi', 'Danish'],
  ['Iran', 'Norway'],
  ['Iraq', 'Denmark'],
  ['Tehran', 'Oslo'],
  ['Baghdad', 'Copenhagen'],
  ['Ali Shamkhani', 'Per Halvorsen'],
  ['Shamkhani', 'Halvorsen'],
  ['Juma Inad Sadoon', 'Lars Winther Holm'],
  ['Juma Inad', 'Lars Winther'],
  ['Kadhimi', 'Mortensen'],
  ['Barham Salih', 'Jens Kofoed'],
  ['Salih', 'Kofoed'],
  ['Ashtiani', 'Solberg'],
  ['Amir Hatami', 'Erik Nygaard'],
  ['Hatami', 'Nygaard'],
];

const exchanged = (text: string): string =>
  EXCHANGED.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);

describe.skipIf(!hasSeeds)('the five seeds', () => {
  let seeds: Article[] = [];
  beforeAll(async () => {
    for await (const article of readArticles([seedsFolder])) if (SEED.test(article.id)) seeds.push(article);
    seeds = seeds.sort((a, b) => (a.id < b.id ? -1 : 1));
  });

  it('are four events', () => {
    expect(seedEvents(seeds)).toEqual(EXPECTED);
  });

  it('are four events with any one date, or all, removed', () => {
    for (const without of seeds) {
      expect(
        seedEvents(seeds.map((seed) => (seed === without ? { ...seed, publishedAt: null } : seed))),
      ).toEqual(EXPECTED);
    }
    expect(seedEvents(seeds.map((seed) => ({ ...seed, publishedAt: null })))).toEqual(EXPECTED);
  });

  it('are four events without headlines, with one date for all, and with neither headline nor date', () => {
    const oneDate: Article['publishedAt'] = { value: '2021-09-13', precision: 'day', evidence: '' };
    expect(seedEvents(seeds.map((seed) => ({ ...seed, title: null })))).toEqual(EXPECTED);
    expect(seedEvents(seeds.map((seed) => ({ ...seed, publishedAt: oneDate })))).toEqual(EXPECTED);
    expect(seedEvents(seeds.map((seed) => ({ ...seed, title: null, publishedAt: null })))).toEqual(EXPECTED);
  });

  it('are judged rightly two at a time, with nothing around', () => {
    const joined = seeds.flatMap((left, n) =>
      seeds
        .slice(n + 1)
        .filter((right) => judgeArticles([left, right]).joined)
        .map((right) => [left.id.slice(0, 3), right.id.slice(0, 3)]),
    );
    expect(joined).toEqual([['000', '001']]);
  });

  it('are four events with the names of people and places exchanged', () => {
    const renamed = seeds.map((seed) => {
      const text = exchanged(seed.text);
      const plain = articleOf(seed.id, seed.title === null ? null : exchanged(seed.title), text, null);
      return { ...plain, publishedAt: seed.publishedAt };
    });
    expect(seedEvents(renamed)).toEqual(EXPECTED);
  });

  it.skipIf(!hasDataset(VOLUME))('are four events among 200 other articles', { timeout: 300_000 }, () => {
    interface Row {
      readonly title: string;
      readonly text: string;
      readonly date: string;
    }
    const rows = readRows<Row>(VOLUME);
    for (const start of [0, 1_000, 5_000]) {
      const others = rows
        .slice(start, start + 200)
        .map((row, index) => articleOf(`other-${index}`, row.title, row.text, row.date));
      expect(seedEvents([...seeds, ...others])).toEqual(EXPECTED);
    }
  });

  it('explain the pair that is joined better than any other', () => {
    const probability = (a: number, b: number): number =>
      explainPair(at(seeds, a), at(seeds, b), seeds).probability;
    const joined = explainPair(at(seeds, 0), at(seeds, 1), seeds);
    expect(joined.verdict).toBe('joined');
    expect(joined.isGroupedTogether).toBe(true);
    for (const [a, b] of [
      [0, 2],
      [0, 3],
      [0, 4],
      [1, 2],
      [1, 3],
      [2, 3],
      [2, 4],
      [3, 4],
    ] as const) {
      expect(probability(a, b)).toBeLessThan(joined.probability);
    }
  });
});
