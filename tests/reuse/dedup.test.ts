import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfSentences } from '../../src/language/analysis.ts';
import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { compareReuse } from '../../src/reuse/passages/compare-reuse.ts';
import { articleOf } from './article.ts';
import { deduplicate } from './in-memory.ts';
import { madeUp, withEdits } from './made-up.ts';

const on = (value: string): Partial<Article> => ({
  publishedAt: { value, precision: 'day', evidence: value },
});
const story = madeUp(1, 200);
const text = (...parts: readonly (readonly string[])[]): string => parts.flat().join(' ');
const ids = (articles: readonly Article[]): string[] => articles.map(({ id }) => id);
const byId = (articles: readonly Article[], wanted: string): Article =>
  at(
    articles,
    articles.findIndex(({ id }) => id === wanted),
  );

const sentences = (toll: string, verb: string): string[] => [
  'The harbour office reported the accident shortly before noon, and boats from three villages went out at once.',
  `At least ${toll} people died, and the owner ${verb} asked to explain the matter to the inspectors.`,
  'Divers were still searching the hull in the evening, while relatives waited in the hall of the school.',
];

describe('what is kept', () => {
  const early = articleOf('b', text(story), on('2020-11-15'));
  const long = articleOf('a', text(story, madeUp(2, 20)), on('2020-11-17'));
  const agency = articleOf('c', text(story.slice(0, 190)), { publisher: 'Alder', ...on('2020-11-17') });
  const credited = { ...long, credit: 'Alder', publisher: 'Birch' };

  it('is the earliest, the longest or the original', () => {
    const all = [early, long, agency];
    expect(ids(deduplicate(all, { keep: 'earliest' }).kept)).toEqual(['b']);
    expect(ids(deduplicate(all, { keep: 'longest' }).kept)).toEqual(['a']);
    expect(ids(deduplicate([credited, agency], { keep: 'original' }).kept)).toEqual(['c']);
  });

  it('says why', () => {
    const [first] = deduplicate([early, long], { keep: 'earliest' }).dropped;
    expect(first).toMatchObject({
      article: 'a',
      kept: 'b',
      relation: 'near-duplicate',
      coverage: { left: 200 / 220, right: 1 },
      reason: 'the kept one is earlier (2020-11-15)',
    });
  });

  it('excerpts and articles that share a passage stay', () => {
    const excerpt = articleOf('x', text(story.slice(0, 60)));
    const quoting = articleOf('y', text(madeUp(4, 200), story.slice(0, 40)));
    expect(deduplicate([early, excerpt, quoting], { keep: 'earliest' }).dropped).toEqual([]);
  });
});

describe('copies that differ where it matters', () => {
  it.each([
    ['a figure', '12', 'was', '14', 'was'],
    ['a negation', '12', 'was', '12', 'was not'],
  ])('stay and are named: %s', (_, toll, verb, otherToll, otherVerb) => {
    const articles = [
      articleOfSentences('a', sentences(toll, verb)),
      articleOfSentences('b', sentences(otherToll, otherVerb)),
    ];
    const found = deduplicate(articles, { keep: 'earliest' });
    expect(ids(found.kept)).toEqual(['a', 'b']);
    expect(found.differing.flatMap(({ article, other }) => [article, other]).sort()).toEqual(['a', 'b']);
    expect(deduplicate(articles, { keep: 'earliest', force: true }).dropped).toHaveLength(1);
  });

  it('stand for their own copies', () => {
    const articles = ['a', 'b', 'c'].map((id) =>
      articleOfSentences(id, sentences(id === 'a' ? '12' : '14', 'was')),
    );
    const { kept, dropped } = deduplicate(articles, { keep: 'earliest' });
    expect(ids(kept)).toEqual(['a', 'b']);
    expect(dropped).toMatchObject([{ article: 'c', kept: 'b', relation: 'identical' }]);
  });

  it('a sign or a decimal point between the same words is a difference', () => {
    const articles = ['-5', '5'].map((figure, index) =>
      articleOfSentences(
        `t${index}`,
        sentences('12', 'was').map((one) => one.replace('12', figure)),
      ),
    );
    const { differing } = deduplicate(articles, { keep: 'earliest' });
    expect(differing.length + deduplicate(articles, { keep: 'earliest' }).dropped.length).toBe(1);
  });
});

describe('any collection', () => {
  const collection = fc.array(
    fc.record({ base: fc.nat({ max: 3 }), edits: fc.constantFrom(0, 9, 25, 60), day: fc.nat({ max: 3 }) }),
    { maxLength: 12 },
  );

  it('is parted into kept and dropped; each dropped one is a copy of a kept one, for any order of input', () => {
    fc.assert(
      fc.property(
        collection,
        fc.constantFrom('earliest', 'longest', 'original'),
        fc.boolean(),
        (specs, keep, force) => {
          const articles = specs.map(({ base, edits, day }, index) => {
            const words = madeUp(10 + base, 100 + base * 10);
            return articleOf(
              `n${index}`,
              text(edits === 0 ? words : withEdits(words, edits)),
              on(`2020-11-1${day}`),
            );
          });
          const found = deduplicate(articles, { keep, force });
          const gone = found.dropped.map(({ article }) => article);
          expect([...ids(found.kept), ...gone].sort()).toEqual(ids(articles).sort());
          for (const { article, kept, relation } of found.dropped) {
            expect(ids(found.kept)).toContain(kept);
            expect(compareReuse(byId(articles, article), byId(articles, kept)).relation).toBe(relation);
          }
          expect(deduplicate([...articles].reverse(), { keep, force })).toEqual(found);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('very many copies', () => {
  it('50,000 of one article leave one', () => {
    const copies = Array.from({ length: 50_000 }, (_, number) =>
      articleOf(`copy ${number}`, text(story.slice(0, 40)), number === 77 ? on('2020-11-14') : {}),
    );
    const { kept, dropped } = deduplicate(copies, { keep: 'earliest' });
    expect(ids(kept)).toEqual(['copy 77']);
    expect(dropped).toHaveLength(49_999);
  }, 60_000);

  it('near copies that are listed as a star are copies of what is kept, not of one another', () => {
    const copies = Array.from({ length: 400 }, (_, number) =>
      articleOf(
        `copy ${number}`,
        text(story.slice(0, 80), [`n${number}`], story.slice(80, 160)),
        number === 77 ? on('2020-11-14') : {},
      ),
    );
    expect(ids(deduplicate(copies, { keep: 'earliest', force: true }).kept)).toEqual(['copy 77']);
  }, 60_000);
});
