import { describe, expect, it } from 'vitest';
import { sharedWordsOf } from '../../src/events/evidence/shared-words.ts';
import { explainPair } from '../../src/events/explaining/explain-pair.ts';
import type { Article } from '../../src/model/article.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import { at } from '../../src/model/list.ts';
import { explanationText } from '../../src/report/explanation-text.ts';
import { compareReuse } from '../../src/reuse/find-reuse.ts';
import { articleOf } from '../eval/event-sets.ts';
import { stories } from './stories.ts';

const explained = (left: Article, right: Article, among: readonly Article[] = stories): Explanation => ({
  ...explainPair(left, right, among),
  reuse: compareReuse(left, right),
});

const textOf = (explanation: Explanation, width = 80): string =>
  [...explanationText(explanation, width)].join('');

const [fire, otherFire, strike] = [0, 1, 2].map((index) => at(stories, index));

describe('the explanation of a pair', () => {
  it('adds up: what came before the evidence, each kind of evidence, and the outcome', () => {
    if (fire === undefined || otherFire === undefined || strike === undefined) return;
    for (const other of [otherFire, strike]) {
      const { prior, probability, for: speaksFor, against } = explained(fire, other);
      const odds = (chance: number): number => Math.log(chance / (1 - chance));
      const sum = [...speaksFor, ...against].reduce((all, { contribution }) => all + contribution, 0);
      expect(odds(prior) + sum).toBeCloseTo(odds(probability), 6);
    }
  });

  it('says which kind of evidence the verdict hangs on', () => {
    if (fire === undefined || strike === undefined) return;
    const { without, probability, threshold } = explained(fire, strike);
    for (const { probability: left, isTurned } of without)
      expect(isTurned).toBe(left >= threshold !== probability >= threshold);
  });

  it('is the same from both sides', () => {
    if (fire === undefined || otherFire === undefined) return;
    const [one, other] = [explained(fire, otherFire), explained(otherFire, fire)];
    expect(other.probability).toBe(one.probability);
    expect(other.facts.names.only.left).toEqual(one.facts.names.only.right);
  });

  it('gives the names, figures and sentences that it rests on', () => {
    if (fire === undefined || otherFire === undefined) return;
    const { facts } = explained(fire, otherFire);
    expect(facts.names.common).toEqual(expect.arrayContaining(['Elin Torvald', 'Port Velden']));
    expect(facts.numbers.common.join(' ')).toContain('3,000');
    expect(facts.daysApart).toBe(0);
    expect(facts.sentences?.left).toMatch(/barley|warehouse|workers/u);
  });
});

describe('its text', () => {
  it('reads as an argument: verdict, for, against, what would change it, and the figures last', () => {
    if (fire === undefined || strike === undefined) return;
    const text = textOf(explained(fire, strike));
    const parts = [
      'Not one event',
      'Speaks for one event',
      'Speaks against',
      'What would change',
      'word for word',
      'The figures',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('Only the first: ');
  });

  it('stays within the width and shows nothing that a terminal acts on', () => {
    const hostile = articleOf(
      'hostile',
      '\u001b[31mRed\u001b[0m \u202e fire',
      `${at(stories, 0).text} \u001b]0;title\u0007 Elin \u001b[2J Torvald said.`,
      null,
    );
    for (const width of [60, 80]) {
      const text = textOf(explained(hostile, at(stories, 1)), width);
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    }
  });

  it('takes articles without text, without headline and without date', () => {
    const [empty, bare] = [articleOf('a', null, '', null), articleOf('b', null, 'Rain.', null)];
    const text = textOf(explained(empty, bare, []));
    expect(text).toContain('Neither has a headline.');
    expect(text).toContain('(no headline)');
    expect(text).not.toMatch(/NaN|undefined|Infinity/u);
  });
});

describe('what a reader can look up', () => {
  const met = (id: string, who: string, day: string, count: string): Article =>
    articleOf(
      id,
      null,
      `${who} arrived in Oslo on ${day} with ${count} soldiers. They spoke about the sea between the two countries.`,
      '2022-03-09',
    );
  const minister = met('a', 'Danish Defence Minister Lars Winther', 'Tuesday', '40');
  const president = met('b', 'Danish President Jens Kofoed', 'Friday', '70');

  it('is who, when and how many the two openings name, each in its own words', () => {
    const { facts } = explained(minister, president);
    expect(facts.slots).toContainEqual({
      slot: 'country',
      of: 'Denmark',
      isShared: false,
      answers: { left: ['Lars Winther'], right: ['Jens Kofoed'] },
    });
    expect(facts.slots).toContainEqual({
      slot: 'weekday',
      of: '',
      isShared: false,
      answers: { left: ['Tuesday'], right: ['Friday'] },
    });
    expect(facts.slots.find(({ slot }) => slot === 'figure')?.isShared).toBe(false);
    expect(textOf(explained(minister, president))).toContain('Lars Winther in the first, Jens Kofoed');
  });

  it('never holds under different figures what both give, nor a bare small number', () => {
    const { facts } = explained(minister, met('c', 'Danish Defence Minister Lars Winther', 'Tuesday', '40'));
    expect(facts.numbers.common).toEqual(['40 soldiers']);
    expect(facts.numbers.only).toEqual({ left: [], right: [] });
  });

  it('is what other dates would do: nearer ones never make one event less likely', () => {
    if (fire === undefined || otherFire === undefined) return;
    const undated = explained({ ...fire, publishedAt: null }, otherFire);
    const chances = new Map(undated.withOtherDates.map(({ dates, probability }) => [dates, probability]));
    expect([...chances.keys()]).toEqual(['one day', 'two weeks apart']);
    expect(chances.get('one day') ?? 0).toBeGreaterThan(chances.get('two weeks apart') ?? 1);
    expect(textOf(undated)).toContain('Had both been published on one day');
  });

  it('does not count the two articles again where their folder is given too', () => {
    if (fire === undefined || otherFire === undefined) return;
    const again = stories.map((story) => ({ ...story }));
    expect(explained(fire, otherFire, again).probability).toBe(explained(fire, otherFire).probability);
  });
});

describe('shared words', () => {
  it('take a short form, an alias and a longer name for one', () => {
    const left = articleOf('a', null, 'Elin Torvald met the United Nations in Port Velden.', null);
    const right = articleOf('b', null, 'The UN asked Torvald about Port Velden Harbour.', null);
    const { names } = sharedWordsOf({ left, right });
    expect(names.common).toEqual(expect.arrayContaining(['Elin Torvald', 'Port Velden']));
    expect(names.only.left).toEqual([]);
  });
});
