import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/align/article-words.ts';
import { candidatePairs } from '../../src/align/candidates.ts';
import { alignEvent } from '../../src/align/event.ts';
import { lexiconOf } from '../../src/align/lexicon.ts';
import { orderStatements } from '../../src/align/order-statements.ts';
import { termsOfPair } from '../../src/align/pair-terms.ts';
import { collate } from '../../src/align/statements.ts';
import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../../src/language/analysis.ts';
import { englishEncoder } from '../../src/language/encoder.ts';
import type { Alignment, Statement } from '../../src/model/alignment.ts';
import { at } from '../../src/model/list.ts';

const article = (id: string, sentences: readonly string[]): AnalysedArticle =>
  analyseArticle(articleOfSentences(id, sentences));

const blank = (id: string, count: number): AnalysedArticle =>
  article(
    id,
    Array.from({ length: count }, (_, index) => `${id} says ${index}.`),
  );

/** Articles that all tell of one thing, pairs of neighbours of another, and each of something of its own. */
const harbourArticles = (count: number): readonly AnalysedArticle[] =>
  Array.from({ length: count }, (_, place) =>
    article(`a${String(place).padStart(2, '0')}`, [
      `The harbour of Port Ellis was closed on Monday after a tanker ran aground, officer ${place} said.`,
      `Divers from vessel ${Math.floor(place / 2)} examined the hull near the northern pier.`,
      at(ownStories, place),
    ]),
  );

const ownStories = [
  'Fishermen complained about a lost week of income.',
  'Dentists elected a chairwoman in the capital.',
  'A bakery on the square burned down at night.',
  'Wheat prices fell to the lowest level since spring.',
  'The opera begins its season with a comedy.',
  'Two hikers were rescued from a glacier.',
  'A court fined the owner of a casino.',
  'Volunteers planted a thousand oak trees.',
  'The railway will renew its oldest bridge.',
  'A meteorite fell into a garden.',
  'Students won a prize for a solar boat.',
  'The museum returned a stolen painting.',
  'Bees were found inside a church organ.',
  'A new school for nurses was opened.',
  'The lottery had no winner again.',
];

const onDay = (analysed: AnalysedArticle, day: number): AnalysedArticle =>
  analyseArticle({
    ...analysed.article,
    publishedAt: { value: `2021-09-${String(day).padStart(2, '0')}`, precision: 'day', evidence: 'date' },
  });

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

  it('orders twenty thousand statements that two articles tell in contrary orders', () => {
    const count = 20_000;
    const statements = Array.from({ length: count }, (_, index) => [
      { article: 0, sentences: [index] },
      { article: 1, sentences: [count - 1 - index] },
    ]);
    expect(orderStatements(statements, 2)).toHaveLength(count);
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

describe('collate, when an article is added', () => {
  /** Sentences of the articles known before that are linked, over whatever way, with one of the new article. */
  function reached(alignments: readonly Alignment[], added: string): ReadonlySet<string> {
    const neighbours = new Map<string, string[]>();
    const join = (a: string, b: string): void => {
      neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    };
    for (const { left, right, links } of alignments)
      for (const link of links)
        for (const i of link.left)
          for (const j of link.right) {
            join(`${left} ${i}`, `${right} ${j}`);
            join(`${right} ${j}`, `${left} ${i}`);
          }
    const seen = new Set([...neighbours.keys()].filter((key) => key.startsWith(`${added} `)));
    for (const key of seen) for (const other of neighbours.get(key) ?? []) seen.add(other);
    return seen;
  }

  const keysOf = ({ members }: Statement): string[] =>
    members.flatMap(({ article: id, sentences }) => sentences.map((index) => `${id} ${index}`));

  it.each([2, 3, 6])('changes no statement that the new article of %i says nothing about', (count) => {
    const articles = harbourArticles(count + 1);
    const old = articles.slice(0, count);
    const before = collate(old, alignEvent(old));
    const alignments = alignEvent(articles);
    const after = collate(articles, alignments).map((statement) => keysOf(statement).join(', '));
    const touched = reached(alignments, articles[count]?.article.id ?? '');
    const untouched = before.filter((statement) => !keysOf(statement).some((key) => touched.has(key)));
    expect(untouched.length).toBeGreaterThan(0);
    for (const statement of untouched) expect(after).toContain(keysOf(statement).join(', '));
  });
});

describe('the parts of a sentence that says two things', () => {
  const sentence =
    'The minister signed the fishing treaty with Norland on Friday, and protesters blocked the bridge near parliament for six hours.';
  const articles = [
    article('a', [sentence, 'Rain fell in the hills.']),
    article('b', [
      'On Friday the minister signed the fishing treaty with Norland.',
      'Farmers expect a good harvest this year.',
      'Protesters blocked the bridge near parliament for six hours.',
    ]),
  ];
  const statements = collate(articles, alignEvent(articles));

  it('stand with the statement that holds it and with the one that it says as well', () => {
    const parts = statements.flatMap(({ members, alsoIn = [] }) => [
      ...members.flatMap(({ clauses = [] }) => clauses.map(({ start, end }) => sentence.slice(start, end))),
      ...alsoIn.map(({ clause }) => `also ${sentence.slice(clause.start, clause.end)}`),
    ]);
    const first = 'The minister signed the fishing treaty with Norland on Friday,';
    const second = 'and protesters blocked the bridge near parliament for six hours.';
    const isFirstHeld = parts.includes(first);
    expect(parts.toSorted()).toEqual(
      (isFirstHeld ? [first, `also ${second}`] : [second, `also ${first}`]).toSorted(),
    );
  });
});

describe('roles', () => {
  it('name the lede, quotations and what tells of earlier years', () => {
    const told = onDay(
      article('a', [
        'The harbour was closed on Monday.',
        '"We will open it again as soon as the divers are done," said Ortiz.',
        'The pier was rebuilt in March 2011 after a storm.',
        'Two ships had to wait.',
      ]),
      3,
    );
    const roles = collate([told], []).map(({ members }) => members[0]?.role ?? 'text');
    expect(roles).toEqual(['lede', 'quotation', 'background', 'text']);
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

  it('looks closely at a few pairs of sentences for each sentence, not at all of them', () => {
    const lexicon = lexiconOf(englishEncoder);
    const told = (id: string): AnalysedArticle =>
      article(
        id,
        Array.from(
          { length: 20 },
          (_, index) =>
            `The ${id} said on Monday that ship ${index} had reached the harbour of Port Ellis safely.`,
        ),
      );
    const words = { left: wordsOf(told('mayor'), lexicon), right: wordsOf(told('captain'), lexicon) };
    const pairs = candidatePairs(termsOfPair(words, lexicon));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.length).toBeLessThanOrEqual(4 * (20 + 20));
  });

  it('keeps what links the articles it has when one is added that was published later', () => {
    const articles = harbourArticles(15);
    const dated = articles.map((one, day) => onDay(one, day + 1));
    for (const count of [3, 12, 14]) {
      const before = alignEvent(dated.slice(0, count));
      const ids = new Set(dated.slice(0, count).map((one) => one.article.id));
      const after = alignEvent(dated.slice(0, count + 1));
      expect(after.filter(({ left, right }) => ids.has(left) && ids.has(right))).toEqual(before);
    }
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
