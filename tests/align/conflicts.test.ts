import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../src/align/conflicts.ts';
import { articleOf } from './cases.ts';

const conflicts = (left: string, right: string) =>
  findConflicts(articleOf([left]).sentences, articleOf([right]).sentences);

describe('findConflicts', () => {
  it.each([
    ['Police arrested 12 people.', 'Police arrested 14 people.', 'number', '12', '14'],
    ['The vote is on Tuesday.', 'The vote is on Thursday.', 'date', 'Tuesday', 'Thursday'],
    [
      'The treaty was signed in Paris.',
      'The treaty was not signed in Paris.',
      'negation',
      'signed',
      'not signed',
    ],
    [
      'The company failed to reach a deal.',
      'The company reached a deal.',
      'negation',
      'failed to reach',
      'reached',
    ],
    ['The jury acquitted him.', 'The jury convicted him.', 'opposite', 'acquitted', 'convicted'],
    [
      'Rebels hold the north of the city.',
      'Rebels hold the south of the city.',
      'opposite',
      'north',
      'south',
    ],
    ['Johnson said the plan was dead.', 'Smith said the plan was dead.', 'name', 'Johnson', 'Smith'],
  ])('%j / %j: %s', (left, right, kind, a, b) => {
    expect(conflicts(left, right)).toEqual([{ kind, left: a, right: b }]);
    expect(conflicts(right, left)).toEqual([{ kind, left: b, right: a }]);
  });

  it.each([
    [
      'the number in its place, of several',
      'The quake left 12 dead and 30 injured in the villages.',
      'The quake left 14 dead and 30 injured in the villages.',
      [['number', '12', '14']],
    ],
    [
      'both of two numbers that changed places',
      'The crash left 2 dead and 4 hurt.',
      'The crash left 4 dead and 2 hurt.',
      [
        ['number', '2', '4'],
        ['number', '4', '2'],
      ],
    ],
    [
      'percent against percentage points',
      'The rate rose by two percent.',
      'The rate rose by two percentage points.',
      [['number', 'two percent', 'two percentage points']],
    ],
    [
      'a fraction',
      'Three-quarters of members backed it.',
      'A quarter of members backed it.',
      [['number', 'Three-quarters', 'A quarter']],
    ],
    ['a clock time', 'Polls close at 8 pm.', 'Polls close at 10 pm.', [['date', '8 pm', '10 pm']]],
    [
      'a phrase',
      'Unions turned the offer down.',
      'Unions accepted the offer.',
      [['opposite', 'turned the offer down', 'accepted']],
    ],
    [
      'a direction',
      'Thousands fled from Sudan to Chad.',
      'Thousands fled from Chad to Sudan.',
      [['opposite', 'from Sudan to Chad', 'from Chad to Sudan']],
    ],
    [
      'swapped roles',
      'Iran accused Israel of it.',
      'Israel accused Iran of it.',
      [['name', 'Iran', 'Israel']],
    ],
    [
      'where names differ in a direction only',
      'Officials from North Korea left.',
      'Officials from South Korea left.',
      [['name', 'North Korea', 'South Korea']],
    ],
  ])('names %s', (_, left, right, expected) => {
    const found = (a: string, b: string) =>
      conflicts(a, b).map(({ kind, left: x, right: y }) => [kind, x, y]);
    expect(found(left, right)).toEqual(expected);
    expect(found(right, left)).toEqual(expected.map(([kind, x, y]) => [kind, y, x]));
  });

  it('names one changed figure, name or day in long near copies, and nothing else', () => {
    const frame = (number: string, name: string, day: string): string =>
      `After weeks of talks that had twice been put off, ${name} told reporters in the capital on ${day} that ` +
      `${number} families from the flooded valley would be given new homes before the winter, at a cost of some ` +
      '40 million euros, and that the 3 roads into the valley would be rebuilt by the army.';
    const original = frame('1,200', 'Kessler', 'Monday');
    expect(conflicts(original, frame('2,100', 'Kessler', 'Monday')).map(({ kind }) => kind)).toEqual([
      'number',
    ]);
    expect(conflicts(original, frame('1,200', 'Moreno', 'Monday')).map(({ kind }) => kind)).toEqual(['name']);
    expect(conflicts(original, frame('1,200', 'Kessler', 'Friday')).map(({ kind }) => kind)).toEqual([
      'date',
    ]);
  });

  it.each([
    ['what one bound allows', 'At least 12 people were killed.', '14 people were killed.'],
    ['a rounded number', 'Some 85,740,000 doses were given.', 'About 85.7 million doses were given.'],
    ['numbers of different things', 'The storm killed 12 people.', 'The storm destroyed 40 houses.'],
    ['a denial in other words', 'The request was not accepted.', 'The request was rejected.'],
    ['a denied opposite', 'Prices did not rise in May.', 'Prices fell in May.'],
    ['a denial on both sides', 'No deal was reached on fishing.', 'They did not reach a deal on fishing.'],
    ['another spelling of a name', 'Mursi said he would stay.', 'Morsi said he would stay.'],
    ['a weekday against a date', 'He arrived on Sunday.', 'He arrived on 15 November.'],
    ['equal sentences', 'Prices rose 3% in May.', 'Prices rose 3% in May.'],
  ])('does not name %s', (_, left, right) => {
    expect(conflicts(left, right)).toEqual([]);
    expect(conflicts(right, left)).toEqual([]);
  });

  it.each([
    ['turned passives', 'Iran accused Israel of sabotage.', 'Israel was accused by Iran of sabotage.'],
    [
      'one deed from two ends',
      'The family sold the estate to the city.',
      'The city bought the estate from the family.',
    ],
    ['what holds for both alike', 'Silva met Moreno in Lisbon.', 'Moreno met Silva in Lisbon.'],
    ['a limit that is a negation', 'The bridge did not open until May.', 'The bridge opened in May.'],
    ['no more than', 'No more than 20 people came.', '20 people came.'],
    ['the same figure in words', 'A dozen houses burned down.', 'Twelve houses burned down.'],
    [
      'a fraction of a round number',
      'The fine was 250,000 pounds.',
      'The fine was a quarter of a million pounds.',
    ],
    ['a vague number', 'Hundreds of people fled.', 'Some 400 people fled.'],
    ['a capital for its government', 'Moscow expelled two diplomats.', 'Russia expelled two diplomats.'],
    ['a seat for its government', 'The White House declined to comment.', 'The US declined to comment.'],
    ['an abbreviation', 'The Bank of England left rates unchanged.', 'The BoE left rates unchanged.'],
    [
      'both poles on both sides',
      'Exports rose while imports fell.',
      'Exports climbed while imports dropped.',
    ],
    [
      'what is asked only',
      'They asked whether or not talks would go on.',
      'They asked if the talks would go on.',
    ],
  ])('does not take %s for a conflict', (_, left, right) => {
    expect(conflicts(left, right)).toEqual([]);
    expect(conflicts(right, left)).toEqual([]);
  });

  it('looks at a bounded part of sentences without an end', () => {
    const words = ['not', 'rose', '12', 'Monday', 'Kessler', 'fell', 'up', 'from', 'Rome', 'to', 'Paris'];
    const list = (count: number, shift: number): string =>
      Array.from({ length: count }, (_, n) => words[(n + shift) % words.length]).join(' ');
    // What lies behind the part that is looked at changes nothing.
    expect(conflicts(list(20_000, 0), list(20_000, 3))).toEqual(conflicts(list(2_000, 0), list(2_000, 3)));
  });
});
