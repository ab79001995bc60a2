import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/model/list.ts';
import type { ReusePair } from '../../src/model/reuse.ts';
import { swapSides } from '../../src/model/sides.ts';
import { textOf } from '../../src/model/span.ts';
import { compareReuse } from '../../src/reuse/find-reuse.ts';
import { articleOf } from './article.ts';
import { madeUp, withEdits } from './made-up.ts';

const compare = (left: string, right: string): ReusePair =>
  compareReuse(articleOf('left', left), articleOf('right', right));

const story = madeUp(1, 200);
const other = madeUp(2, 300);
const text = (...parts: readonly (readonly string[])[]): string => parts.flat().join(' ');

describe('relations', () => {
  it('identical: the same words in the same order, however they are set', () => {
    const pair = compare('The army — he said — “won’t” go.', "the ARMY, he said,\n\nwon't go");
    expect(pair).toMatchObject({ relation: 'identical', jaccard: 1, coverage: { left: 1, right: 1 } });
    expect(pair.passages).toEqual([{ left: { start: 0, end: 31 }, right: { start: 0, end: 28 } }]);
  });

  it('near-duplicate: both sides covered from .8', () => {
    expect(compare(text(story), text(story, other.slice(0, 40)))).toMatchObject({
      relation: 'near-duplicate',
      coverage: { left: 1, right: 200 / 240 },
    });
  });

  it('excerpt: one side covered from .8', () => {
    expect(compare(text(story.slice(0, 80)), text(story))).toMatchObject({
      relation: 'excerpt',
      coverage: { left: 1, right: 0.4 },
    });
  });

  it('partial: one passage', () => {
    const pair = compare(text(story), text(other, story.slice(50, 75)));
    expect(pair).toMatchObject({ relation: 'partial', coverage: { left: 25 / 200, right: 25 / 325 } });
    const passage = at(pair.passages, 0);
    expect(textOf(text(story), passage.left)).toBe(text(story.slice(50, 75)));
    expect(textOf(text(other, story.slice(50, 75)), passage.right)).toBe(text(story.slice(50, 75)));
  });

  it('a shared run of 20 words is a passage, one of 19 is none', () => {
    expect(compare(text(story), text(other, story.slice(50, 70), other)).relation).toBe('partial');
    expect(compare(text(story), text(other, story.slice(50, 69), madeUp(3, 50))).relation).toBe(
      'independent',
    );
  });

  it('a copied paragraph with two words changed is one passage', () => {
    const paragraph = story.slice(100, 150);
    const changed = paragraph.map((word, index) => (index === 16 || index === 33 ? `other${index}` : word));
    const pair = compare(text(story), text(other, changed));
    expect(pair.passages).toHaveLength(1);
    expect(pair.coverage.right).toBe(50 / 350);
  });

  it('a short text with a word changed in the middle is a near-duplicate', () => {
    const short = story.slice(0, 36);
    const changed = short.map((word, index) => (index === 18 ? 'changed' : word));
    expect(compare(text(short), text(changed))).toMatchObject({
      relation: 'near-duplicate',
      coverage: { left: 1, right: 1 },
    });
    expect(compare(text(other, short), text(madeUp(4, 300), changed)).relation).toBe('independent');
  });

  it('words left out and put in do not end a passage', () => {
    const edited = [...story.slice(0, 60), ...story.slice(63, 120), 'put', 'in', ...story.slice(120)];
    const pair = compare(text(story), text(edited));
    expect(pair).toMatchObject({ relation: 'near-duplicate', coverage: { left: 1, right: 1 } });
    expect(pair.passages).toHaveLength(1);
  });

  it('an edit every ten words leaves a near-duplicate', () => {
    expect(compare(text(story), text(withEdits(story, 10))).relation).toBe('near-duplicate');
  });

  it('paragraphs in another order are still covered', () => {
    const pair = compare(text(story), text(story.slice(120), story.slice(60, 120), story.slice(0, 60)));
    expect(pair).toMatchObject({ relation: 'near-duplicate', coverage: { left: 1, right: 1 } });
    expect(pair.passages).toHaveLength(3);
  });

  it('a text that stands twice on one side covers both', () => {
    expect(compare(text(story), text(story, story)).coverage).toEqual({ left: 1, right: 1 });
  });

  it.each(['', 'one', 'one two three four'])('short texts are identical or independent: %j', (short) => {
    expect(compare(short, short.toUpperCase())).toMatchObject({ relation: 'identical', jaccard: 1 });
    expect(compare(short, `${short} five`).relation).toBe('independent');
  });
});

describe('any two texts', () => {
  const words = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 80 });
  const block = fc.array(fc.constantFrom(...madeUp(7, 40)), { minLength: 15, maxLength: 60 });
  const texts = fc.tuple(words, block, words, words, words).map(([a, shared, b, c, d]) => ({
    left: text(a, shared, b),
    right: text(c, shared, d, shared.slice(3)),
  }));

  it('compare the same with sides swapped', () => {
    fc.assert(
      fc.property(texts, ({ left, right }) => {
        const one = compare(left, right);
        const turned = compare(right, left);
        expect(turned.coverage).toEqual(swapSides(one.coverage));
        expect(turned.jaccard).toBe(one.jaccard);
        expect(turned.relation).toBe(one.relation);
        expect(new Set(turned.passages.map((p) => JSON.stringify(swapSides(p))))).toEqual(
          new Set(one.passages.map((p) => JSON.stringify({ left: p.left, right: p.right }))),
        );
      }),
    );
  });

  it('are covered wherever they share 20 words, and no word outside a passage is', () => {
    fc.assert(
      fc.property(texts, ({ left, right }) => {
        const { coverage, passages, relation } = compare(left, right);
        const runs = new Set(windows(right.split(' ')));
        const covered = new Set(
          windows(left.split(' ')).flatMap((run, i) =>
            runs.has(run) ? Array.from({ length: 20 }, (_, k) => i + k) : [],
          ),
        );
        expect(coverage.left * left.split(' ').length).toBeGreaterThanOrEqual(covered.size - 1e-6);
        expect(passages.length === 0).toBe(relation === 'independent');
      }),
    );
  });

  const windows = (list: readonly string[]): string[] =>
    list.slice(0, Math.max(0, list.length - 19)).map((_, i) => list.slice(i, i + 20).join(' '));
});
