import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignOptions, alignArticles, alignSentences } from '../../src/align/sentences.ts';
import { type Encoder, englishEncoder } from '../../src/language/encoder.ts';
import type { SentenceLink } from '../../src/model/alignment.ts';
import { hasDataset, hasSeeds } from '../eval/datasets.ts';
import { articleOf, seedCase, unrelatedCases } from './cases.ts';

const harbour = [
  'The harbour of Port Ellis was closed on Monday after a tanker ran aground near the northern pier.',
  'Mayor Lena Ortiz said that no oil had leaked and that divers would inspect the hull.',
  'Fishermen complained that the closure would cost them a week of income.',
  'The tanker, built in 1998, had passed its last safety inspection in March.',
];
const coast = [
  'A tanker grounded close to the northern pier on Monday, forcing Port Ellis to shut its harbour.',
  'Divers are to examine the hull, said Lena Ortiz, the mayor.',
  'According to Ortiz, no oil has leaked.',
  'The weather service expects rain for the rest of the week.',
];

const mirrored = (links: readonly SentenceLink[]): unknown[] =>
  links
    .map(({ left, right, conflicts, clauses, ...rest }) => ({
      ...rest,
      left: right,
      right: left,
      ...(clauses === undefined ? {} : { clauses: { left: clauses.right, right: clauses.left } }),
      conflicts: conflicts.map((conflict) => ({ ...conflict, left: conflict.right, right: conflict.left })),
    }))
    .sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0));

