import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../src/align/event.ts';
import { collate } from '../../src/align/statements.ts';
import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../../src/language/analysis.ts';
import type { Alignment, Statement } from '../../src/model/alignment.ts';

const article = (id: string, sentences: readonly string[]): AnalysedArticle =>
  analyseArticle(articleOfSentences(id, sentences));

const blank = (id: string, count: number): AnalysedArticle =>
  article(
    id,
    Array.from({ length: count }, (_, index) => `${id} says ${index}.`),
  );

type Links = readonly (readonly [left: number[], right: number[], score: number])[];

const alignment = (left: string, right: string, links: Links): Alignment => ({
  left,
  right,
  links: links.map(([from, to, score]) => ({
    left: from,
    right: to,
    relation: 'same',
    score,
    conflicts: [],
  })),
});

const told = (statements: readonly Statement[]): string[] =>
  statements.map(({ members }) => members.map((one) => `${one.article}${one.sentences.join(',')}`).join(' '));

describe('collate', () => {
  it('brings together what is linked over a third article', () => {
    const articles = [blank('a', 1), blank('b', 1), blank('c', 1)];
    const alignments = [
      alignment('a', 'b', [[[0], [0], 0.9]]),
      alignment('b', 'c', [[[0], [0], 0.9]]),
      alignment('a', 'c', []),
    ];
    expect(told(collate(articles, alignments))).toEqual(['a0 b0 c0']);
  });

  it('does not chain over weak links that no other article confirms', () => {
    const articles = [
      article('a', ['The harbour was closed.']),
      article('b', ['Rain fell in the hills.']),
      article('c', ['Dentists elected a chairwoman.']),
    ];
    const alignments = [
      alignment('a', 'b', [[[0], [0], 0.9]]),
      alignment('b', 'c', [[[0], [0], 0.42]]),
      alignment('a', 'c', []),
    ];
    const statements = collate(articles, alignments);
    expect(told(statements)).toEqual(['a0 b0', 'c0']);
    const nearest = statements[1]?.nearest.find(({ article: id }) => id === 'b');
    expect(nearest?.sentence).toBe(0);
    expect(nearest?.score).toBe(0.42);
  });

  it('joins the sentences of one article into one member', () => {
    const articles = [blank('a', 1), blank('b', 2)];
    expect(told(collate(articles, [alignment('a', 'b', [[[0], [0, 1], 0.8]])]))).toEqual(['a0 b0,1']);
  });

  it('keeps the order in which the articles tell, and puts what one says alone after what it follows there', () => {
    const articles = [blank('a', 3), blank('b', 3)];
    const alignments = [
      alignment('a', 'b', [
        [[0], [1], 0.9],
        [[2], [2], 0.9],
      ]),
    ];
    expect(told(collate(articles, alignments))).toEqual(['b0', 'a0 b1', 'a1', 'a2 b2']);
  });

  it('gives numbers in the order of the statements', () => {
    expect(collate([blank('a', 3)], []).map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  });

  it('names the nearest sentence of an article that does not hold a statement', () => {
    const articles = [
      article('a', ['The harbour was closed on Monday.', 'Fishermen lost a week of income in the harbour.']),
      article('b', ['On Monday the harbour was closed.', 'Rain is expected for the week.']),
    ];
    const statements = collate(articles, alignEvent(articles));
    const alone = statements.find(({ members }) =>
      members.some((one) => one.article === 'a' && one.sentences[0] === 1),
    );
    expect(alone?.members).toHaveLength(1);
    expect(alone?.nearest).toHaveLength(1);
    expect(alone?.nearest[0]).toMatchObject({ article: 'b' });
  });

  it('has every sentence of every article in exactly one statement, whatever is linked', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 });
    const someLinks = fc.array(
      fc.tuple(
        fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(sizes, fc.array(someLinks, { minLength: 10, maxLength: 10 }), (counts, lists) => {
        const articles = counts.map((count, place) => blank(`a${place}`, count));
        const alignments = counts.flatMap((leftCount, i) =>
          counts.slice(i + 1).map((rightCount, k) => {
            const links = (lists[(i * 3 + k) % lists.length] ?? []).flatMap(([left, right, score]): Links => {
              const from = [...new Set(left)].filter((index) => index < leftCount);
              const to = [...new Set(right)].filter((index) => index < rightCount);
              return from.length > 0 && to.length > 0 ? [[from, to, score]] : [];
            });
            return alignment(`a${i}`, `a${i + 1 + k}`, links);
          }),
        );
        const statements = collate(articles, alignments);
        const placed = statements.flatMap(({ members }) =>
          members.flatMap((one) => one.sentences.map((index) => `${one.article} ${index}`)),
        );
        const all = articles.flatMap((one) => one.sentences.map(({ index }) => `${one.article.id} ${index}`));
        expect([...placed].sort()).toEqual([...all].sort());
        for (const { members, nearest } of statements) {
          const holders = new Set(members.map((one) => one.article));
          expect(nearest.every((one) => !holders.has(one.article))).toBe(true);
        }
      }),
    );
  });
});

describe('alignEvent', () => {
  it('aligns every pair of a small event', () => {
    const articles = ['a', 'b', 'c', 'd'].map((id) => blank(id, 2));
    expect(alignEvent(articles).map(({ left, right }) => left + right)).toEqual([
      'ab',
      'ac',
      'ad',
      'bc',
      'bd',
      'cd',
    ]);
  });

  it('costs at most six comparisons an article in a large one, and leaves no article out', () => {
    const articles = Array.from({ length: 50 }, (_, place) =>
      article(`a${place}`, [
        `The harbour was closed on Monday, said officer ${place}.`,
        `Ship ${place % 7} ran aground.`,
      ]),
    );
    const alignments = alignEvent(articles);
    expect(alignments.length).toBeLessThanOrEqual(300);
    expect(new Set(alignments.flatMap(({ left, right }) => [left, right])).size).toBe(50);
  });
});
