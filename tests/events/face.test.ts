import { describe, expect, it } from 'vitest';
import { clusterEvents } from '../../src/events/cluster-events.ts';
import { happenedAt } from '../../src/events/describing/happened.ts';
import { namedIn } from '../../src/events/describing/named.ts';
import { cohesionOf } from '../../src/events/grouping/cohesion.ts';
import type { Article, DatePrecision } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { articleOf } from '../eval/event-sets.ts';
import { harbourFire, stories } from './stories.ts';

const article = (text: string, date: string | null, id = 'a'): Article => articleOf(id, null, text, date);

const dayOf = (text: string, date: string | null): string | undefined =>
  happenedAt([article(text, date)])?.value;

const dated = (text: string, value: string, precision: DatePrecision): Article => ({
  ...article(text, null),
  publishedAt: { value, precision, evidence: value },
});

describe('when an event happened', () => {
  it('is a weekday up to the day of publication, or the day itself', () => {
    expect(dayOf('A tram stopped in Mirewick on Tuesday.', '2022-03-09')).toBe('2022-03-08');
    expect(dayOf('A tram stopped in Mirewick on Wednesday.', '2022-03-09')).toBe('2022-03-09');
    expect(dayOf('A tram stopped in Mirewick on Thursday.', '2022-03-09')).toBe('2022-03-03');
  });

  it('is a written date, in the year that lies nearest where none is written', () => {
    expect(dayOf('A tram stopped in Mirewick on 8 March 2022.', null)).toBe('2022-03-08');
    expect(dayOf('A tram stopped in Mirewick on 31 December.', '2022-01-02')).toBe('2021-12-31');
    expect(dayOf('A tram stopped in Mirewick on January 1.', '2021-12-31')).toBe('2022-01-01');
  });

  it('is yesterday, but no newspaper named so', () => {
    expect(dayOf('A tram stopped yesterday.', '2022-03-01')).toBe('2022-02-28');
    expect(dayOf('A tram stopped, USA TODAY learned.', '2022-03-01')).toBeUndefined();
  });

  it('is not guessed from a date that is long past, to come, a limit, or without a day to count from', () => {
    expect(dayOf('The tram line opened on 8 March 1998.', '2022-03-09')).toBeUndefined();
    expect(dayOf('The tram will stop on Tuesday.', '2022-03-09')).toBeUndefined();
    expect(dayOf('The tram must run by Tuesday.', '2022-03-09')).toBeUndefined();
    expect(dayOf('A tram stopped on Tuesday.', null)).toBeUndefined();
    expect(happenedAt([dated('A tram stopped on Tuesday.', '2022-03', 'month')])).toBeNull();
    expect(happenedAt([])).toBeNull();
  });

  it('is what most articles say, with the words that say so', () => {
    const articles = [
      article('A tram stopped on Monday.', '2022-03-09', 'c'),
      article('A tram stopped late on Tuesday.', '2022-03-09', 'b'),
      article('On Tuesday a tram stopped.', '2022-03-09', 'a'),
    ];
    expect(happenedAt(articles)).toEqual({
      value: '2022-03-08',
      precision: 'day',
      articles: 2,
      evidence: { article: 'a', span: { start: 3, end: 10 }, words: 'Tuesday' },
    });
    expect(happenedAt([...articles].reverse())).toEqual(happenedAt(articles));
  });
});

describe('where and who', () => {
  it('is told apart, with short forms counted for the full name', () => {
    const fire = stories.filter(({ id }) => id.startsWith('fire'));
    const { actors, places } = namedIn(fire);
    expect(actors.map(({ name }) => name)).toContain('Elin Torvald');
    expect(places.map(({ name }) => name)).toEqual(['Port Velden']);
    expect(at(places, 0).articles).toBe(2);
  });

  it('leaves out the publisher, and what one of many articles alone names', () => {
    const [one, two] = stories.filter(({ id }) => id.startsWith('strike'));
    const named = namedIn(
      [one, two].flatMap((story) => (story === undefined ? [] : [{ ...story, publisher: 'Oona Field' }])),
    );
    expect(named.actors.map(({ name }) => name)).not.toContain('Oona Field');
  });

  it('is nothing for articles without text', () => {
    expect(namedIn([article('', null)])).toEqual({ places: [], actors: [] });
  });
});

describe('cohesion', () => {
  const table: Readonly<Record<string, number>> = {
    '0 1': 0.9,
    '1 2': 0.4,
    '0 2': 0.1,
    '2 3': 0.8,
    '0 3': 0.1,
    '1 3': 0.2,
  };
  const probability = (left: number, right: number): number => table[`${left} ${right}`] ?? 0;

  it('is the mean of all pairs, and the weakest link is where the group would come apart', () => {
    const { cohesion, weakestLink } = cohesionOf([0, 1, 2, 3], probability);
    expect(cohesion).toBeCloseTo(2.5 / 6);
    expect(weakestLink).toEqual({ left: 1, right: 2, probability: 0.4 });
  });

  it('is nothing for one article and the pair itself for two', () => {
    expect(cohesionOf([0], probability)).toEqual({ cohesion: null, weakestLink: null });
    expect(cohesionOf([2, 3], probability)).toEqual({
      cohesion: 0.8,
      weakestLink: { left: 2, right: 3, probability: 0.8 },
    });
  });

  it('asks for a bounded number of pairs of a large group', () => {
    let asked = 0;
    const count = (): number => {
      asked += 1;
      return 0.5;
    };
    cohesionOf(
      Array.from({ length: 5_000 }, (_, index) => index),
      count,
    );
    expect(asked).toBeLessThanOrEqual(780);
  });
});

describe('the face of an event', () => {
  it('stands beside each event and is the same for any order of input', () => {
    const events = clusterEvents(stories);
    const [fire] = events;
    expect(fire?.face).toMatchObject({
      happened: { value: '2022-03-08', precision: 'day', articles: 2 },
      published: { first: { value: '2022-03-09' }, last: { value: '2022-03-09' } },
      publishers: [],
      weakestLink: { left: 'fire-1', right: 'fire-2' },
    });
    expect(fire?.face?.cohesion).toBe(fire?.face?.weakestLink?.probability);
    expect(clusterEvents([...stories].reverse())).toEqual(events);
  });

  it('is bounded for 300 accounts of one event', () => {
    const [event] = clusterEvents(Array.from({ length: 300 }, (_, index) => harbourFire(index)));
    expect(event?.face?.actors.length).toBeLessThanOrEqual(6);
    expect(event?.face?.cohesion).toBeGreaterThan(0);
  });

  it('makes a label from the lede where no article has a headline', () => {
    const lede =
      'MIREWICK (Wire) — A tram stopped on the bridge over the river at dawn on Tuesday and did not move for six hours, as engineers looked for the fault that had struck the whole line in the night before.';
    const [event] = clusterEvents([article(lede, null)]);
    expect(event?.label).toMatch(/^A tram stopped on the bridge .* six hours,?…$/u);
    expect(event?.label.length).toBeLessThanOrEqual(120);
  });
});
