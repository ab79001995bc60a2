import { describe, expect, it } from 'vitest';
import { compareArticleTexts, lineOf } from './compare-texts.ts';

const figuresOf = (left: string, right: string): string[] =>
  compareArticleTexts(left, right)
    .filter(({ kind }) => kind === 'figures')
    .map(lineOf);

describe('figures that are one in other writing', () => {
  it.each([
    ['The firm paid $3.5m to the city.', 'The firm paid $3,500,000 to the city.'],
    ['The meeting lasted one and a half hours.', 'The meeting lasted 90 minutes.'],
    ['The reactor is 50 km from the city.', 'The reactor is 31 miles from the city.'],
    ['Three quarters of the members agreed.', '75 percent of the members agreed.'],
    ['She earned €2bn in 2019.', 'She earned 2 billion euros in 2019.'],
    ['A dozen houses burned down in Wick.', 'Twelve houses burned down in Wick.'],
    ['The team won 5-2 on Sunday in Harl.', 'On Sunday in Harl the team won 5-2.'],
  ])('%s', (left, right) => {
    expect(figuresOf(left, right)).toEqual([]);
  });
});

describe('figures of two things', () => {
  it.each([
    ['parts and their total', 'Two men and three women were rescued.', 'Five people were rescued.'],
    [
      'two people’s ages',
      'Police said that a 53-year-old man was killed in a shooting near the shop on Sunday and two others were hurt.',
      'The next day a 35-year-old man was shot in the leg outside the shop during a drive-by.',
    ],
    [
      'what two candidates raised',
      'Governor Ines Harrow announced on Thursday that her campaign raised 22 million crowns in the last quarter.',
      'Senator Paul Idris announced on Thursday that he had raised 34 million crowns in the last quarter of the year.',
    ],
  ])('%s', (_, left, right) => {
    expect(figuresOf(left, right)).toEqual([]);
  });
});

describe('figures that disagree', () => {
  it.each([
    ['A third of the fleet was lost.', '40 percent of the fleet was lost.', 'A third | 40 percent'],
    [
      'The attack took place at 11:30 on Friday.',
      'The attack took place at 10:30 on Friday.',
      '11:30 | 10:30',
    ],
    [
      'One of the three berths was closed.',
      'Two berths were closed.',
      'One of the three berths | Two berths',
    ],
    ['The 34-year-old driver was arrested.', 'The driver, 36, was arrested.', '34-year-old | 36'],
    ['FIFTEEN KILLED IN MINE FIRE', 'Sixteen killed in mine fire', 'FIFTEEN KILLED | Sixteen killed'],
    ['The temperature fell to -5 degrees.', 'The temperature fell to -7 degrees.', '-5 | -7'],
    [
      'The talks were held on 14 May in Geneva.',
      'The talks were held on 15 May in Geneva.',
      '14 May | 15 May',
    ],
    [
      'The talks on the ferry were held in Geneva.',
      'The talks on the ferry were held in Vienna.',
      'Geneva | Vienna',
    ],
    [
      'The fund pays £3.2m to the families.',
      'The fund pays over 3 million pounds to the families.',
      '£3.2m | 3 million',
    ],
    ['The repairs cost 3.2 million crowns.', 'The repairs cost $4.1 million.', '3.2 million | $4.1 million'],
    ['The quake killed 10 and injured another 70.', 'The quake killed 10 and injured 80.', '70 | 80'],
  ])('%s', (left, right, expected) => {
    const [found] = figuresOf(left, right);
    expect(found?.startsWith('figures: ')).toBe(true);
    for (const phrase of expected.split(' | ')) expect(found).toContain(phrase);
  });

  it('of three articles it says who stands alone, whatever the writing', () => {
    const [difference] = compareArticleTexts(
      'Fourteen miners died in the fire at Orrel on Monday, the ministry said.',
      'On Monday 14 miners died in the fire at Orrel, the ministry said.',
      'Sixteen miners died in the fire at Orrel on Monday, the ministry said.',
    ).filter(({ kind }) => kind === 'figures');
    expect(difference?.sides).toHaveLength(3);
    expect(difference?.note).toContain('a2 stands alone');
  });
});
