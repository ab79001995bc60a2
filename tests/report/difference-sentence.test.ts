import { describe, expect, it } from 'vitest';
import type { Difference, DifferenceKind, DifferenceSide } from '../../src/model/difference.ts';
import { foremost } from '../../src/model/foremost.ts';
import { differenceText } from '../../src/report/difference-text.ts';
import { namingRows, namingWords } from '../../src/report/naming-rows.ts';
import { differencesOfPair } from '../../src/report/pair-differences.ts';
import { madeUpArticle } from './html/made-up.ts';

type Side = readonly [article: string, text: string, whose?: Partial<DifferenceSide>];

/** A difference whose sides stand somewhere, but for those whose text is `null` for nothing found. */
function differenceOf(
  kind: DifferenceKind,
  sides: readonly Side[],
  further: Pick<Difference, 'details' | 'evidence'> = {},
): Difference {
  const full = sides.map(([article, text, whose = {}], index): DifferenceSide => {
    const span = { start: index * 100, end: index * 100 + text.length };
    return { article, text, span, voice: 'narrator', ...whose };
  });
  return {
    id: 'd1',
    kind,
    statement: 's1',
    sides: full,
    weight: 0.5,
    note: 'nothing is read from the note',
    cautions: [],
    ...further,
  };
}

const told = (difference: Difference): string => differenceText(difference, (id) => id.toUpperCase(), 60);
const nowhere = { span: null };

/** What is told of an article as a whole, in its two parts. */
const telling = (of: string, words: string): Partial<DifferenceSide> => ({
  span: null,
  text: `${of}: ${words}`,
  told: { of, words },
});

const placeOf = (article: string, number: number, sentences: number) => ({
  article,
  sentence: number - 1,
  sentences,
  isInHeadline: false,
});

