import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetPath, readRows } from '../eval/datasets.ts';
import { Runs, sharedRuns } from '../reuse/brute-force.ts';
import { type PlantedPair, recombined } from './recombined.ts';

const NEWS = 'volume/news-8k.jsonl.gz';
const COUNT = 550;

describe.skipIf(!existsSync(datasetPath(NEWS)))('made-up articles for the benchmark', () => {
  const news = readRows<{ readonly text: string }>(NEWS).map(({ text }) => text);
  const make = (count: number): { ids: string[]; texts: string[]; planted: PlantedPair[] } => {
    const planted: PlantedPair[] = [];
    const articles = [...recombined(news, count, (pair) => planted.push(pair))];
    return { ids: articles.map(({ id }) => id), texts: articles.map(({ text }) => text), planted };
  };
  const { ids, texts, planted } = make(COUNT);

  it('have ids of their own, and the articles of a shorter file at their beginning', () => {
    expect(new Set(ids).size).toBe(COUNT);
    expect(make(150).texts).toEqual(texts.slice(0, 150));
  });

  it('share no run of 20 words unless they are copies of one source', () => {
    const sourceOf = new Map(planted.map(({ copy, source }) => [copy, source]));
    const family = ids.map((id) => sourceOf.get(id) ?? id);
    const strangers = [...sharedRuns(new Runs(texts).of(20)).keys()].filter(
      (key) => family[Math.floor(key / COUNT)] !== family[key % COUNT],
    );
    expect(planted.length).toBe(55);
    expect(strangers).toEqual([]);
  });
});