describe('alignSentences', () => {
  it('links what is said in other words and leaves the rest alone', () => {
    const links = alignSentences(harbour, coast);
    const pairs = links.flatMap(({ left, right }) => left.flatMap((i) => right.map((j) => `${i} ${j}`)));
    expect(pairs).toEqual(expect.arrayContaining(['0 0', '1 1', '1 2']));
    expect(pairs.filter((pair) => pair.startsWith('2 ') || pair.endsWith(' 3'))).toEqual([]);
  });

  it('makes one link of a sentence that the other article says in two', () => {
    const split = alignSentences(harbour, coast).find(({ left }) => left.includes(1));
    expect(split).toMatchObject({ left: [1], right: [1, 2] });
  });

  it('links an article with itself sentence by sentence and nothing else', () => {
    expect(alignSentences(harbour, harbour)).toEqual(
      harbour.map((_, index) => ({
        left: [index],
        right: [index],
        relation: 'same',
        score: 1,
        conflicts: [],
      })),
    );
  });

  it('pairs equal sentences in order, the surplus with the last', () => {
    const same = (count: number): string[] => Array.from({ length: count }, () => 'He made no comment.');
    const sides = alignSentences(same(4), same(2)).map(({ left, right }) => [left, right]);
    expect(sides).toEqual([
      [[0], [0]],
      [[1, 2, 3], [1]],
    ]);
  });

  it('knows a sentence moved to another place', () => {
    const moved = [...harbour.slice(2), ...harbour.slice(0, 2)];
    expect(alignSentences(harbour, moved).map(({ left, right }) => [left[0], right[0]])).toEqual([
      [0, 2],
      [1, 3],
      [2, 0],
      [3, 1],
    ]);
  });

  it('says which links are told at another point of the common order', () => {
    const moved = [...harbour.slice(1), ...harbour.slice(0, 1)];
    const links = alignSentences(harbour, moved);
    expect(links.map(({ left, moved: isMoved }) => [left[0], isMoved ?? false])).toEqual([
      [0, true],
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  it('gives each of two links of one sentence the clauses that it covers', () => {
    const sentence =
      'The minister signed the fishing treaty with Norland on Friday, and protesters blocked the bridge near parliament for six hours.';
    const links = alignSentences(
      [sentence, 'Rain fell in the hills.'],
      [
        'On Friday the minister signed the fishing treaty with Norland.',
        'Farmers expect a good harvest this year.',
        'Protesters blocked the bridge near parliament for six hours.',
      ],
    );
    const parts = links.map(({ left, right, clauses }) => [
      left,
      right,
      clauses?.left.map((clause) => sentence.slice(clause.start, clause.end)),
    ]);
    expect(parts).toEqual([
      [[0], [0], ['The minister signed the fishing treaty with Norland on Friday,']],
      [[0], [2], ['and protesters blocked the bridge near parliament for six hours.']],
    ]);
  });

  it('does not take a label that two articles share for a statement', () => {
    const left = [...harbour.slice(0, 2), 'ADVERTISEMENT', ...harbour.slice(2)];
    const right = ['Wheat prices fell again.', 'Advertisement', 'The opera opens with a comedy.'];
    expect(alignSentences(left, right)).toEqual([]);
  });

  it('reads what words mean through the encoder that it is given', () => {
    const left = ['The grobnik was snarfed by the whole village after lunch.'];
    const right = ['After lunch the entire village dwindled the grobnik.'];
    const invented = new Map([
      ['snarf', 1],
      ['dwindle', 1],
      ['snarfed', 1],
    ]);
    const asked: string[] = [];
    const encoder: Encoder = {
      ...englishEncoder,
      rankOf: (word) => {
        asked.push(word);
        return invented.get(word) ?? englishEncoder.rankOf(word);
      },
    };
    const score = (options?: AlignOptions): number => alignSentences(left, right, options)[0]?.score ?? 0;
    expect(score({ encoder })).toBeGreaterThan(score());
    expect(asked).toContain('grobnik');
  });

  it('links nothing over two languages, though names and numbers are equal', () => {
    const german = [
      'Der Hafen von Port Ellis wurde am Montag gesperrt, nachdem ein Tanker nahe der Mole auf Grund gelaufen war.',
      'Bürgermeisterin Lena Ortiz sagte, es sei kein Öl ausgelaufen, Taucher sollten den Rumpf untersuchen.',
      'Der Tanker wurde 1998 gebaut und hatte im März die letzte Prüfung bestanden, so die Behörde in Port Ellis.',
    ];
    expect(alignSentences(harbour, german)).toEqual([]);
  });

  it('names what linked sentences disagree on', () => {
    const [link] = alignSentences(
      ['Police arrested 12 people in Port Ellis on Sunday after the march.'],
      ['On Sunday police arrested 14 people in Port Ellis after the march.'],
    );
    expect(link?.conflicts).toEqual([{ kind: 'number', left: '12', right: '14' }]);
  });

  it.each([
    [[], []],
    [harbour, []],
    [[''], ['']],
    [['…'], ['—']],
    [['   '], harbour],
  ])('takes %j against %j', (left, right) => {
    expect(alignSentences(left, right)).toEqual([]);
  });

  it('mirrors exactly when the articles are swapped', () => {
    const sentence = fc
      .array(fc.constantFrom(...harbour.concat(coast).flatMap((text) => text.split(' '))), { maxLength: 14 })
      .map((words) => words.join(' '));
    const article = fc.array(fc.oneof(sentence, fc.constantFrom(...harbour, ...coast)), { maxLength: 8 });
    fc.assert(
      fc.property(article, article, (left, right) => {
        expect(mirrored(alignSentences(right, left))).toEqual(alignSentences(left, right));
      }),
      { numRuns: 150 },
    );
  });

  it('has each index in range, each pair once, and a score between 0 and 1, whatever the text', () => {
    const article = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 10 });
    fc.assert(
      fc.property(article, article, (left, right) => {
        const links = alignSentences(left, right);
        const pairs = links.flatMap((link) => link.left.flatMap((i) => link.right.map((j) => `${i} ${j}`)));
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const link of links) {
          expect(link.left.every((index) => index < left.length)).toBe(true);
          expect(link.right.every((index) => index < right.length)).toBe(true);
          expect(link.score).toBeGreaterThan(0);
          expect(link.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes a headline alone, a list and a table', () => {
    expect(alignSentences(['Tanker runs aground at Port Ellis'], coast).length).toBeLessThanOrEqual(1);
    const rows = Array.from({ length: 300 }, (_, row) => `${row} | ${row * 7} | ${row % 3}`);
    expect(alignSentences(rows, rows).every(({ relation }) => relation === 'same')).toBe(true);
    expect(alignSentences(rows, harbour)).toEqual([]);
  });

  it('stays bounded on hostile sizes', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `word${index % 700}`).join(' ');
    const many = Array.from(
      { length: 5000 },
      (_, index) => `Item ${index} of the list costs ${index * 3} dollars.`,
    );
    const equal = Array.from({ length: 5000 }, () => 'All of these sentences are equal.');
    expect(alignSentences([words, ...harbour], [words.toUpperCase(), ...coast]).length).toBeGreaterThan(0);
    expect(alignSentences(many, harbour.slice(0, 3))).toEqual([]);
    expect(alignSentences(equal, equal)).toHaveLength(5000);
  }, 30_000);
});

describe.skipIf(!hasSeeds)('the seeds on one event', () => {
  it('finds at least 10 of the 11 links with at most 1 other', () => {
    const { left, right, isLink } = seedCase();
    const pairs = alignArticles(left, right).flatMap((link) =>
      link.left.flatMap((i) => link.right.map((j) => isLink(i, j))),
    );
    expect(pairs.filter((isRight) => isRight === true).length).toBeGreaterThanOrEqual(10);
    expect(pairs.filter((isRight) => isRight !== true).length).toBeLessThanOrEqual(1);
  });
});

const ALLSIDES = 'events/allsides.val.jsonl.gz';

describe.skipIf(!hasDataset(ALLSIDES))('articles of different events', () => {
  it('have hardly a link', () => {
    const cases = unrelatedCases(ALLSIDES, 40);
    const links = cases.flatMap(({ left, right }) => alignArticles(left, right));
    expect(links.length / cases.length).toBeLessThan(0.2);
  });

  it('link with themselves sentence by sentence', () => {
    for (const { left } of unrelatedCases(ALLSIDES, 20)) {
      const again = articleOf(left.sentences.map(({ text }) => text));
      const sides = alignArticles(left, again).map((link) => [link.left, link.right, link.relation]);
      expect(sides).toEqual(left.sentences.map(({ index }) => [[index], [index], 'same']));
    }
  });
});
