import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { familiesOf } from '../../src/reuse/versions/families.ts';
import { independentTexts } from '../../src/reuse/versions/independent-texts.ts';
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
    expect(
      families(articleOf('c', copy), articleOf('b', part), articleOf('a', whole), quoting),
    ).toMatchObject([{ id: 'a', members: ['a', 'b', 'c'], original: null }]);
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
    expect(found).toMatchObject([{ id: 'a', members: ['a', 'b', 'w'], original: 'w' }]);
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
  const published = (id: string, publisher: string | null = null) => ({ id, publisher });

  it('count each family once', () => {
    const found = families(articleOf('a', whole), articleOf('b', copy), articleOf('c', text(second)));
    expect(
      independentTexts(
        ['a', 'b', 'c'].map((id) => published(id)),
        found,
      ),
    ).toBe(2);
    expect(independentTexts([published('b')], found)).toBe(1);
    expect(independentTexts([], found)).toBe(0);
  });

  it('count ten reprints of one agency story once', () => {
    const reprints = Array.from({ length: 10 }, (_, number) =>
      articleOf(`r${number}`, text(madeUp(50 + number, 8), story), { publisher: `Outlet ${number}` }),
    );
    const own = articleOf('own', text(second), { publisher: 'Own Desk' });
    expect(independentTexts([...reprints, own], families(...reprints, own))).toBe(2);
  });

  it('count ten pages of one publisher once, and join what a page has in common with other publishers', () => {
    const pages = Array.from({ length: 10 }, (_, number) =>
      published(`p${number}`, number % 2 ? 'The Alder' : 'Alder'),
    );
    expect(independentTexts(pages, [])).toBe(1);
    const family = [{ id: 'p1', members: ['p1', 'x'] }];
    expect(independentTexts([...pages, published('x', 'Birch'), published('y', 'Cedar')], family)).toBe(2);
  });

  it('count articles without a publisher by themselves', () => {
    expect(independentTexts([published('a'), published('b')], [])).toBe(2);
  });

  it('are counted for 50,000 copies of as many publishers in a moment', () => {
    const copies = Array.from({ length: 50_000 }, (_, number) => published(`c${number}`, `Outlet ${number}`));
    const family = [{ id: 'c0', members: copies.map(({ id }) => id) }];
    expect(independentTexts(copies, family)).toBe(1);
  });
});
