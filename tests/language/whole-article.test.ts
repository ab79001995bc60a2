import { describe, expect, it } from 'vitest';
import { wholeArticle } from '../../src/language/whole-article.ts';

const dateOf = (publishedAt: string): unknown =>
  wholeArticle({ id: 'a', text: 'One.', publishedAt }).publishedAt;

describe('the date of a whole article', () => {
  it.each([
    ['2020', 'year'],
    ['2020-02', 'month'],
    ['2020-02-29', 'day'],
    ['2020-11-15T10:30', 'minute'],
    ['2020-11-15T10:30:00.5+01:00', 'second'],
  ])('%s is precise to the %s', (value, precision) => {
    expect(dateOf(value)).toEqual({ value, precision, evidence: value });
  });

  it.each(['2020-02-31', '2021-02-29', '2020-13', '2020-00-10', '2020-11-15T25:00', 'yesterday'])(
    '%s is none',
    (value) => {
      expect(dateOf(value)).toBeNull();
    },
  );
});
