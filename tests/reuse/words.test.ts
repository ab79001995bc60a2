import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/model/list.ts';
import { readWords } from '../../src/reuse/words/words.ts';

const slices = (text: string): readonly string[] => {
  const { count, starts, ends } = readWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(at(starts, i), at(ends, i)));
};

const hashes = (text: string): readonly string[] => {
  const { count, low, high } = readWords(text);
  return Array.from({ length: count }, (_, i) => `${low[i]}:${high[i]}`);
};

describe('words', () => {
  it.each([
    ['', []],
    [' … — !', []],
    ['The U.S. said: “don’t go”.', ['The', 'U', 'S', 'said', 'don', 't', 'go']],
    ['85,740,000 well-known', ['85', '740', '000', 'well', 'known']],
    ['Café naïve', ['Café', 'naïve']],
    ['北京2020年', ['北', '京', '2020', '年']],
    ['ไทย', ['ไ', 'ท', 'ย']],
    ['ที่นี่', ['ที่', 'นี่']],
    ['تهران، ایران', ['تهران', 'ایران']],
    ['a😀b \ud800 c', ['a', 'b', 'c']],
    ['\u{20000}\u{20001}', ['\u{20000}', '\u{20001}']],
    ['𝐁old', ['𝐁old']],
    ['\u0301 alone', ['alone']],
  ])('of %j', (text, expected) => {
    expect(slices(text)).toEqual(expected);
  });

  it.each([
    ['Iran’s ARMY', "iran's army", 'case and quotes'],
    ['caf\u00e9', 'cafe\u0301', 'composed and decomposed accents'],
    ['Stra\u00dfe', 'STRASSE', 'sharp s'],
    ['\u039f\u03b4\u03cc\u03c2', '\u039f\u0394\u038c\u03a3', 'final sigma'],
    ['\ufb01nal \uff21\uff22', 'final AB', 'ligatures and full width'],
    ['inter\u00adnational', 'international', 'soft hyphens'],
    ['zero\u200bwidth', 'zerowidth', 'zero-width spaces'],
    ['one,two\n\n  three', 'one - two (three)', 'punctuation and white space'],
    ['\u0645\u0640\u0631', '\u0645\u0631', 'tatweel'],
  ])('%j and %j are the same words: %s', (one, other) => {
    expect(hashes(one)).toEqual(hashes(other));
  });

  it('tells different words apart', () => {
    const words = ['no', 'on', 'now', '15', '51', '1', '5', 'e', '\u00e9', 'resume', 'r\u00e9sum\u00e9'];
    expect(new Set(words.flatMap(hashes)).size).toBe(words.length);
  });

  it('gives ordered spans without overlap for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }), (units) => {
        const text = String.fromCharCode(...units);
        const { count, starts, ends } = readWords(text);
        const ordered = Array.from({ length: count }, (_, i) => [at(starts, i), at(ends, i)]).flat();
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        expect(Array.from(starts).every((start, i) => start < at(ends, i))).toBe(true);
        expect(count === 0 || at(ends, count - 1) <= text.length).toBe(true);
      }),
    );
  });

  it('reads a word the same whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z\u00e9\u0434]{1,12}$/),
        fc.constantFrom('"', ' ', '—', '\n', '(', '.'),
        (word, around) => {
          expect(hashes(`${around}${word}${around}x`)[0]).toBe(hashes(word)[0]);
        },
      ),
    );
  });
});
