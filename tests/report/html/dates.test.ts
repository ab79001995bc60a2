import { describe, expect, it } from 'vitest';
import type { ArticleDate } from '../../../src/model/article.ts';
import { dateRange, dateWords, spanOfDays } from '../../../src/report/html/dates.ts';

const date = (value: string): ArticleDate => ({ value, precision: 'day', evidence: value });
const hours = (value: string): number => {
  const range = dateRange(date(value));
  return range === null ? Number.NaN : (range.end - range.start) / 3_600_000;
};

describe('dates on a page', () => {
  it.each([
    ['2020-11-15', '15 November 2020'],
    ['2020-11', 'November 2020'],
    ['2020', '2020'],
    ['2020-11-15T17:20', '15 November 2020, 17:20'],
    ['2020-11-16T06:15:00Z', '16 November 2020, 06:15 UTC'],
    ['2019-06-03T11:40:00+02:00', '3 June 2019, 11:40 +02:00'],
    ['2020-13-01', '2020-13-01'],
    ['<b>soon</b>', '<b>soon</b>'],
  ])('%s is told as exactly as it is stated: %s', (value, words) => {
    expect(dateWords(date(value))).toBe(words);
  });

  it('last as long as their smallest unit', () => {
    expect(hours('2020-11-15')).toBe(24);
    expect(hours('2020-11')).toBe(30 * 24);
    expect(hours('2020')).toBe(366 * 24);
    expect(hours('2020-11-15T17:20')).toBeCloseTo(1 / 60);
    expect(hours('soon')).toBeNaN();
  });

  it('are placed by their offset', () => {
    expect(dateRange(date('2019-06-03T00:30:00+02:00'))?.start).toBe(Date.UTC(2019, 5, 2, 22, 30));
  });

  it.each([
    [['2019-06-07', '2019-06-03'], '3–7 June 2019'],
    [['2019-05-31', '2019-06-02'], '31 May – 2 June 2019'],
    [['2018-12-31', '2019-01-01'], '31 December 2018 – 1 January 2019'],
    [['2019-06', '2019-08-02'], 'June 2019 – 2 August 2019'],
    [['2019-06-03', '2019-06-03T11:40'], '3 June 2019'],
    [[], 'no date'],
  ])('span %j as %s', (values, words) => {
    expect(spanOfDays([...values.map(date), null])).toBe(words);
  });
});
