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
});
