import { describe, expect, it } from 'vitest';
import { groupArticles } from '../../src/events/grouping/grouping.ts';
import { parseArticle } from '../../src/ingest/parse-article.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { articleOf } from '../eval/event-sets.ts';
import { bulletin, germanStories, harbourFire, stockBulletin, stories } from './stories.ts';

/** The ids of each event, in order. */
function eventsOf(articles: readonly Article[]): readonly (readonly string[])[] {
  const { collection, groups } = groupArticles(articles);
  return groups.map((group) => group.map((position) => at(collection.articles, position).id).sort()).sort();
}

const largestOf = (articles: readonly Article[]): number =>
  Math.max(...groupArticles(articles).groups.map((group) => group.length));

const dated = (articles: readonly Article[], date: string | null): readonly Article[] =>
  articles.map((article) => ({
    ...article,
    publishedAt: date === null ? null : { value: date, precision: 'day', evidence: date },
  }));

/** Milliseconds; thousands of articles on a busy machine. */
const TIMEOUT = 300_000;

const isBridge = ({ id }: Article): boolean => id.startsWith('bridge');

const EVENTS = [['bridge-1'], ['fire-1', 'fire-2'], ['recipe-1'], ['strike-1', 'strike-2']];

describe('dates that say nothing', () => {
  it.each([
    ['no dates at all', null],
    ['one date for all', '2022-03-09'],
    ['a date in the future for all', '2149-05-05'],
    ['the zero of computer clocks for all', '1970-01-01'],
  ])('finds the same events with %s', (_, date) => {
    expect(eventsOf(dated(stories, date))).toEqual(EVENTS);
  });

  it('takes one date for all as no evidence: the same events as without dates', () => {
    const accounts = Array.from({ length: 30 }, (_, index) =>
      index % 2 ? harbourFire(index) : bulletin(index),
    );
    expect(eventsOf(dated(accounts, '2022-03-09'))).toEqual(eventsOf(dated(accounts, null)));
  });

  it.each([
    ['1970', '1970-01-01'],
    ['no date', null],
  ])('joins two accounts of which one has %s', (_, date) => {
    const [fire, ...rest] = stories;
    expect(eventsOf([...dated(fire === undefined ? [] : [fire], date), ...rest])).toEqual(EVENTS);
  });

  it('lets one wrong date in the future part no others', () => {
    const [bridge, rest] = [stories.filter(isBridge), stories.filter((story) => !isBridge(story))];
    expect(eventsOf([...dated(bridge, '2149-05-05'), ...rest])).toEqual(EVENTS);
  });
});

describe('many articles of one kind', () => {
  it('keeps 500 accounts of one event nearly together', { timeout: TIMEOUT }, () => {
    expect(largestOf(Array.from({ length: 500 }, (_, index) => harbourFire(index)))).toBeGreaterThan(450);
  });

  it.each([
    ['weather', bulletin],
    ['stock', stockBulletin],
  ])('does not take 2,000 %s bulletins of one template for one event', { timeout: TIMEOUT }, (_, make) => {
    expect(largestOf(Array.from({ length: 2_000 }, (_, index) => make(index)))).toBeLessThan(12);
  });
});

describe('bulletins that bear dates', () => {
  it('does not take 200 of one day, or of as many days, for one event', { timeout: TIMEOUT }, () => {
    const bulletins = Array.from({ length: 200 }, (_, index) => bulletin(index));
    const days = bulletins.map((article, index) =>
      at(dated([article], `2022-0${1 + (index % 9)}-${10 + (index % 19)}`), 0),
    );
    expect(largestOf(days)).toBeLessThan(5);
    expect(largestOf(dated(bulletins, '2022-03-09'))).toBeLessThan(5);
  });
});

describe('articles of which little is there', () => {
  const firstSentence = ({ id, text, publishedAt }: Article): Article => {
    const short = articleOf(`${id}-short`, null, `${at(text.split('. '), 0)}.`, null);
    return { ...short, publishedAt };
  };

  it('puts articles of one sentence with their event, and never two events together', () => {
    const events = eventsOf([...stories, ...stories.map(firstSentence)]);
    for (const ids of events) expect(new Set(ids.map((id) => at(id.split('-'), 0))).size).toBe(1);
    expect(events.find((ids) => ids.includes('fire-1'))).toContain('fire-1-short');
  });

  it('never puts bare headlines of different events together', () => {
    const headlines = stories.map(({ id, title, publishedAt }) => ({
      ...articleOf(`${id}-headline`, title, '', null),
      publishedAt,
    }));
    for (const ids of eventsOf([...stories, ...headlines]))
      expect(new Set(ids.map((id) => at(id.split('-'), 0))).size).toBe(1);
  });

  it('does not join the stubs of a paywall by the words of the paywall', () => {
    const wall = [
      'This article is for subscribers only.',
      'Subscribe now to continue reading.',
      'Already a subscriber? Log in.',
    ];
    const stubs = stories.map((story) => {
      const stub = [firstSentence(story).text, '', ...wall].join('\n');
      const article = parseArticle(stub, { format: 'txt', path: story.id });
      return { ...article, id: `${story.id}-stub`, publishedAt: story.publishedAt };
    });
    for (const ids of eventsOf(stubs)) expect(new Set(ids.map((id) => at(id.split('-'), 0))).size).toBe(1);
  });

  it('keeps articles without any text each to themselves', () => {
    const empty = ['a', 'b', 'c'].map((id) => articleOf(id, null, '', null));
    expect(eventsOf(empty)).toEqual([['a'], ['b'], ['c']]);
  });
});

describe('two languages', () => {
  it('joins accounts of one language, and no two events of the other', () => {
    const events = eventsOf([...stories, ...germanStories]);
    expect(events.find((ids) => ids.includes('german-fire-1'))).toContain('german-fire-2');
    for (const ids of events)
      expect(new Set(ids.map((id) => at(id.replace('german-', '').split('-'), 0))).size).toBe(1);
  });
});
