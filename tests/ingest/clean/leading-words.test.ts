import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWordOf, mayBeginWith } from '../../../src/ingest/clean/leading-words.ts';
import { phraseOf } from '../../../src/ingest/clean/line-shape.ts';
import { beginsWithFigure, endsWithFigure } from '../../../src/ingest/clean/outer-figures.ts';
import { plainSpaces } from '../../../src/ingest/clean/white-space.ts';
import { WordTrie } from '../../../src/ingest/clean/word-trie.ts';

const words = ['read', 'reader', 'dont', 'c++', '3d', 'a'];

/** Beginnings of words in the list, and what tables of Latin letters say nothing of. */
const piece = fc.constantFrom(
  ...[
    'rea',
    'Read',
    'er',
    "don't",
    'Don’t',
    'C++',
    '3D',
    'a',
    'A',
    'é',
    'ß',
    'İ',
    ' ',
    ' ',
    ':',
    '—',
    '(',
    "'",
  ],
  ...['١', '½', '7', 'س', '中', '\u0301', '\u200b', '\u00a0', '\t', '\r\n', '\u2028', '😀', '\ud83d'],
);
const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('the quick looks at a line', () => {
  it('know each first word of a list, and only in other scripts take a line for one without need', () => {
    const trie = new WordTrie(words);
    fc.assert(
      fc.property(line, (text) => {
        const isKnown = words.includes(firstWordOf(text));
        if (isKnown) expect(mayBeginWith(trie, text)).toBe(true);
        if (/^[ -\u024f‘-”—]*$/.test(text)) expect(mayBeginWith(trie, text)).toBe(isKnown);
      }),
    );
  });

  it('write a phrase as its definition does', () => {
    fc.assert(
      fc.property(line, (text) => {
        const folded = text.toLowerCase().replace(/['’]/g, '');
        expect(phraseOf(text)).toBe(folded.replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' ').trim());
      }),
    );
  });

  it('see a figure at either end of the words', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(beginsWithFigure(text)).toBe(/^[^\p{L}\p{M}\p{N}+]*\d/u.test(text));
        expect(endsWithFigure(text)).toBe(/\d[^\p{L}\p{M}\p{N}+]*$/u.test(text));
      }),
    );
  });

  it('find white space that is not plain wherever it stands in a long text', () => {
    const long = 'words and more words '.repeat(2000);
    for (const at of [0, 1, 16_383, 16_384, 16_385, long.length]) {
      expect(plainSpaces(`${long.slice(0, at)}\u00a0 ${long.slice(at)}`)).toBe(
        `${long.slice(0, at)} ${long.slice(at)}`.replace(/ {2,}/g, ' '),
      );
    }
    expect(plainSpaces(long)).toBe(long);
  });
});
