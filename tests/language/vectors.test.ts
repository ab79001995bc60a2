import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, frequencyRank, vectorOf, vocabularySize } from '../../src/language/vectors.ts';

const file = new URL('../../src/language/data/en/vectors.bin', import.meta.url);

describe('word vectors', () => {
  it('stay within the size that may ship', () => {
    expect(readFileSync(file).length).toBeLessThanOrEqual(12_000_000);
    expect(vocabularySize()).toBe(100_000);
  });

  it('rank words by frequency', () => {
    expect(frequencyRank('the')).toBe(0);
    expect(frequencyRank('minister')).toBeLessThan(frequencyRank('acquittal'));
    expect(frequencyRank('u.s.')).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['', 'a word of no letters'],
    ['zzqxv', 'no word'],
    ['The', 'not folded'],
    ['министр', 'another script'],
    ['x'.repeat(100_000), 'very long'],
  ])('have none for %j', (word) => {
    expect(frequencyRank(word)).toBe(-1);
    expect(vectorOf(word)).toBeNull();
    expect(cosine(word, 'minister')).toBeNull();
  });

  it('are of length 1 and agree with the cosine', () => {
    const words = ['withdraw', 'minister', 'purchase', 'kabul', 'u.s.'];
    for (const a of words) {
      expect(cosine(a, a)).toBeCloseTo(1, 5);
      for (const b of words) {
        const [x, y] = [vectorOf(a), vectorOf(b)];
        const product = x?.reduce((sum, value, d) => sum + value * (y?.[d] ?? 0), 0);
        expect(cosine(a, b)).toBeCloseTo(product ?? Number.NaN, 5);
        expect(cosine(a, b)).toBe(cosine(b, a));
      }
    }
  });

  it.each([
    ['withdraw', 'withdrawal', 'minister'],
    ['purchase', 'buy', 'river'],
    ['countries', 'country', 'spoon'],
    ['u.s.', 'american', 'iranian'],
    ['doctor', 'physician', 'lawyer'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(cosine(word, near) ?? 0).toBeGreaterThan(cosine(word, far) ?? 1);
  });

  it('find every text or none, never a wrong word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (word) => {
        const rank = frequencyRank(word);
        expect(rank).toBeGreaterThanOrEqual(-1);
        expect(rank).toBeLessThan(vocabularySize());
      }),
    );
  });
});
