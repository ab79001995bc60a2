import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../src/pipeline.ts';
import { renderComparison } from '../../src/report/comparison.ts';
import { pairSummaries } from '../../src/report/pair-summaries.ts';

const story = (id: string, people: string, opened: string) => ({
  id,
  credit: id === 'b' ? 'Meridian Wire' : null,
  text: `The mayor ${opened} the new bridge over the Aldern on Monday, officials said. ${people} people watched the ceremony in the rain.`,
});
const articles = [
  story('a', 'About 25', 'opened'),
  story('b', 'Almost 40', 'opened'),
  story('c', 'About 25', 'shut'),
];
const comparison = compareArticles(articles);
const rendered = (format: 'text' | 'markdown' | 'csv', of = comparison): string =>
  [...renderComparison(of, format, 100)].join('');

describe('a comparison of three articles', () => {
  it('tells the foremost differences of each pair, as text and as Markdown', () => {
    expect(pairSummaries(comparison).map(({ name }) => name)).toEqual(['A and B', 'A and C', 'B and C']);
    for (const format of ['text', 'markdown'] as const) {
      const told = rendered(format);
      const [, pairs = ''] = told.split('Pair by pair\n');
      const [, ab = '', ac = '', bc = ''] = pairs.split(/(?:A and B|A and C|B and C): .*\n/u);
      expect(ab).toMatch(/figures.*“About 25 people”.*“Almost 40 people”/u);
      expect(ac).toMatch(/“opened”.*“shut”/u);
      expect(ac).not.toContain('25');
      expect(bc).toMatch(/“Almost 40 people”/u);
    }
    expect(pairSummaries(compareArticles(articles.slice(0, 2)))).toEqual([]);
  });

  it('says in Markdown why they are taken for one event, whose reports they are and what is copied', () => {
    const told = rendered('markdown');
    expect(told).toMatch(/^(?:Taken for one event|These articles would not have been joined)[^\n]*chance/mu);
    expect(told).toContain('credit: Meridian Wire');
    expect(told).toMatch(/^\| d\d+ \| figures \| A .*B .*\| 0\.\d\d \|$/mu);
  });

  it('gives a row of CSV to each side that differs from the first, and no voice to what was not found', () => {
    const rows = rendered('csv').split('\r\n').slice(1, -1);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const [, , , , left, leftText, , , right, rightText, rightVoice] = row.split(',');
      expect(left).not.toBe(right);
      if (!row.includes('"')) expect(rightText).not.toBe(leftText);
      if (rightText === '') expect(rightVoice).toBe('');
    }
  });
});
