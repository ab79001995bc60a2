import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { reconcile } from '../../src/events/stream/reconcile.ts';
import { emptyStream } from '../../src/events/stream/state.ts';
import { admit } from '../../src/events/stream/window.ts';
import { createEventStream, type StreamChange, type StreamState } from '../../src/events/stream.ts';
import type { Article } from '../../src/model/article.ts';
import { articleOf, randomFrom } from '../eval/event-sets.ts';
import { harbourFire, stories } from './stories.ts';

const dated = (id: string, date: string | null, text = `Report ${id}.`): Article =>
  articleOf(id, null, text, date);

const membersOf = ({ events }: Pick<StreamState, 'events'>): readonly (readonly string[])[] =>
  events.map(({ articles }) => [...articles].sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));

/** Thirty words that no other seed gives. */
const babble = (seed: number): string => {
  const random = randomFrom(seed);
  const letter = (): string => String.fromCharCode(97 + Math.floor(random() * 26));
  return `${Array.from({ length: 30 }, () => Array.from({ length: 7 }, letter).join('')).join(' ')}.`;
};

/** The events that a reader has who applies every change. */
function applied(changes: readonly StreamChange[]): ReadonlyMap<string, string> {
  const eventOf = new Map<string, string>();
  for (const change of changes) {
    if (!('articles' in change)) continue;
    if (change.kind === 'merged')
      for (const [article, event] of eventOf) if (event === change.from) eventOf.set(article, change.event);
    for (const article of change.articles) eventOf.set(article, change.event);
  }
  return eventOf;
}

describe('a stream of articles', () => {
  it('puts articles into the events that a batch puts them into, one at a time', () => {
    const stream = createEventStream();
    const changes = stories.flatMap((story) => stream.add([story]));
    expect(membersOf(stream.state())).toEqual([
      ['bridge-1'],
      ['fire-1', 'fire-2'],
      ['recipe-1'],
      ['strike-1', 'strike-2'],
    ]);
    expect(changes.map(({ kind }) => kind)).toContain('joined');
    const told = applied(changes);
    for (const { id, articles } of stream.state().events)
      for (const article of articles) expect(told.get(article)).toBe(id);
  });

  it('gives the same whether it goes on by itself or from its state as JSON', () => {
    const whole = createEventStream();
    for (const story of stories) whole.add([story]);
    let state: StreamState = emptyStream();
    for (const story of stories) {
      const next = createEventStream(JSON.parse(JSON.stringify(state)));
      next.add([story]);
      state = next.state();
    }
    expect(state).toEqual(whole.state());
  });

  it('takes nothing, and the same article twice', () => {
    const stream = createEventStream();
    expect(stream.add([])).toEqual([]);
    expect(stream.settle()).toEqual([]);
    const [fire] = stories;
    if (fire === undefined) return;
    stream.add([fire]);
    const before = stream.state().events;
    expect(stream.add([fire])).toEqual([{ kind: 'repeated', article: 'fire-1' }]);
    expect(stream.add([{ ...fire, text: `${fire.text} More follows.` }])).toEqual([
      { kind: 'revised', article: 'fire-1' },
    ]);
    expect(stream.state().events).toEqual(before);
  });

  it('groups nothing anew for articles that come again', () => {
    const stream = createEventStream();
    stream.add(stories);
    stream.settle();
    for (let round = 0; round < 30; round += 1) stream.add(stories);
    expect(stream.state().unsettled).toBe(0);
  });

  it('refuses what is no state, and options that are no numbers from 0 on', () => {
    const state = createEventStream().state();
    expect(() => createEventStream(JSON.parse(JSON.stringify({ ...state, version: 2 })))).toThrow(UserError);
    expect(() => createEventStream(JSON.parse('{"version":1}'))).toThrow(UserError);
    expect(() => createEventStream({ windowDays: Number.NaN })).toThrow(UserError);
    expect(() => createEventStream({ leastArticles: -1 })).toThrow(UserError);
    expect(() => createEventStream({ mostArticles: 0, leastArticles: 0 })).toThrow(UserError);
    expect(createEventStream(state).state()).toBe(state);
  });

  it('keeps 60 accounts of one event nearly together as they come', () => {
    const stream = createEventStream();
    for (let index = 0; index < 60; index += 10)
      stream.add(Array.from({ length: 10 }, (_, offset) => harbourFire(index + offset)));
    stream.settle();
    const largest = Math.max(...stream.state().events.map(({ articles }) => articles.length));
    expect(largest).toBeGreaterThan(54);
  });

  it('keeps its state as large as the window, whatever has passed', () => {
    const stream = createEventStream({ windowDays: 2, leastArticles: 5 });
    const changes: StreamChange[] = [];
    for (let day = 1; day <= 28; day += 1) {
      const date = `2022-02-${String(day).padStart(2, '0')}`;
      changes.push(
        ...stream.add([dated(`d${day}`, date, babble(day)), dated(`e${day}`, date, babble(-day))]),
      );
    }
    const { window, events, redirects } = stream.state();
    expect(window.length).toBeLessThanOrEqual(8);
    expect(events.length).toBeLessThanOrEqual(8);
    expect(redirects.length).toBeLessThanOrEqual(8);
    expect(changes.filter(({ kind }) => kind === 'closed').length).toBeGreaterThan(15);
  });
});

