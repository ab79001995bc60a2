import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { compareReuse, findReuse } from '../../src/reuse/find-reuse.ts';
import { familiesOf } from '../../src/reuse/versions/families.ts';
import { provenanceOf, withProvenance } from '../../src/reuse/versions/provenance.ts';
import { articleOf } from './article.ts';
import { findFamilies } from './in-memory.ts';
import { madeUp } from './made-up.ts';

const story = madeUp(1, 200);
const whole = story.join(' ');
const part = story.slice(0, 80).join(' ');

const version = (id: string, more: Partial<Article> = {}): Article => articleOf(id, whole, more);
const on = (value: string, precision: 'second' | 'minute' | 'day' | 'month' = 'day'): Partial<Article> => ({
  publishedAt: { value, precision, evidence: value },
});
const excluded = (text: string, reason: 'credit' | 'metadata' = 'credit'): Partial<Article> => ({
  excluded: [{ text, reason }],
});
const between = (left: Article, right: Article) => provenanceOf({ left, right }, compareReuse(left, right));

describe('which side came first', () => {
  it.each<[string, Article, Article, 'left' | 'right' | 'unknown', readonly string[]]>([
    ['nothing known', version('a'), version('b'), 'unknown', []],
    ['an earlier day', version('a', on('2020-11-15')), version('b', on('2020-11-17')), 'left', ['date']],
    ['one day', version('a', on('2020-11-15')), version('b', on('2020-11-15')), 'unknown', []],
    [
      'a day that holds the minute',
      version('a', on('2020-11-15T09:00', 'minute')),
      version('b', on('2020-11-15')),
      'unknown',
      [],
    ],
    [
      'minutes of one day with offsets',
      version('a', on('2020-11-15T09:00Z', 'minute')),
      version('b', on('2020-11-15T13:00+05:00', 'minute')),
      'right',
      ['date'],
    ],
    [
      'a credit to the publisher',
      version('a', { publisher: 'Alder News Agency' }),
      version('b', { publisher: 'Birch Post', credit: 'Alder' }),
      'left',
      ['credit'],
    ],
    [
      'a credit by the short name',
      version('a', { publisher: 'Birch Post', credit: 'Corvane News (CN)' }),
      version('b', { publisher: 'CN' }),
      'right',
      ['credit'],
    ],
    [
      'a credit to oneself',
      version('a', { publisher: 'Alder News Agency', credit: 'Alder' }),
      version('b', { publisher: 'Birch Post' }),
      'unknown',
      [],
    ],
    [
      'a credit to a third',
      version('a', { publisher: 'Alder', credit: 'Cedar' }),
      version('b', { publisher: 'Birch', credit: 'Cedar' }),
      'unknown',
      [],
    ],
    [
      'the dateline of an agency without another publisher',
      version('a', excluded('HARBOUR TOWN (Cedar) -')),
      version('b', { publisher: 'Birch Post' }),
      'left',
      ['dateline'],
    ],
    [
      'the dateline of an agency that the other credits',
      version('a', excluded('HARBOUR TOWN (Cedar) -')),
      version('b', { credit: 'Cedar' }),
      'left',
      ['credit'],
    ],
    [
      'a reprint that keeps the dateline',
      version('a', { publisher: 'Birch Post', ...excluded('HARBOUR TOWN (Cedar) -') }),
      version('b', { publisher: 'Dover Gazette' }),
      'unknown',
      [],
    ],
    [
      'an update under one address',
      version('a', { url: 'https://www.alder.example/x/?utm_source=feed' }),
      version('b', { url: 'http://alder.example/x', ...excluded('Updated 4 June, 09:10', 'metadata') }),
      'left',
      ['update-note'],
    ],
    ['an excerpt', articleOf('a', part), version('b'), 'right', ['inclusion']],
    [
      'an excerpt that is known to be older',
      articleOf('a', part, on('2020-11-10')),
      version('b', on('2020-11-15')),
      'left',
      ['date', 'inclusion'],
    ],
  ])('%s', (_, left, right, first, kinds) => {
    const found = between(left, right);
    expect(found.first).toBe(first);
    expect(found.evidence.map(({ kind }) => kind)).toEqual(kinds);
    expect(found.evidence.every(({ words }) => words !== '')).toBe(true);
    const turned = between(right, left);
    expect(turned.first).toBe(first === 'unknown' ? first : first === 'left' ? 'right' : 'left');
    expect(turned.confidence).toBe(found.confidence);
  });

  it('a credit outweighs dates, and is less sure against them', () => {
    const agency = { publisher: 'Alder' };
    const reprint = { publisher: 'Birch', credit: 'Alder' };
    const agreeing = between(
      version('a', { ...agency, ...on('2020-11-15') }),
      version('b', { ...reprint, ...on('2020-11-17') }),
    );
    const contrary = between(
      version('a', { ...agency, ...on('2020-11-17') }),
      version('b', { ...reprint, ...on('2020-11-15') }),
    );
    expect(agreeing.first).toBe('left');
    expect(contrary.first).toBe('left');
    expect(agreeing.confidence).toBeGreaterThan(0.95);
    expect(contrary.confidence).toBeLessThan(0.95);
  });

  it('two clocks without an offset tell less than two with one', () => {
    const local = between(
      version('a', on('2020-11-15T09:00', 'minute')),
      version('b', on('2020-11-15T11:00', 'minute')),
    );
    const known = between(
      version('a', on('2020-11-15T09:00Z', 'minute')),
      version('b', on('2020-11-15T11:00Z', 'minute')),
    );
    expect(local.confidence).toBeLessThan(known.confidence);
  });

  it('one address makes a revision, an unreadable one nothing', () => {
    const url = 'https://alder.example/x';
    expect(between(version('a', { url }), version('b', { url: `${url}#top` })).revision).toBe(true);
    expect(between(version('a', { url }), version('b', { url: `${url}?id=2` })).revision).toBe(false);
    expect(between(version('a', { url: 'no address' }), version('b', { url: 'no address' })).revision).toBe(
      false,
    );
  });

  it('stands with each pair', () => {
    const articles = [version('a', on('2020-11-15')), version('b', on('2020-11-17'))];
    expect(withProvenance(articles, findReuse(articles))).toMatchObject([
      { left: 'a', right: 'b', provenance: { first: 'left' } },
    ]);
  });
});

