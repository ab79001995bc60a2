import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { familiesOf, independentTexts } from '../../src/reuse/families.ts';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { articleOf } from './article.ts';
import { madeUp } from './made-up.ts';

type Precision = NonNullable<Article['publishedAt']>['precision'];

const text = (...parts: readonly (readonly string[])[]): string => parts.flat().join(' ');
const dated = (id: string, words: string, value?: string, precision: Precision = 'day'): Article =>
  articleOf(id, words, value === undefined ? {} : { publishedAt: { value, precision, evidence: value } });
const families = (...articles: readonly Article[]) => familiesOf(articles, findReuse(articles));

const story = madeUp(1, 200);
const second = madeUp(2, 200);
const copy = text(story, madeUp(3, 10));
const whole = text(story);
const part = text(story.slice(0, 80));

describe('families', () => {
  it('hold all versions of one text, and no article that only shares a passage', () => {
    const quoting = articleOf('d', text(madeUp(4, 200), story.slice(20, 50)));
    expect(families(articleOf('c', copy), articleOf('b', part), articleOf('a', whole), quoting)).toEqual([
      { id: 'a', members: ['a', 'b', 'c'], original: null },
    ]);
  });

  it('are not joined by a round-up of two stories', () => {
    const roundUp = dated('r', text(story, second), '2020-11-16');
    expect(families(dated('a', whole), dated('b', text(second)), roundUp)).toEqual([]);
  });

  it('join excerpts of different parts where the whole is known to be older', () => {
    const found = families(
      dated('a', text(story.slice(0, 90)), '2020-11-17'),
      dated('b', text(story.slice(100, 190)), '2020-11-17'),
      dated('w', whole, '2020-11-15'),
    );
    expect(found).toEqual([{ id: 'a', members: ['a', 'b', 'w'], original: 'w' }]);
  });
});

describe('the likely original', () => {
  it.each([
    ['the older by day', dated('a', whole, '2020-11-16'), dated('b', copy, '2020-11-15'), 'b'],
    ['unknown within one day', dated('a', whole, '2020-11-15'), dated('b', copy, '2020-11-15'), null],
    ['unknown where one date is missing', dated('a', whole), dated('b', copy, '2020-11-15'), null],
    [
      'unknown where a day holds the minute',
      dated('a', whole, '2020-11-15T10:00', 'minute'),
      dated('b', copy, '2020-11-15'),
      null,
    ],
    ['the older by month', dated('a', whole, '2020-11', 'month'), dated('b', copy, '2020-12-01'), 'a'],
    [
      'the older by offset',
      dated('a', whole, '2020-11-15T10:00:00+03:30', 'second'),
      dated('b', copy, '2020-11-15T08:00:00Z', 'second'),
      'a',
    ],
    ['the whole, not its excerpt', dated('a', part), dated('b', whole), 'b'],
    [
      'the short first version, where it is older',
      dated('a', part, '2020-11-14'),
      dated('b', whole, '2020-11-15'),
      'a',
    ],
    ['unknown where a date is no date', dated('a', whole, 'yesterday'), dated('b', copy, '2020-11-15'), null],
  ])('%s', (_, one, other, original) => {
    expect(families(one, other)).toMatchObject([{ original }]);
  });
});

describe('independent texts', () => {
  it('count each family once', () => {
    const found = families(articleOf('a', whole), articleOf('b', copy), articleOf('c', text(second)));
    expect(independentTexts(['a', 'b', 'c'], found)).toBe(2);
    expect(independentTexts(['b'], found)).toBe(1);
    expect(independentTexts([], found)).toBe(0);
  });
});
