import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfSentences } from '../../src/language/analysis.ts';
import type { Article } from '../../src/model/article.ts';
import { changeWords } from '../../src/report/check/check-words.ts';
import { changesThatMatter } from '../../src/reuse/passages/changes.ts';
import { compareReuse } from '../../src/reuse/passages/compare-reuse.ts';

const filler = [
  'The harbour office reported the accident shortly before noon, and boats from three villages went out at once.',
  'Divers were still searching the hull in the evening, while relatives waited in the hall of the school.',
  'The owner of the boat did not answer questions, and the inspector promised a report within the month.',
];

const article = (id: string, ...sentences: string[]): Article => articleOfSentences(id, sentences);

function changes(here: readonly string[], there: readonly string[]): string[] {
  const articles = { left: article('new', ...here), right: article('old', ...there) };
  return changesThatMatter(compareReuse(articles.left, articles.right), articles.left, articles.right).map(
    (change) => `${change.kind}: ${changeWords(change)}`,
  );
}

/** The same text around one sentence that differs. */
const around = (sentence: string): string[] => [...filler.slice(0, 2), sentence, ...filler.slice(2)];

describe('changesThatMatter', () => {
  it.each([
    ['a figure', 'At least 12 people died.', 'At least 14 people died.', ['number: 14 → 12 people']],
    [
      'a figure in words',
      'At least twelve people died.',
      'At least 14 people died.',
      ['number: 14 → twelve people'],
    ],
    ['the same figure written otherwise', 'At least twelve people died.', 'At least 12 people died.', []],
    ['a weekday', 'It sank on Tuesday night.', 'It sank on Monday night.', ['date: Monday → Tuesday night']],
    [
      'a name',
      'Captain Jonas Brill was aboard.',
      'Captain Anna Weir was aboard.',
      ['name: Anna Weir → Jonas Brill was'],
    ],
    [
      'a negation',
      'The cause was not found.',
      'The cause was found.',
      ['negation: was found → was not found'],
    ],
    ['a word that matters less', 'The boat capsized quickly.', 'The boat overturned quickly.', []],
    ['nothing', 'The boat sank.', 'The boat sank.', []],
  ])('tells %s', (_what, here, there, expected) => {
    expect(changes(around(here), around(there))).toEqual(expected);
  });

  it('compares the first and the last words of near copies, where no passage reaches', () => {
    const here = ['Twelve people died in the lake.', ...filler, 'The toll was put at 12.'];
    const there = ['Fourteen people died in the lake.', ...filler, 'The toll was put at 14.'];
    expect(changes(here, there)).toEqual(['number: Fourteen → Twelve people', 'number: 14 → 12']);
  });

  it('compares only the shared passages of an excerpt', () => {
    const long = [
      ...filler,
      ...Array.from(
        { length: 20 },
        (_, i) => `Another matter of number ${i} was told at length by Ada Voss.`,
      ),
    ];
    expect(
      changes(
        filler.map((one) => one.replace('three', '4')),
        long,
      ),
    ).toEqual(['number: three → 4 villages']);
  });

  it('is the same with sides exchanged', () => {
    const sentence = fc.constantFrom(
      'At least 12 people died.',
      'At least 14 people died.',
      'It was not said why.',
      'It was said why.',
      'Anna Weir left on Monday.',
      'Jonas Brill left on Sunday.',
    );
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const turned = changes(around(b), around(a)).map((change) => change.split(':')[0]);
        expect(turned).toEqual(changes(around(a), around(b)).map((change) => change.split(':')[0]));
      }),
    );
  });

  it('stays within bounds for long texts that differ in every sentence', () => {
    const long = (figure: number): string[] =>
      Array.from(
        { length: 2_000 },
        (_, i) => `On day ${i} the office counted ${figure + i} boats in the harbour of the town.`,
      );
    const passages = [{ left: { start: 0, end: 5_000 }, right: { start: 0, end: 5_000 } }];
    const [left, right] = [article('new', ...long(1)), article('old', ...long(50_000))];
    const found = changesThatMatter({ relation: 'near-duplicate', passages }, left, right);
    expect(found.length).toBeLessThanOrEqual(10);
  });
});