describe('the window', () => {
  it('is not emptied by one date in the future, and lets go of what is old', () => {
    let state = emptyStream({ windowDays: 3, leastArticles: 2 });
    for (let day = 1; day <= 20; day += 1) {
      const date = day === 9 ? '2099-01-01' : `2022-03-${String(day).padStart(2, '0')}`;
      state = { ...state, window: admit(state, [dated(`a${day}`, date)]).window };
      if (day === 9) expect(state.window.length).toBeGreaterThan(5);
    }
    expect(state.window.length).toBeLessThan(20);
    expect(state.window.map(({ article }) => article.id)).not.toContain('a1');
  });

  it('is bounded by number where nothing has a date', () => {
    const articles = Array.from({ length: 50 }, (_, index) => dated(`a${index}`, null));
    const { window } = admit(emptyStream({ leastArticles: 5, mostArticles: 20 }), articles);
    expect(window.map(({ article }) => article.id)).toEqual(articles.slice(-20).map(({ id }) => id));
  });

  it('keeps all of one day', () => {
    const articles = Array.from({ length: 50 }, (_, index) => dated(`a${index}`, '2022-03-09'));
    expect(admit(emptyStream({ leastArticles: 5 }), articles).window).toHaveLength(50);
  });
});

describe('ids of events', () => {
  const a = { id: 'e-a', articles: ['1', '2', '3'], left: 2 };
  const b = { id: 'e-b', articles: ['4'], left: 0 };
  const known = { events: [a, b], redirects: [] };

  it('go on with most of their articles, and lead on where they merge', () => {
    const { events, redirects, changes } = reconcile(known, [a, b], [['1', '2', '3', '4']]);
    expect(events).toEqual([{ id: 'e-a', articles: ['1', '2', '3', '4'], left: 2 }]);
    expect(redirects).toEqual([{ from: 'e-b', to: 'e-a' }]);
    expect(changes).toEqual([{ kind: 'merged', from: 'e-b', event: 'e-a', articles: ['4'] }]);
  });

  it('stay with the larger part where an event splits', () => {
    const { events, changes } = reconcile(known, [a], [['3'], ['1', '2', '5']]);
    expect(events.map(({ id }) => id)).toEqual(['e-b', expect.stringMatching(/^e-[0-9a-f]{12}$/u), 'e-a']);
    expect(changes.map(({ kind }) => kind)).toEqual(['split', 'joined']);
  });

  it('lead on over several merges', () => {
    const first = reconcile(known, [a, b], [['1', '2', '3', '4']]);
    const c = { id: 'e-c', articles: ['6', '7', '8', '9', '10'], left: 0 };
    const [merged] = first.events;
    if (merged === undefined) return;
    const second = reconcile(
      { events: [merged, c], redirects: first.redirects },
      [merged, c],
      [['1', '2', '3', '4', '6', '7', '8', '9', '10']],
    );
    expect(second.redirects).toEqual([
      { from: 'e-b', to: 'e-c' },
      { from: 'e-a', to: 'e-c' },
    ]);
  });

  it('keep articles that have left the window with their event', () => {
    const { events } = reconcile(known, [a], [['2', '3']]);
    expect(events.find(({ id }) => id === 'e-a')?.articles).toEqual(['1', '2', '3']);
  });

  it('are never given twice, and no article is lost, however groups change', () => {
    const articles = Array.from({ length: 12 }, (_, index) => `a${index}`);
    const parts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 });
    const grouped = (labels: readonly number[]): string[][] =>
      [...new Set(labels)].map((label) => articles.filter((_, index) => labels[index] === label));
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (steps) => {
        let state: Pick<StreamState, 'events' | 'redirects'> = { events: [], redirects: [] };
        const changes: StreamChange[] = [];
        for (const labels of steps) {
          const next = reconcile(state, state.events, grouped(labels));
          changes.push(...next.changes);
          state = next;
          expect(membersOf(state)).toEqual(
            membersOf({ events: grouped(labels).map((group) => ({ id: '', articles: group, left: 0 })) }),
          );
        }
        const ids = state.events.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const living = new Set(ids);
        for (const { from, to } of state.redirects) {
          expect(living.has(from)).toBe(false);
          expect(living.has(to)).toBe(true);
        }
        const told = applied(changes);
        for (const { id, articles: members } of state.events)
          for (const article of members) expect(told.get(article)).toBe(id);
      }),
      { numRuns: 100 },
    );
  });
});
