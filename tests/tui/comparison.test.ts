import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/report/tui/blocks.ts';
import { textOfLine } from '../../src/report/tui/line.ts';
import { markedSentence } from '../../src/report/tui/marked-sentence.ts';
import { type PairLink, pairOf, visibleDifferences } from '../../src/report/tui/pair.ts';
import { article, comparison, spanOf } from './made-up.ts';

const link = (left: readonly number[], right: readonly number[]): PairLink => ({
  left,
  right,
  relation: 'same',
  score: 1,
  conflicts: [],
});

/** Links that share sentences, too: nothing may be lost or shown twice even then. */
const links = fc.array(
  fc
    .tuple(
      fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
    )
    .map(([left, right]) => link(left.sort(), right.sort())),
  { maxLength: 8 },
);

describe('sentences side by side', () => {
  const counts = { left: 10, right: 10 };

  it.each(['left', 'right'] as const)(
    'every sentence stands in exactly one block, in the order of %s',
    (order) => {
      fc.assert(
        fc.property(links, (given) => {
          const blocks = blocksOf(given, counts, order);
          for (const side of ['left', 'right'] as const) {
            const all = blocks.flatMap(({ sentences }) => sentences[side]);
            expect(all.toSorted((a, b) => a - b)).toEqual([...Array(10).keys()]);
          }
          const unlinked = blocks
            .filter((block) => block.link === null)
            .flatMap(({ sentences }) => sentences[order]);
          expect(unlinked).toEqual(unlinked.toSorted((a, b) => a - b));
        }),
      );
    },
  );

  it('puts what one article alone has behind the sentence after which it stands there', () => {
    const blocks = blocksOf([link([0], [1]), link([1], [0])], { left: 3, right: 3 }, 'left');
    expect(blocks.map(({ sentences }) => [sentences.left, sentences.right])).toEqual([
      [[0], [1]],
      [[], [2]],
      [[1], [0]],
      [[2], []],
    ]);
  });
});

describe('marks', () => {
  const text = 'a good and effective defense cooperation';
  const one = article('one', [text]);
  const mark = (words: string, ...numbers: number[]) => ({
    ...spanOf(one, words),
    numbers,
    family: 'words' as const,
  });
  const shown = (...marks: ReturnType<typeof mark>[]): string => textOfLine(markedSentence(one, 0, marks));

  it('stand around their words with their number', () => {
    expect(shown(mark('effective', 5))).toBe('a good and [5 effective] defense cooperation');
  });

  it('say whose end it is where they hold or cross one another', () => {
    expect(shown(mark('good and effective', 3), mark('effective defense', 4))).toBe(
      'a [3 good and [4 effective 3] defense 4] cooperation',
    );
    expect(shown(mark('good and effective', 3), mark('good', 4))).toBe(
      'a [3 [4 good] and effective 3] defense cooperation',
    );
  });

  it('of the same words share their signs', () => {
    expect(shown(mark('good', 3, 7))).toBe('a [3,7 good] and effective defense cooperation');
  });

  it('never change the words, whatever they are', () => {
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
      numbers: [1],
      family: 'words' as const,
    }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (marks) => {
        const pieces = markedSentence(one, 0, marks).filter(({ isGlued }) => isGlued !== true);
        expect(textOfLine(pieces)).toBe(text);
      }),
    );
  });
});

describe('two articles of an event', () => {
  it('have the numbers of the whole comparison, so that they agree with every other report', () => {
    expect(pairOf(comparison, 0, 1)?.differences.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('can be turned round', () => {
    const turned = pairOf(comparison, 1, 0);
    expect(turned?.links[1]).toMatchObject({
      left: [0],
      right: [1],
      conflicts: [{ left: 'fourteen', right: 'Twelve' }],
    });
    expect(turned?.differences[0]?.sides.left.text).toBe('Some fourteen');
  });

  it('are linked over their statements where they were not aligned themselves, and no score is invented', () => {
    expect(pairOf(comparison, 0, 2)?.links).toEqual([
      { left: [1], right: [0], relation: 'partial', conflicts: [], score: null },
    ]);
  });

  it('show no difference that these two do not have', () => {
    const [first] = comparison.differences;
    const side = first?.sides[0];
    if (first === undefined || side === undefined) throw new Error('no difference');
    const same = {
      ...first,
      sides: [side, { ...side, article: 'gazette' }, { ...side, article: 'courier', text: 'x' }],
    };
    const pair = pairOf({ ...comparison, differences: [same] }, 0, 1);
    expect(pair?.differences).toEqual([]);
  });

  it('leave out kinds that are hidden', () => {
    const pair = pairOf(comparison, 0, 1);
    if (pair === null) throw new Error('no pair');
    expect(visibleDifferences(pair, new Set(['word-choice'])).map(({ number }) => number)).toEqual([1, 4, 5]);
  });
});