describe('the sentence of a difference', () => {
  it.each<[DifferenceKind, readonly Side[], Pick<Difference, 'details' | 'evidence'>, string]>([
    [
      'word-choice',
      [
        ['a', 'rose'],
        ['b', 'soared'],
      ],
      {},
      'A writes “rose”, B “soared”.',
    ],
    [
      'certainty',
      [
        ['a', 'showed', { voice: 'quote', speaker: 'Orla Venn' }],
        ['b', 'hinted', { voice: 'reported', speaker: 'Venn' }],
      ],
      {},
      'A quotes “showed” (Orla Venn); B reports “hinted” (Venn).',
    ],
    [
      'figures',
      [
        ['a', '12'],
        ['c', '12'],
        ['b', '14'],
      ],
      { details: [{ kind: 'alone', article: 'b' }] },
      'A and C give “12”; B gives “14” – B stands alone.',
    ],
    [
      'selection',
      [
        ['a', 'It rained.'],
        ['b', '', nowhere],
        ['c', '', nowhere],
      ],
      { details: [{ kind: 'nearest', article: 'b', sentence: 2, score: 0.31 }] },
      'A tells “It rained.”; not found in B and C.',
    ],
    [
      'prominence',
      [
        ['a', 'It rained.'],
        ['b', 'Rain fell.'],
      ],
      { details: [{ kind: 'places', of: [placeOf('a', 1, 9), placeOf('b', 8, 8)] }] },
      'A tells “It rained.” in sentence 1 of 9; B tells it in sentence 8 of 8.',
    ],
    [
      'voice',
      [
        ['a', '', { ...telling('Venn', '40 words quoted'), speaker: 'Venn' }],
        ['b', '', nowhere],
      ],
      {},
      'A gives Venn 40 words quoted; B gives none.',
    ],
    [
      'tone',
      [
        ['a', '', telling('loaded words', '3.1 in 100 words (2.0 to 4.0)')],
        ['b', '', telling('loaded words', 'too short to say')],
      ],
      {},
      'loaded words: A 3.1 in 100 words (2.0 to 4.0); B too short to say.',
    ],
    [
      'distinctive-words',
      [
        ['a', '“dock” (9 times, z 2.4)', nowhere],
        ['b', 'too short to say', nowhere],
      ],
      { evidence: [{ article: 'a', text: 'dock', span: { start: 0, end: 4 }, voice: 'narrator' }] },
      'A uses “dock” (9 times, z 2.4); B: too short to say.',
    ],
    [
      'quotation',
      [
        ['a', '5 quoted passages', nowhere],
        ['b', 'no quoted passage', nowhere],
      ],
      {},
      'A has 5 quoted passages; B has no quoted passage.',
    ],
  ])('of %s says who does what with which words', (kind, sides, further, sentence) => {
    expect(told(differenceOf(kind, sides, further))).toBe(sentence);
  });

  it('of two of three articles speaks of the two, with their part of the details', () => {
    const sides: readonly Side[] = [
      ['a', 'One.'],
      ['b', 'Two.'],
      ['c', 'Three.'],
    ];
    const of = [placeOf('a', 1, 9), placeOf('b', 3, 4), placeOf('c', 8, 8)];
    const difference = differenceOf('prominence', sides, { details: [{ kind: 'places', of }] });
    const [pair] = differencesOfPair({ differences: [difference] }, { left: 'b', right: 'c' });
    expect(pair?.number).toBe(1);
    expect(pair === undefined ? '' : told(pair.difference)).toBe(
      'B tells “Two.” in sentence 3 of 4; C tells it in sentence 8 of 8.',
    );
    expect(differencesOfPair({ differences: [difference] }, { left: 'b', right: 'x' })).toEqual([]);
  });

  it('stands once for what three articles say in three ways, as long as there is something else to say', () => {
    const quotation = (id: string) => ({
      ...differenceOf('quotation', [
        ['a', 'x'],
        ['b', 'y'],
      ]),
      id,
      weight: 0.9,
    });
    const others = ['scope', 'naming', 'figures', 'agency'] as const;
    const all = [
      quotation('d1'),
      quotation('d2'),
      ...others.map((kind, index) => ({
        ...differenceOf(kind, [
          ['a', 'x'],
          ['b', 'y'],
        ]),
        id: `e${index}`,
      })),
    ];
    expect(foremost(all, (one) => one).map(({ id }) => id)).toEqual(['d1', 'e0', 'e1', 'e2', 'e3']);
  });
});

describe('the rows of the naming table', () => {
  const articles = [madeUpArticle('a', ['One.']), madeUpArticle('b', ['Two.'])];
  const forms = (article: string, ...counts: readonly [string, number][]) => ({
    article,
    forms: counts.map(([text, count]) => ({ text, count })),
  });
  const naming = [
    {
      name: 'Orla Venn',
      articles: [forms('a', ['Captain Orla Venn', 1], ['Venn', 2]), forms('b', ['Orla Venn', 3])],
    },
    { name: 'Marlow', articles: [forms('a', ['Marlow', 2]), forms('b', ['Marlow', 1])] },
  ];

  it('part who is called otherwise from who is not, and take up the differences that show it', () => {
    const differences = [
      differenceOf('naming', [
        ['a', 'Captain Orla Venn'],
        ['b', 'Orla Venn'],
      ]),
      differenceOf('naming', [
        ['a', 'the minister'],
        ['b', 'Inad'],
      ]),
    ];
    const { differing, alike } = namingRows({ articles, naming, differences });
    expect(differing.map(({ name, numbers }) => [name, numbers])).toEqual([
      ['Orla Venn', [1]],
      ['', [2]],
    ]);
    expect(alike.map(({ name }) => name)).toEqual(['Marlow']);
    expect(differing.map((row) => namingWords(row, ['A', 'B']))).toEqual([
      'A: Captain Orla Venn 1×, Venn 2× · B: Orla Venn 3×',
      'A: the minister · B: Inad',
    ]);
  });
});
