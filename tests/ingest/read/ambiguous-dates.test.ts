import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HELD_ARTICLES } from '../../../src/ingest/limits.ts';
import { BODY, Folder, jsonLines } from './fixtures.ts';

const record = (id: string, date: string, publisher?: string) => ({
  id,
  date,
  text: `${BODY} This is ${id}.`,
  ...(publisher && { publisher }),
});

const datesOf = async (records: readonly unknown[]) => {
  const { articles, problems } = await new Folder({ 'a.jsonl': jsonLines(records) }).read();
  const dates = Object.fromEntries(articles.map(({ id, publishedAt }) => [id, publishedAt]));
  return { dates, problems };
};

describe('ambiguous dates', () => {
  it('are never guessed', async () => {
    const { dates, problems } = await datesOf([record('x', '9/3/2021', 'Post'), record('y', '9/3/2021')]);
    expect(dates).toEqual({ x: null, y: null });
    expect(problems).toMatchObject([
      { kind: 'ambiguous-date', severity: 'note', place: 'a.jsonl:1' },
      { kind: 'ambiguous-date', severity: 'note', place: 'a.jsonl:2' },
    ]);
  });

  it("are settled by the publisher's clear dates, before or after them, and say so", async () => {
    const { dates, problems } = await datesOf([
      record('early', '9/3/2021', 'The Post'),
      record('clear', '13/9/2021', 'the  post'),
      record('late', '4/5/2021', 'The Post'),
      record('american', '9/3/2021', 'Times'),
      record('proof', '9/13/2021', 'Times'),
    ]);
    expect(dates['early']).toMatchObject({
      value: '2021-03-09',
      precision: 'day',
      evidence: "9/3/2021 (day first, as in the publisher's other dates)",
    });
    expect(dates['late']).toMatchObject({ value: '2021-05-04' });
    expect(dates['american']).toMatchObject({
      value: '2021-09-03',
      evidence: "9/3/2021 (month first, as in the publisher's other dates)",
    });
    expect(problems).toEqual([]);
  });

  it('are not settled by another publisher, by an article without one, or by one that writes both orders', async () => {
    const { dates, problems } = await datesOf([
      record('x', '9/3/2021', 'Post'),
      record('a', '13/9/2021', 'Post'),
      record('b', '9/13/2021', 'Post'),
      record('y', '9/3/2021', 'Times'),
      record('z', '9/3/2021'),
      record('c', '13/9/2021'),
      record('iso', '2021-09-03', 'Times'),
    ]);
    expect([dates['x'], dates['y'], dates['z']]).toEqual([null, null, null]);
    expect(problems).toHaveLength(3);
  });

  it('are settled within the text too', async () => {
    const text = `Publish Date : 9/3/2021\nThe wall is rebuilt\n\n${BODY}`;
    const { dates } = await datesOf([
      { id: 'x', text, publisher: 'Post' },
      record('clear', '13/9/2021', 'Post'),
    ]);
    expect(dates['x']).toMatchObject({ value: '2021-03-09' });
  });

  it('come out the same whatever the order of the input', async () => {
    const records = [
      record('x', '9/3/2021', 'Post'),
      record('p', '13/9/2021', 'Post'),
      record('y', '9/3/2021', 'Times'),
      record('q', '9/13/2021', 'Times'),
      record('r', '13/9/2021', 'Times'),
    ];
    const { dates } = await datesOf(records);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(records, { minLength: records.length }), async (shuffled) => {
        expect((await datesOf(shuffled)).dates).toEqual(dates);
      }),
      { numRuns: 12 },
    );
  });

  it('are held back in bounded number: the longest held goes out undated', async () => {
    const many = Array.from({ length: MAX_HELD_ARTICLES + 2 }, (_, i) => ({
      id: `n${i}`,
      sentences: ['It is so.'],
      publisher: 'Post',
      date: '9/3/2021',
    }));
    const { articles, problems } = await new Folder({
      'a.jsonl': jsonLines([...many, record('clear', '13/9/2021', 'Post')]),
    }).read();
    expect(articles).toHaveLength(many.length + 1);
    expect(problems.map(({ place }) => place)).toEqual(['a.jsonl:1', 'a.jsonl:2']);
    expect(articles.at(-1)).toMatchObject({
      id: `n${many.length - 1}`,
      publishedAt: { value: '2021-03-09' },
    });
  });
});
