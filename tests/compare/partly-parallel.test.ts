import { describe, expect, it } from 'vitest';
import { groupEntities } from '../../src/compare/naming/entities.ts';
import type { Difference } from '../../src/model/difference.ts';
import { compareArticleTexts, compareLinked, lineOf } from './compare-texts.ts';

const withPlaces = (differences: readonly Difference[]): readonly Difference[] =>
  differences.filter(({ kind, sides }) => kind !== 'selection' && sides.every(({ span }) => span !== null));

describe('sentences that share a part only', () => {
  it.each([
    [
      'a modifier of another noun is no scope',
      'Fishermen and their wives blasted the presidential nominee for his silence on the price of diesel.',
      'A row about the price of land threatened to upend a presidential campaign that nobody had watched.',
    ],
    [
      'words in one place of two stories are no choice of words',
      'Thirty workers lost their jobs when the old mill at Orlan burned down in March.',
      'Parents hope that a new school for the children of Orlan will open in March.',
    ],
    [
      'what one did not do and another did is no denial',
      'On Monday Olin Harrow did not testify before the council, and his lawyers called nobody from the harbour office.',
      'Inga Marlow testified before the council for two hours about the letters that her brother had sent from Torvald.',
    ],
  ])('%s', (_, left, right) => {
    const kinds = withPlaces(compareLinked(left, right, 'partial')).map(({ kind }) => kind);
    expect(kinds.filter((kind) => ['scope', 'word-choice', 'negation'].includes(kind))).toEqual([]);
  });

  it('where the words around stand for each other, the choice is told', () => {
    const lines = withPlaces(
      compareLinked(
        'The fleet left the bay after the navy fired missiles at two bases housing foreign troops in the north.',
        'It came hours after the navy fired missiles at two bases housing foreign forces, the palace said.',
        'partial',
      ),
    ).map(lineOf);
    expect(lines).toContain('word-choice: troops | forces');
  });

  it('articles on other matters are set against each other in nothing', () => {
    const differences = compareArticleTexts(
      'The glaciers of the valley lost a tenth of their ice last year. Researchers fear for the springs below.',
      'Two orchestras will merge in autumn. Their conductor called the plan a gift to the young.',
    );
    expect(withPlaces(differences)).toEqual([]);
  });
});

describe('who acts', () => {
  it.each([
    [
      'a passive without its auxiliary',
      'A man arrested by police in Dorvane on Monday faces two charges.',
      'Police arrested a man in Dorvane on Monday and he faces two charges.',
    ],
    [
      'a headline that tells it as happening',
      'Three miners killed in a blast at the Orlan pit on Tuesday.',
      'A blast killed three miners at the Orlan pit on Tuesday.',
    ],
    [
      'a verb that takes an object or none',
      'The strike has closed the port of Marsk for a week.',
      'The port of Marsk has closed for a week because of the strike.',
    ],
    [
      'a bound in front of the object',
      'Troops wounded at least nine people when they opened fire.',
      'At least nine people were wounded when troops opened fire.',
    ],
  ])('%s', (_, left, right) => {
    expect(compareLinked(left, right).map(({ kind }) => kind)).toContain('agency');
  });
});

describe('one body or two', () => {
  const areOne = (a: string, b: string): boolean => {
    const entities = groupEntities([[a], [b]]);
    return entities.get(a) === entities.get(b);
  };

  it.each([
    ['venn', 'orla venn'],
    ['doj', 'justice department'],
    ['nasdaq', 'nasdaq stock market'],
    ['tervani', 'al tervani'],
  ])('%s is %s', (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  it.each([
    ['dc', 'dick cheney'],
    ['abc news', 'nbc news'],
    ['bank', 'world bank'],
    ['des marsk', 'des marsk register'],
    ['orlan', 'western orlan'],
    ['white house', 'roosevelt room of the white house'],
  ])('%s is not %s', (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });
});

describe('quotations', () => {
  it('a guess at whom a pronoun stands for does not make another speaker', () => {
    const words = '“Thank you for everything that you have done for the women of this valley,”';
    const kinds = compareLinked(
      `At the side of Governor Olin Barasch stood Sarah Venn. ${words} she told the crowd.`,
      `${words} Venn told the crowd.`,
    );
    expect(kinds.filter(({ kind, weight }) => kind === 'quotation' && weight > 0.8)).toEqual([]);
  });
});