describe('the original of a family', () => {
  const agency = version('agency', { publisher: 'Alder News Agency', ...on('2020-11-15') });
  const reprint = version('b', { publisher: 'Birch', credit: 'Alder', ...on('2020-11-15') });
  const second = version('c', { publisher: 'Cedar', ...on('2020-11-16') });

  it('is the one that is credited, with who copied whom', () => {
    const articles = [agency, reprint, second];
    expect(familiesOf(articles, findReuse(articles))).toEqual([
      {
        id: 'agency',
        members: ['agency', 'b', 'c'],
        original: 'agency',
        reason: 'credited by b',
        parents: [
          { article: 'b', parent: 'agency' },
          { article: 'c', parent: 'agency' },
        ],
      },
    ]);
  });

  it('is not known where two are credited, and the reason says so', () => {
    const other = version('d', { publisher: 'Dover' });
    const copy = version('e', { publisher: 'Elm', credit: 'Dover' });
    const articles = [agency, reprint, other, copy];
    const [family] = familiesOf(articles, findReuse(articles));
    expect(family?.original).toBeNull();
    expect(family?.reason).toBe('2 versions are credited by others');
  });

  it('has a tree without circles, also where dates and credits run in a ring', () => {
    const articles = [
      version('a', { publisher: 'Alder', credit: 'Cedar', ...on('2020-11-10') }),
      version('b', { publisher: 'Birch', credit: 'Alder', ...on('2020-11-12') }),
      version('c', { publisher: 'Cedar', credit: 'Birch', ...on('2020-11-14') }),
    ];
    const [family] = familiesOf(articles, findReuse(articles));
    const parents = new Map((family?.parents ?? []).map(({ article, parent }) => [article, parent]));
    for (const start of parents.keys()) {
      let steps = 0;
      for (let id = parents.get(start); id !== undefined; id = parents.get(id)) steps++;
      expect(steps).toBeLessThan(3);
    }
  });

  it('is found among 50,000 copies of one article: one family, a star of pairs', () => {
    const copies = Array.from({ length: 50_000 }, (_, number) =>
      articleOf(`copy ${number}`, part, {
        publisher: `Outlet ${number}`,
        ...on(number === 41 ? '2020-11-14' : '2020-11-16'),
      }),
    );
    const pairs = findReuse(copies);
    expect(pairs).toHaveLength(49_999);
    const { families } = findFamilies(copies, pairs);
    expect(families).toHaveLength(1);
    expect(families[0]?.members).toHaveLength(50_000);
    expect(families[0]?.original).toBe('copy 41');
    expect(families[0]?.reason).toBe('earliest date, 2020-11-14');
  }, 60_000);
});

describe('notices in place of articles', () => {
  const notice =
    'To continue reading this article please sign in or become a member of our paper today, thank you.';
  const short =
    'The page that we had here is resting for a while and will be back as soon as it can be, we promise.';

  it('are no family of stories: by a known phrase', () => {
    const articles = [articleOf('a', notice), articleOf('b', notice)];
    const found = findFamilies(articles, findReuse(articles));
    expect(found.families).toEqual([]);
    expect(found.stubs).toEqual([
      { id: 'a', members: ['a', 'b'], reason: 'a notice in place of the article: to continue reading' },
    ]);
  });

  it('by many headlines over one short text', () => {
    const pages = ['One thing', 'Another thing', 'A third thing'].map((title, index) =>
      articleOf(`p${index}`, short, { title }),
    );
    expect(findFamilies(pages, findReuse(pages)).stubs).toMatchObject([
      { members: ['p0', 'p1', 'p2'], reason: 'one short text under 3 different headlines' },
    ]);
  });

  it('a short item under one headline is a story, and so is a long text with such a phrase', () => {
    const items = ['a', 'b', 'c'].map((id) => articleOf(id, short, { title: 'One thing' }));
    expect(findFamilies(items, findReuse(items))).toMatchObject({ families: [{ id: 'a' }], stubs: [] });
    const long = ['a', 'b'].map((id) => articleOf(id, `${whole} ${notice}`));
    expect(findFamilies(long, findReuse(long)).stubs).toEqual([]);
  });
});
