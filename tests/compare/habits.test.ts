import { describe, expect, it } from 'vitest';
import { habitsDocument } from '../../src/commands/habits.ts';
import type { Article } from '../../src/model/article.ts';
import { documentSchemas } from '../../src/model/schema/documents.ts';
import { renderHabits } from '../../src/report/habits.ts';
import { articleOf } from './compare-texts.ts';

const EVENTS = ['bridge', 'ferry', 'school', 'harbour', 'market', 'library'];

const plain = (thing: string): string =>
  `The council of Marrow approved the new ${thing} on Tuesday after four hours of debate, Mayor Ines Harrow said. The ${thing} will cost 48 million crowns and open in 2031. About 300 people live near the ${thing}. Work on the ${thing} begins in May.`;
const wire = (thing: string): string =>
  `MARROW (NW) - Plans for a ${thing} were passed by councillors in Marrow this week. Building starts in May and takes seven years, officials told reporters. Some 300 residents would have the ${thing} at their door, and the costs are put at 48 million crowns.`;
const loaded = (thing: string): string =>
  `The disgraceful council of Marrow rammed the new ${thing} through on Tuesday after four hours of debate. Mayor Ines Harrow claimed that the ${thing} would cost 48 million crowns and open in 2031. Taxpayers are furious about this shameless folly of a ${thing}.`;

const day = (n: number): Article['publishedAt'] => ({
  value: `2024-0${n + 1}-02`,
  precision: 'day',
  evidence: '',
});

const articles: readonly Article[] = EVENTS.flatMap((thing, n) => [
  articleOf(`post-${n}`, plain(thing), {
    publisher: 'Marrow Post',
    publishedAt: day(n),
    title: `Marrow council approves ${thing}`,
  }),
  articleOf(`echo-${n}`, loaded(thing), {
    publisher: 'Teld Echo',
    publishedAt: day(n),
    title: `Marrow council rams ${thing} through`,
  }),
  articleOf(`daily-${n}`, wire(thing), {
    publisher: 'Reprint Daily',
    credit: 'Northern Wire',
    publishedAt: day(n),
    title: `Marrow council approves ${thing}`,
  }),
]);

const habits = await habitsDocument(articles, 'publisher');

const habitOf = (source: string, name: string) =>
  habits.sources.find((one) => one.source === source)?.habits.find((habit) => habit.name === name);

describe('habits of sources', () => {
  it('count what each does, with intervals and examples', () => {
    const [echo, post] = [habitOf('Teld Echo', 'loaded words'), habitOf('Marrow Post', 'loaded words')];
    expect(echo?.interval?.low).toBeGreaterThan(post?.interval?.high ?? 100);
    expect(echo?.examples[0]).toMatchObject({ count: 6, article: 'echo-0' });
    expect(habitOf('Teld Echo', 'doubting verbs')?.examples).toEqual([
      { text: 'claim', count: 6, article: 'echo-0' },
    ]);
  });

  it('words of an agency count neither for the agency nor for its reprinter', () => {
    const reprinter = habits.sources.find(({ source }) => source === 'Reprint Daily');
    expect(reprinter).toMatchObject({
      articles: 0,
      words: 0,
      habits: [],
      reprints: [{ of: 'Northern Wire', articles: 6 }],
    });
    expect(habits.sources.map(({ source }) => source)).not.toContain('Northern Wire');
  });

  it('by credit, a text is of whom it credits', async () => {
    const byCredit = await habitsDocument(articles, 'credit');
    expect(byCredit.sources.map(({ source }) => source)).toContain('Northern Wire');
  });

  it('versions of one text of one publisher count once', async () => {
    const again = articles
      .filter(({ publisher }) => publisher !== 'Reprint Daily')
      .flatMap((article) =>
        article.publisher === 'Marrow Post' ? [article, { ...article, id: `${article.id}-b` }] : [article],
      );
    const { sources } = await habitsDocument(again, 'publisher');
    expect(sources.find(({ source }) => source === 'Marrow Post')).toMatchObject({
      articles: 6,
      versions: 6,
    });
  });

  it('do not depend on the order of the articles', async () => {
    expect(await habitsDocument(articles.toReversed(), 'publisher')).toEqual(habits);
  });

  it('articles without a publisher are counted as such', async () => {
    const { unknown, sources } = await habitsDocument([articleOf('nobody', plain('well'))], 'publisher');
    expect([unknown, sources]).toEqual([1, []]);
  });

  it('are written in every format, and the JSON by its schema', () => {
    const text = [...renderHabits(habits, 'text', 90)].join('');
    expect(text).toContain('6 articles with the words of Northern Wire: not counted');
    expect(text.replace(/\s+/gu, ' ')).toMatch(
      /doubting verbs: 100\.0 in 100 verbs of saying \(100\.0 to 100\.0; 6 of 6\), such as claim \(6\)/u,
    );
    expect(text.split('\n').filter((line) => line.length > 90)).toEqual([]);
    const rows = [...renderHabits(habits, 'csv', 90)];
    expect(rows[0]).toBe('source,articles,kind,habit,value,low,high,unit,count,of,examples\r\n');
    const written: unknown = JSON.parse([...renderHabits(habits, 'json', 90)].join(''));
    expect(documentSchemas.habits.parse(written)).toEqual(written);
  });
});
