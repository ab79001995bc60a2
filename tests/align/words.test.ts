import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTokens, alignWords } from '../../src/align/words.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { textOf } from '../../src/model/span.ts';

const words = [
  'the',
  'minister',
  'said',
  'troops',
  'forces',
  'withdrew',
  'from',
  'Basra',
  'on',
  'Sunday',
  'not',
  '12',
  'twelve',
  'prices',
  'rose',
  'fell',
  ',',
  '“',
  'Ёлка',
  '会议',
  "don't",
  'U.S.',
  'zzqxv',
];
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));

const linkedTexts = (left: string, right: string): string[] =>
  alignWords(left, right).map((link) => `${textOf(left, link.left)}/${textOf(right, link.right)}`);

describe('alignWords', () => {
  it('links each word of a sentence with itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const tokens = tokenise(text);
        expect(alignTokens(tokens, tokens)).toEqual(
          tokens.map((_, index) => ({ left: index, right: index, score: 1 })),
        );
      }),
    );
  });

  it('is mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(sentence, sentence, (left, right) => {
        const mirrored = alignWords(right, left).map((link) => ({
          ...link,
          left: link.right,
          right: link.left,
        }));
        const byPlace = mirrored.sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
        expect(byPlace).toEqual(alignWords(left, right));
      }),
    );
  });

  it('links tokens only, each pair once, in order, with a score of at most 1', () => {
    fc.assert(
      fc.property(sentence, sentence, (left, right) => {
        const links = alignWords(left, right);
        const places = (text: string): Set<string> =>
          new Set(tokenise(text).map(({ start, end }) => `${start}-${end}`));
        const [ofLeft, ofRight] = [places(left), places(right)];
        const keys = links.map((link) => [link.left.start, link.right.start] as const);
        for (const link of links) {
          expect(ofLeft).toContain(`${link.left.start}-${link.left.end}`);
          expect(ofRight).toContain(`${link.right.start}-${link.right.end}`);
          expect(link.score).toBeGreaterThan(0);
          expect(link.score).toBeLessThanOrEqual(1);
        }
        expect(new Set(keys.map(String)).size).toBe(keys.length);
        expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
    );
  });

  it('finds other words for the same thing', () => {
    const links = linkedTexts(
      'The mayor said the city would purchase twelve electric buses next year.',
      'The city will buy 12 electric coaches next year, the mayor stated.',
    );
    for (const pair of ['purchase/buy', 'twelve/12', 'buses/coaches', 'said/stated', 'mayor/mayor']) {
      expect(links).toContain(pair);
    }
  });

  it('links several words with one', () => {
    const links = linkedTexts('The two leaders held talks in Geneva.', 'The two leaders met in Geneva.');
    expect(links).toContain('talks/met');
    expect(links).toContain('Geneva/Geneva');
  });

  it('links nothing, or only marks and grammar, of sentences that say nothing alike', () => {
    const links = alignWords(
      'Heavy rain flooded the old harbour.',
      'Ministers will discuss tax reform tomorrow',
    );
    expect(links.length).toBeLessThanOrEqual(1);
  });

  it('has nothing to link in an empty text', () => {
    expect(alignWords('', '')).toEqual([]);
    expect(alignWords('', 'Prices rose.')).toEqual([]);
    expect(alignWords(' \n', 'Prices rose.')).toEqual([]);
  });

  it('links what is the same in other scripts', () => {
    expect(linkedTexts('Президент подписал новый закон', 'Президент подписал закон')).toEqual(
      expect.arrayContaining(['Президент/Президент', 'подписал/подписал', 'закон/закон']),
    );
  });

  it('takes long sentences in steps that grow no faster than their length', () => {
    const short = stepsFor(600);
    const long = stepsFor(1_200);
    expect(long.links).toBeGreaterThan(900);
    expect(long.steps / short.steps).toBeLessThan(2.4);
    // Some 30 features of each pair of words in a piece of at most 150 by 150.
    expect(long.steps).toBeLessThan(1_200 * 150 * 60);
  });
});

/** How often the alignment of a list with an edited copy of it looks at a token. */
function stepsFor(length: number): { readonly steps: number; readonly links: number } {
  const list = Array.from({ length }, (_, n) => `${words[n % words.length]}${n}`);
  const changed = list.map((word, n) => (n % 50 === 0 ? 'changed' : word));
  let steps = 0;
  const counted = (text: string) =>
    tokenise(text).map(
      (token) =>
        new Proxy(token, {
          get(target, key, receiver) {
            steps += 1;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
  const links = alignTokens(counted(list.join(' ')), counted(changed.join(' '))).length;
  return { steps, links };
}
