import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { findReuse, searchReuse } from '../../src/reuse/find-reuse.ts';
import { familiesOf } from '../../src/reuse/versions/families.ts';
import { articleOf } from './article.ts';
import { madeUp, withEdits } from './made-up.ts';
import { Random } from './random.ts';

const text = (...parts: readonly (readonly string[])[]): string => parts.flat().join(' ');
const story = madeUp(1, 300);
const articles = [
  articleOf('b', text(story)),
  articleOf('a', text(story.slice(0, 100))),
  articleOf('c', text(madeUp(2, 200), story.slice(150, 180))),
  articleOf('d', text(madeUp(3, 200))),
  articleOf('e', text(story).toUpperCase()),
  articleOf('f', text(withEdits(story, 25))),
  articleOf('g', ''),
  articleOf('h', '...'),
];

describe('pairs', () => {
  it('are all that share text, by id', () => {
    expect(findReuse(articles).map(({ left, right, relation }) => `${left} ${right} ${relation}`)).toEqual([
      'a b excerpt',
      'a e excerpt',
      'a f excerpt',
      'b c partial',
      'b e identical',
      'b f near-duplicate',
      'c e partial',
      'c f partial',
      'e f near-duplicate',
      'g h identical',
    ]);
  });

  it('do not depend on the order of the articles', () => {
    const expected = findReuse(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(findReuse(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('hold a shared run of 20 words wherever it stands', () => {
    const place = fc.nat({ max: 150 });
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        place,
        place,
        fc.nat({ max: 280 }),
        (seed, one, other, start) => {
          const run = story.slice(start, start + 20);
          const left = madeUp(seed * 2 + 10, 150);
          const right = madeUp(seed * 2 + 11, 150);
          const pairs = findReuse([
            articleOf('x', text(left.slice(0, one), run, left.slice(one))),
            articleOf('y', text(right.slice(0, other), run, right.slice(other))),
          ]);
          expect(pairs.map(({ relation }) => relation)).toEqual(['partial']);
        },
      ),
    );
  });

  it('never hold an article with itself', () => {
    expect(findReuse([articleOf('a', text(story)), articleOf('a', text(story))])).toEqual([]);
  });

  it('follow the settings, and a wrong one is named', () => {
    expect(
      findReuse(articles, { passageWords: 40, fingerprintWords: 30 }).some(
        ({ relation }) => relation === 'partial',
      ),
    ).toBe(false);
    expect(() => findReuse(articles, { coverage: 2 })).toThrow(UserError);
    expect(() => findReuse(articles, { shingleWords: 0 })).toThrow(/reuse\.shingleWords/);
    expect(() => findReuse(articles, { signatureSlots: 100 })).toThrow(/power of two/);
  });
});

describe('pairs about some articles', () => {
  const footer = madeUp(99, 40);
  const about = fc.subarray(articles.map(({ id }) => id));
  // A footer that is furniture only because versions of one text count once.
  const pages = Array.from({ length: 14 }, (_, number) =>
    articleOf(`page ${number}`, text(madeUp(500 + (number % 12), 120), [`n${number}`], footer), {
      publisher: 'Alder',
    }),
  );

  it('are those of all that one of them is in', () => {
    const all = [...articles, ...pages];
    const expected = findReuse(all);
    fc.assert(
      fc.property(about, fc.subarray(pages.map(({ id }) => id)), (some, others) => {
        const ids = new Set([...some, ...others]);
        const { pairs } = searchReuse(all, {}, ids);
        expect(pairs).toEqual(expected.filter(({ left, right }) => ids.has(left) || ids.has(right)));
      }),
      { numRuns: 40 },
    );
  });

  it('take no comparison of the others', () => {
    const { compared, pairs } = searchReuse([...articles, ...pages], {}, new Set(['g']));
    expect(pairs).toMatchObject([{ left: 'g', right: 'h', relation: 'identical' }]);
    expect(compared).toBe(0);
  });
});

describe('what very many articles share', () => {
  const footer = madeUp(99, 40);
  const page = (number: number, more: readonly string[] = []) =>
    articleOf(`page ${number}`, text(madeUp(1000 + number, 120), more, footer));

  it('is furniture, and alone makes no pair', () => {
    const pages = Array.from({ length: 150 }, (_, number) => page(number));
    expect(findReuse(pages)).toEqual([]);
  });

  it('of one publisher needs fewer articles, and none of another is taken for it', () => {
    const of = (publisher: string | null, count: number) =>
      Array.from({ length: count }, (_, number) => ({ ...page(number), publisher }));
    expect(findReuse(of('Alder', 11))).toEqual([]);
    expect(findReuse(of('Alder', 10))).toHaveLength(45);
    expect(findReuse(of(null, 20))).toHaveLength(190);
    const twice = of('Alder', 20).map((one, index) => ({ ...one, publisher: `Outlet ${index % 2}` }));
    expect(findReuse(twice)).toHaveLength(190);
    const guest = { ...page(99), publisher: 'Birch' };
    expect(findReuse([...of('Alder', 11), guest])).toEqual([]);
  });

  it('is kept as evidence: where it stands, how many carry it, and whose it is', () => {
    const pages = Array.from({ length: 12 }, (_, number) => ({ ...page(number), publisher: 'Alder' }));
    const { furniture } = searchReuse(pages);
    expect(furniture).toMatchObject([{ article: 'page 0', articles: 12, publisher: 'Alder' }]);
    const [{ span } = { span: { start: 0, end: 0 } }] = furniture;
    const words = (pages[0]?.text ?? '').slice(span.start, span.end).split(' ');
    expect(words.length).toBeGreaterThan(footer.length - 10);
    expect(footer.join(' ')).toContain(words.join(' '));
  });

  it('is no furniture where the articles of one publisher are versions of one text', () => {
    const versions = Array.from({ length: 15 }, (_, number) =>
      articleOf(`version ${number}`, text(story, madeUp(3000 + number, 10)), { publisher: 'Alder' }),
    );
    const quoting = articleOf('quoting', text(madeUp(6, 200), story.slice(40, 80)), { publisher: 'Birch' });
    expect(findReuse([...versions, quoting]).filter(({ left }) => left === 'quoting')).toHaveLength(15);
  });

  it('does not hide what two of them share besides', () => {
    const quote = madeUp(98, 25);
    const pages = Array.from({ length: 150 }, (_, number) => page(number, number < 2 ? quote : []));
    const pairs = findReuse(pages);
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([['page 0', 'page 1']]);
    // What they share in all: the quotation and the footer follow one another.
    expect(pairs.map(({ passages }) => passages.map(({ left }) => left.end))).toEqual([
      [pages[0]?.text.length],
    ]);
  });

  it('is a story where the articles are versions of one text, and its excerpts are found', () => {
    const versions = Array.from({ length: 150 }, (_, number) =>
      articleOf(`version ${number}`, text(story, madeUp(2000 + number, 10))),
    );
    const quoting = articleOf('quoting', text(madeUp(5, 200), story.slice(40, 80)));
    const { pairs, compared } = searchReuse([...versions, quoting]);
    expect(pairs.some(({ left, relation }) => left === 'quoting' && relation === 'partial')).toBe(true);
    expect(compared).toBeLessThan(150 * 60);
  });
});

describe('bad input', () => {
  it('50,000 copies of one article are one family, found with no comparison of texts', () => {
    const copies = Array.from({ length: 50_000 }, (_, number) =>
      articleOf(`copy ${number}`, text(story.slice(0, 60))),
    );
    const all = [...copies, articleOf('a', text(story))];
    const { pairs, compared } = searchReuse(all);
    expect(compared).toBe(1);
    expect(pairs).toHaveLength(50_000);
    expect(pairs.filter(({ relation }) => relation === 'identical')).toHaveLength(49_999);
    const families = familiesOf(all, pairs);
    expect(families.map(({ members }) => members.length)).toEqual([50_001]);
  }, 120_000);

  it.each([0, 1, 4])('articles of %d words are identical or nothing', (words) => {
    const short = madeUp(60, words).join(' ');
    const others = [articleOf('c', `${short} more`), articleOf('d', text(story, [short]))];
    const pairs = findReuse([articleOf('a', short), articleOf('b', `${short.toUpperCase()}.`), ...others]);
    expect(pairs.map(({ left, right, relation }) => `${left} ${right} ${relation}`)).toEqual([
      'a b identical',
    ]);
  });

  it('5,000 near copies take comparisons in proportion to their number', () => {
    const copies = Array.from({ length: 5000 }, (_, number) =>
      articleOf(`copy ${number}`, text(story.slice(0, 80), [`n${number}`], story.slice(80, 100))),
    );
    const { pairs, compared } = searchReuse(copies);
    expect(pairs.length).toBeGreaterThanOrEqual(4999);
    expect(compared).toBeLessThan(5000 * 200);
  });

  it.each([
    ['one word over and over', 'word '.repeat(200_000), 'word '.repeat(199_000)],
    [
      'one short line over and over',
      'the same line again '.repeat(50_000),
      'again the same line '.repeat(40_000),
    ],
    ['lines of nearly the same', repeated('a', 31), repeated('a', 29)],
    [
      'mixed scripts',
      '北京時間 тест ایران the army '.repeat(3000),
      'the army 北京時間 ایران тест '.repeat(3000),
    ],
    ['no words', '😀!?\u0301 '.repeat(100_000), '*** '.repeat(100_000)],
  ])(
    '%s',
    (_, left, right) => {
      const pairs = findReuse([articleOf('a', left), articleOf('b', right)]);
      for (const { passages, coverage } of pairs) {
        expect(coverage.left).toBeLessThanOrEqual(1);
        expect(coverage.right).toBeLessThanOrEqual(1);
        expect(passages.length).toBeLessThan(20_000);
      }
    },
    20_000,
  );

  it('an article of 5 MB that holds a small one', () => {
    const random = new Random(4);
    const long = Array.from({ length: 900_000 }, () => `w${random.whole(0, 100_000)}`);
    const pairs = findReuse([
      articleOf('long', text(long.slice(0, 450_000), story, long.slice(450_000))),
      articleOf('small', text(story)),
    ]);
    expect(pairs).toMatchObject([{ relation: 'excerpt', coverage: { right: 1 } }]);
  });
});

/** Runs of one word of the given length, each ended by a word of its own kind. */
function repeated(word: string, length: number): string {
  return Array.from({ length: 4000 }, () => `${`${word} `.repeat(length)}b`).join(' ');
}
