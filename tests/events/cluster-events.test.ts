import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterEvents } from '../../src/events/cluster-events.ts';
import { groupArticles } from '../../src/events/grouping/grouping.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { articleOf, randomFrom, shuffled } from '../eval/event-sets.ts';
import { bulletin, harbourFire, stories } from './stories.ts';

const membersOf = (articles: readonly Article[]): readonly (readonly string[])[] =>
  clusterEvents(articles).map((event) => event.articles);

const withDate = (article: Article, date: string | null): Article => ({
  ...article,
  publishedAt: date === null ? null : { value: date, precision: 'day', evidence: date },
});

describe('clusterEvents', () => {
  it('keeps every article in exactly one event and joins the accounts of one happening', () => {
    const events = clusterEvents(stories);
    expect(events.flatMap((event) => event.articles).sort()).toEqual(stories.map((story) => story.id).sort());
    expect(events.map((event) => event.articles)).toEqual([
      ['fire-1', 'fire-2'],
      ['strike-1', 'strike-2'],
      ['bridge-1'],
      ['recipe-1'],
    ]);
  });

  it('gives the same events for any order of input', () => {
    const expected = clusterEvents(stories);
    fc.assert(
      fc.property(fc.shuffledSubarray([...stories], { minLength: stories.length }), (order) => {
        expect(clusterEvents(order)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same events for any subset in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...stories]), fc.integer(), (subset, seed) => {
        const events = clusterEvents(subset);
        expect(events.flatMap((event) => event.articles).sort()).toEqual(
          subset.map((story) => story.id).sort(),
        );
        expect(clusterEvents(shuffled(subset, randomFrom(seed)))).toEqual(events);
      }),
      { numRuns: 20 },
    );
  });

  it('does not look at ids, urls or publishers', () => {
    const renamed = stories.map((story, index) => ({
      ...story,
      id: `z${9 - index}`,
      url: 'https://example.org/one',
      publisher: 'One',
    }));
    const groups = (articles: readonly Article[]): readonly (readonly string[])[] =>
      groupArticles(articles).groups.map((group) =>
        group.map((position) => at(groupArticles(articles).collection.articles, position).text),
      );
    expect(groups(renamed)).toEqual(groups(stories));
  });

  it('labels an event with a headline, or with the first sentence where there is none', () => {
    const [fire] = clusterEvents(stories);
    expect([
      'Fire destroys warehouse in Port Velden harbour',
      'Port Velden harbour warehouse burns down',
    ]).toContain(fire?.label);
    const [bare] = clusterEvents([
      articleOf('a', null, 'A tram stopped in Mirewick. Nobody knew why.', null),
    ]);
    expect(bare?.label).toBe('A tram stopped in Mirewick.');
  });
});

describe('clusterEvents on bad input', () => {
  it('takes no article and one article', () => {
    expect(clusterEvents([])).toEqual([]);
    expect(clusterEvents(stories.slice(0, 1))).toHaveLength(1);
  });

  it('takes articles without text, with one sentence and with a headline alone', () => {
    const odd = [
      articleOf('empty', null, '', null),
      articleOf('blank', '', ' \n ', null),
      articleOf('one', null, 'Rain.', null),
      articleOf('head', 'Fire destroys warehouse in Port Velden harbour', '', null),
    ];
    const events = clusterEvents([...odd, ...stories]);
    expect(events.flatMap((event) => event.articles)).toHaveLength(odd.length + stories.length);
    expect(events.find((event) => event.articles.includes('empty'))?.articles).toEqual(['empty']);
  });

  it('gives the same events with no dates, with the date of the zero of clocks, and with one date for all', () => {
    const undated = membersOf(stories.map((story) => withDate(story, null)));
    expect(membersOf(stories.map((story) => withDate(story, '1970-01-01')))).toEqual(undated);
    expect(undated).toContainEqual(['fire-1', 'fire-2']);
    const oneDate = membersOf(stories.map((story) => withDate(story, '2031-05-05')));
    expect(oneDate).toContainEqual(['recipe-1']);
    expect(oneDate).toContainEqual(['bridge-1']);
  });

  it('keeps articles in two languages apart where they share nothing', () => {
    const german = articleOf(
      'de',
      'Rezept für Apfelkuchen',
      'Man schält die Äpfel und schneidet sie. Danach kommt der Teig in den Ofen.',
      null,
    );
    expect(membersOf([...stories, german])).toContainEqual(['de']);
  });

  it('keeps articles with one id apart and gives their events different ids', () => {
    const [fire, , strike] = stories;
    const events = clusterEvents(
      [fire, strike].map((story) => ({ ...at([story ?? at(stories, 0)], 0), id: 'same' })),
    );
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  });
});

describe('clusterEvents at size', () => {
  it('does work in proportion to the number of articles', () => {
    const workOn = (size: number) =>
      groupArticles(
        Array.from({ length: size }, (_, index) => (index % 2 ? harbourFire(index) : bulletin(index))),
      ).work;
    const [small, large] = [workOn(200), workOn(800)];
    expect(large.pairs).toBeLessThan(small.pairs * 4 * 1.6);
    expect(large.indexEntries).toBeLessThan(800 * 20_001);
  });
});
