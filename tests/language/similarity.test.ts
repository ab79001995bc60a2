import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSimilarity } from '../../src/language/similarity.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { maxAlign, prepareSentence } from '../eval/max-align.ts';

const words = [
  'the',
  'minister',
  'said',
  'troops',
  'withdrew',
  'from',
  'Basra',
  'on',
  'Sunday',
  'not',
  '12',
  '3,400',
  'prices',
  'rose',
  'fell',
  'council',
  'of',
  '“peace”',
  ',',
  'Ёлка',
  '会议',
  'G7',
  "don't",
];
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '));

describe('sentenceSimilarity', () => {
  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = sentenceSimilarity(a, b);
        expect(score).toBe(sentenceSimilarity(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 for the same words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(sentenceSimilarity(text, text)).toBe(1);
      }),
    );
    expect(sentenceSimilarity('Prices rose, he said.', '“Prices rose”, he said')).toBe(1);
  });

  it('is 0 beside a text without words', () => {
    expect(sentenceSimilarity('', 'Prices rose.')).toBe(0);
    expect(sentenceSimilarity('…', 'Prices rose.')).toBe(0);
  });

  it('ranks a paraphrase over the same topic over another topic', () => {
    const said = 'The council approved the purchase of twelve buses on Monday.';
    const paraphrase = 'On Monday, councillors agreed to buy 12 buses.';
    const sameTopic = 'Bus drivers asked the council for higher pay.';
    const otherTopic = 'Heavy rain flooded the old harbour.';
    expect(sentenceSimilarity(said, paraphrase)).toBeGreaterThan(sentenceSimilarity(said, sameTopic) + 0.1);
    expect(sentenceSimilarity(said, sameTopic)).toBeGreaterThan(sentenceSimilarity(said, otherTopic));
    expect(sentenceSimilarity(said, otherTopic)).toBeLessThan(0.1);
  });

  it('compares texts of other scripts by their words', () => {
    expect(sentenceSimilarity('Президент подписал закон', 'Закон подписал президент')).toBeGreaterThan(0.5);
    expect(sentenceSimilarity('Президент подписал закон', 'تساقطت الأمطار بغزارة')).toBeLessThan(0.3);
  });

  it('takes a text of any length', () => {
    const long = 'minister troops council prices '.repeat(5_000);
    expect(sentenceSimilarity(long, `${long} Basra`)).toBeGreaterThan(0.8);
  });
});

describe('maxAlign', () => {
  const prepare = (text: string) => prepareSentence(tokenise(text));

  it('is symmetric, between 0 and 1, and 1 for the same words', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = maxAlign(prepare(a), prepare(b));
        expect(score).toBeCloseTo(maxAlign(prepare(b), prepare(a)), 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    expect(maxAlign(prepare('Prices rose.'), prepare('rose prices'))).toBeCloseTo(1);
  });

  it('takes weights from the caller', () => {
    const weigh = (text: string) => prepareSentence(tokenise(text), (lemma) => (lemma === 'bus' ? 1 : 0));
    expect(maxAlign(weigh('The bus stopped.'), weigh('The bus burned.'))).toBe(1);
    expect(maxAlign(weigh('The train stopped.'), weigh('The train stopped.'))).toBe(0);
  });
});
