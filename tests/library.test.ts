import { describe, expect, it } from 'vitest';
import {
  type ArticleInput,
  alignSentences,
  analyse,
  clusterEvents,
  compareArticles,
  createEventStream,
  findReuse,
} from '../src/index.ts';
import { wholeArticle } from '../src/language/whole-article.ts';

// What a program writes down by hand: an id, a text, and of the rest what it knows.

const MAYOR =
  'The mayor opened the new bridge on Monday, officials said. About 25 people attended the ceremony.';
const COUNCIL =
  'The new bridge was opened by the mayor on Monday, officials said. About 40 people attended the ceremony.';
const articles = [
  { id: 'a', text: MAYOR },
  { id: 'b', text: COUNCIL, title: 'Bridge opens', publishedAt: '2021-03-04' },
  { id: 'c', text: 'Rovers won the cup final after extra time.', publishedAt: null },
] satisfies readonly ArticleInput[];

describe('library functions on plain articles', () => {
  it('group them', async () => {
    expect(clusterEvents(articles).map((event) => event.articles)).toEqual([['a', 'b'], ['c']]);
    const kinds: string[] = [];
    for await (const { kind } of analyse(articles)) kinds.push(kind);
    expect(kinds).toEqual(['grouped', 'compared', 'compared']);
    const stream = createEventStream();
    expect(stream.add(articles).map(({ kind }) => kind)).toEqual(['started', 'joined', 'started']);
  });

  it('compare them, each with what is not known as null', () => {
    const comparison = compareArticles(articles.slice(0, 2), { among: articles });
    expect(comparison.articles[0]).toEqual({
      id: 'a',
      title: null,
      publishedAt: null,
      publisher: null,
      credit: null,
      author: null,
      url: null,
      language: null,
      text: MAYOR,
      sentences: [
        { start: 0, end: 58 },
        { start: 59, end: 97 },
      ],
      excluded: [],
      origin: { path: 'a' },
    });
    expect(comparison.articles[1]?.publishedAt).toEqual({
      value: '2021-03-04',
      precision: 'day',
      evidence: '2021-03-04',
    });
    expect(comparison.differences.map(({ kind }) => kind)).toContain('figures');
  });

  it('find copies among them, also of texts that are empty', () => {
    expect(findReuse([...articles, { id: 'd', text: MAYOR }])).toMatchObject([
      { left: 'a', right: 'd', relation: 'identical' },
    ]);
    expect(findReuse([{ id: 'a', text: '' }])).toEqual([]);
    expect(findReuse([])).toEqual([]);
    expect(clusterEvents([])).toEqual([]);
    expect(alignSentences([], ['One.'])).toEqual([]);
    expect(compareArticles([]).articles).toEqual([]);
    expect(compareArticles([{ id: 'a' }, { id: 'b', text: '' }]).differences).toEqual([]);
  });
});

describe('wholeArticle', () => {
  it('gives a whole article back, and for one input always the same', () => {
    const input = { id: 'a', text: MAYOR };
    const whole = wholeArticle(input);
    expect(wholeArticle(whole)).toBe(whole);
    expect(wholeArticle(input)).toBe(whole);
  });

  it('takes sentences as they are split, with and without a text', () => {
    const sentences = ['One is here.', 'Two. And more.'];
    const spans = [
      { start: 0, end: 12 },
      { start: 13, end: 27 },
    ];
    const text = sentences.join(' ');
    expect(wholeArticle({ id: 'a', sentences })).toMatchObject({ text, sentences: spans });
    expect(wholeArticle({ id: 'b', text, sentences })).toMatchObject({ text, sentences: spans });
    expect(wholeArticle({ id: 'c', text, sentences: ['elsewhere'] }).sentences).toHaveLength(3);
  });

  it.each([
    ['2021', 'year'],
    ['2021-03', 'month'],
    ['2021-03-04', 'day'],
    ['2021-03-04 10:00', 'minute'],
    ['2021-03-04T10:00:59.5Z', 'second'],
    ['4 March', null],
    ['2021-13-04', null],
    ['2021-02-30', null],
  ])('reads the date %s to the %s', (publishedAt, precision) => {
    expect(wholeArticle({ id: 'a', text: '', publishedAt }).publishedAt?.precision ?? null).toBe(precision);
  });

  it('refuses an article without an id', () => {
    const nameless: unknown = { text: MAYOR };
    // @ts-expect-error: programs in JavaScript can leave it out.
    expect(() => compareArticles([nameless])).toThrow(/needs an id/u);
  });
});
