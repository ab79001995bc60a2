import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../src/align/chunks.ts';
import { phraseRelation } from '../../src/align/phrase-relation.ts';
import { mirroredRelation } from '../../src/align/phrase-relations.ts';
import { alignPhrases } from '../../src/align/phrases.ts';
import { alignTokens } from '../../src/align/words.ts';
import type { Token } from '../../src/language/token.ts';
import { tokenise } from '../../src/language/tokenise.ts';

const words =
  'the council sold twelve old trucks to a Dutch firm , rebels captured 30 towns of Aldria and said it rose fell'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '));

const textOfRange = (tokens: readonly Token[], { start, end }: { start: number; end: number }): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');

const chunkTexts = (text: string): string[] => {
  const tokens = tokenise(text);
  return chunksOf(tokens).map((chunk) => textOfRange(tokens, chunk));
};

/** The relation of the two whole texts as phrases. */
const relationOf = (a: string, b: string): string => {
  const [left, right] = [tokenise(a), tokenise(b)];
  const phrase = (tokens: readonly Token[]) => ({ tokens, start: 0, end: tokens.length });
  return phraseRelation(phrase(left), phrase(right), alignTokens(left, right)).relation;
};

describe('chunksOf', () => {
  it('keeps a noun with what belongs to it and parts verbs and prepositions from it', () => {
    expect(
      chunkTexts('The complete withdrawal of Danish troops from the island was delayed, the senator said.'),
    ).toEqual([
      'The complete withdrawal of Danish troops',
      'from the island',
      'was delayed',
      'the senator',
      'said',
    ]);
  });

  it('gives phrases in order that do not overlap and hold a word each', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const tokens = tokenise(text);
        let end = 0;
        for (const chunk of chunksOf(tokens)) {
          expect(chunk.start).toBeGreaterThanOrEqual(end);
          expect(chunk.end).toBeGreaterThan(chunk.start);
          expect(tokens.slice(chunk.start, chunk.end).some(({ kind }) => kind !== 'punctuation')).toBe(true);
          end = chunk.end;
        }
        expect(end).toBeLessThanOrEqual(tokens.length);
      }),
    );
  });
});

describe('phraseRelation', () => {
  it.each([
    ['twelve old trucks', 'twelve old trucks', 'equal'],
    ['in southern Aldria', 'in northern Aldria', 'opposite'],
    ['higher', 'lower', 'opposite'],
    ['prices', 'fuel prices', 'broader'],
    ['6 soldiers', '9 soldiers', 'similar'],
    ['on Friday', 'on Wednesday', 'similar'],
  ])('%j is to %j: %s', (a, b, relation) => {
    expect(relationOf(a, b)).toBe(relation);
  });

  it('swaps broader and narrower with the sides and keeps all else', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [there, back] = [relationOf(a, b), relationOf(b, a)];
        expect(['equal', 'similar', 'broader', 'narrower', 'opposite', 'related']).toContain(there);
        expect(
          back === 'broader' || back === 'narrower' ? (back === 'broader' ? 'narrower' : 'broader') : back,
        ).toBe(there);
      }),
    );
  });
});

describe('alignPhrases', () => {
  it('links whole phrases', () => {
    const left = tokenise('The complete withdrawal of Danish troops from the island is a step to peace.');
    const right = tokenise(
      'Expulsion of Danish military forces from the island would be a step towards peace.',
    );
    const links = alignPhrases(left, right).map((link) => [
      textOfRange(left, link.left),
      textOfRange(right, link.right),
    ]);
    expect(links).toContainEqual([
      'The complete withdrawal of Danish troops',
      'Expulsion of Danish military forces',
    ]);
    expect(links).toContainEqual(['from the island', 'from the island']);
  });

  it('is mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [left, right] = [tokenise(a), tokenise(b)];
        const place = (link: { left: { start: number }; right: { start: number } }): string =>
          `${String(link.left.start).padStart(3)} ${String(link.right.start).padStart(3)}`;
        const there = alignPhrases(left, right);
        const back = alignPhrases(right, left).map((link) => ({
          left: link.right,
          right: link.left,
          relation: mirroredRelation(link.relation),
          score: link.score,
        }));
        const sorted = <T extends { left: { start: number }; right: { start: number } }>(
          list: readonly T[],
        ): T[] => [...list].sort((x, y) => (place(x) < place(y) ? -1 : 1));
        expect(sorted(back).map((link) => ({ ...link, score: link.score.toFixed(9) }))).toEqual(
          sorted(there).map((link) => ({ ...link, score: link.score.toFixed(9) })),
        );
      }),
    );
  });

  it('finds nothing in an empty sentence', () => {
    expect(alignPhrases([], tokenise('Prices rose.'))).toEqual([]);
  });
});
