import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../src/compare/find-differences.ts';
import { comparisonLimits } from '../../src/compare/limits/limits.ts';
import { analyseArticle } from '../../src/language/analysis.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Article } from '../../src/model/article.ts';
import type { Difference } from '../../src/model/difference.ts';
import { articleOf, compareArticleTexts, lineOf, viewOf } from './compare-texts.ts';

const STORY = [
  'The regional council of Marrow approved a new bridge across the Teld on Tuesday, after four hours of debate.',
  'Council leader Ines Harrow said that the bridge would cost 48 million crowns and open in 2031.',
  '"We have waited for this bridge since my grandmother was a girl," she said.',
  'About 300 people live on the eastern bank, and the ferry runs only in summer.',
  'Fishermen fear that the pillars will drive the salmon from the river.',
  'The ministry of transport has to confirm the decision before building can begin.',
].join(' ');

const RETOLD = [
  'Marrow is to have a second bridge: the regional council voted for it on Tuesday by a narrow margin.',
  'According to Ines Harrow, who leads the council, it will be opened in 2031 at a cost of at least 50 million crowns.',
  'The salmon may be driven away by its pillars, local fishermen warned.',
  'On the eastern bank live some 300 people who are cut off in winter.',
].join(' ');

const edited = (from: string, to: string): string => STORY.replace(from, to);

const mirrored = (differences: readonly Difference[]): string[] =>
  differences
    .map(({ kind, weight, sides }) =>
      JSON.stringify([kind, weight, sides.toReversed().map(({ text, voice }) => [text, voice])]),
    )
    .sort();

const plain = (differences: readonly Difference[]): string[] =>
  differences
    .map(({ kind, weight, sides }) =>
      JSON.stringify([kind, weight, sides.map(({ text, voice }) => [text, voice])]),
    )
    .sort();

describe('copies', () => {
  it('two identical articles have no differences', () => {
    expect(compareArticleTexts(STORY, STORY)).toEqual([]);
  });

  it('another layout of the same words is no difference', () => {
    expect(compareArticleTexts(STORY, STORY.replaceAll('. ', '.\n\n'))).toEqual([]);
  });

  it.each([
    ['a figure', '48 million', '52 million', ['figures: 48 million crowns | 52 million crowns']],
    ['a word', 'fear', 'believe', ['word-choice: fear | believe']],
    [
      'a name',
      'Ines Harrow',
      'Ines Marlow',
      ['naming: Council leader Ines Harrow | Council leader Ines Marlow'],
    ],
    ['a grammatical word', 'across the', 'over the', ['word-choice: across | over']],
    ['an added word', 'new bridge', 'new concrete bridge', ['scope: new bridge | new concrete bridge']],
    ['a denial', 'has to confirm', 'does not have to confirm', ['negation: confirm | not have to confirm']],
    ['a quoted word', 'grandmother', 'mother', ['quotation', 'word-choice: grandmother | mother']],
  ])('a copy with %s changed has exactly that difference', (_, from, to, expected) => {
    const lines = compareArticleTexts(STORY, edited(from, to)).map(lineOf);
    expect(lines).toHaveLength(expected.length);
    for (const [place, line] of lines.entries()) expect(line.startsWith(expected[place] ?? '?')).toBe(true);
  });

  it('moved paragraphs are no differences', () => {
    const sentences = splitSentences(STORY).map(({ start, end }) => STORY.slice(start, end));
    const [first = '', second = '', ...rest] = sentences;
    const kinds = compareArticleTexts(STORY, [first, ...rest, second].join(' ')).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'prominence')).toEqual([]);
  });
});

describe('events of any size', () => {
  it('one article has nothing to differ from', () => {
    const view = viewOf([articleOf('alone', STORY)]);
    expect(findDifferences(view)).toEqual([]);
    expect(comparisonLimits(view.articles)).toEqual([
      { article: null, text: 'only one article: nothing to compare it with' },
    ]);
  });

  it('no article at all', () => {
    expect(findDifferences(viewOf([]))).toEqual([]);
    expect(comparisonLimits([])).toHaveLength(1);
  });

  it('a headline only has no sentences and is said to have none', () => {
    const view = viewOf([articleOf('full', STORY), articleOf('bare', '')]);
    const kinds = new Set(findDifferences(view).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind !== 'selection')).toEqual([]);
    expect(comparisonLimits(view.articles)).toContainEqual({
      article: 'bare',
      text: 'is a headline only: it has no text to compare',
    });
  });

  it('of three articles it says which stands alone with its figure', () => {
    const differences = compareArticleTexts(STORY, STORY, edited('48 million', '52 million'));
    expect(differences).toHaveLength(1);
    expect(differences[0]?.sides.map(({ article }) => article)).toEqual(['a0', 'a1', 'a2']);
    expect(differences[0]?.details).toEqual([{ kind: 'alone', article: 'a2' }]);
    expect(differences[0]?.note).toContain('a2 stands alone');
  });

  it('all capitals are compared and said', () => {
    const view = viewOf([articleOf('small', STORY), articleOf('large', STORY.toUpperCase())]);
    expect(
      findDifferences(view)
        .map(lineOf)
        .filter((line) => !line.startsWith('selection')),
    ).toEqual([]);
    expect(comparisonLimits(view.articles)).toContainEqual({
      article: 'large',
      text: expect.stringContaining('in capitals'),
    });
  });

  it('scripts without two cases are not called capitals', () => {
    const story = 'افتتح رئيس البلدية يوم الاثنين الجسر الجديد فوق النهر كما أعلن المسؤولون في المدينة.';
    expect(JSON.stringify(comparisonLimits(viewOf([articleOf('bridge', story)]).articles))).not.toContain(
      'capitals',
    );
  });
});

describe('promises', () => {
  it('numbers the differences in order and gives every side its place', () => {
    const articles = [articleOf('left', STORY), articleOf('right', RETOLD)];
    const differences = findDifferences(viewOf(articles));
    expect(differences.length).toBeGreaterThan(3);
    expect(differences.map(({ id }) => id)).toEqual(differences.map((_, index) => `d${index + 1}`));
    for (const { sides } of differences) expectPlaces(sides, articles);
  });

  it('is the same every time, and mirrors the sides when the articles are swapped', () => {
    const there = compareArticleTexts(STORY, RETOLD);
    expect(compareArticleTexts(STORY, RETOLD)).toEqual(there);
    expect(mirrored(compareArticleTexts(RETOLD, STORY))).toEqual(plain(there));
  });

  it('reports no pair of phrases twice under one kind', () => {
    const lines = compareArticleTexts(STORY, RETOLD).map(lineOf);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('takes any text', () => {
    const words = fc.constantFrom(
      ...'council bridge not "said “no” 12 300 % may The he River. Said, - \n ! کشور 橋 ferry’s U.S. .” (who'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, text, (left, right) => {
        const articles = [articleOf('left', left), articleOf('right', right)];
        for (const { sides, weight } of findDifferences(viewOf(articles))) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          expectPlaces(sides, articles);
        }
        expect(
          comparisonLimits(articles.map(analyseArticle)).every(({ text: why }) => !why.includes('\n')),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function expectPlaces(sides: Difference['sides'], articles: readonly Article[]): void {
  expect(sides.length).toBeGreaterThan(1);
  for (const { article: id, span, text } of sides) {
    const article = articles.find((one) => one.id === id);
    expect(article).toBeDefined();
    if (span !== null) expect(article?.text.slice(span.start, span.end)).toBe(text);
  }
}

describe('limits', () => {
  it('says what is missing and what was cut', () => {
    const cut = articleOf('cut', 'At the meeting, General Rook said that the border was quiet.', {
      title: null,
      publishedAt: null,
    });
    expect(comparisonLimits([articleOf('full', STORY), cut].map(analyseArticle))).toEqual([
      { article: 'cut', text: 'has no headline: headlines were not compared' },
      { article: 'cut', text: 'has no date: what it could have known is not known' },
      {
        article: 'cut',
        text: 'starts mid-story (“At the meeting General …”): what it lacks may stand in the part that is missing',
      },
      {
        article: null,
        text: 'too short to say: tone of full, cut (150 words of the narrator are needed); frames of full, cut (200 words are needed)',
      },
    ]);
  });

  it('says that languages differ, and that articles are identical', () => {
    const foreign = articleOf('foreign', 'Der Rat stimmte am Dienstag zu.', { language: 'de' });
    const limits = comparisonLimits(
      [articleOf('one', STORY), articleOf('two', STORY), foreign].map(analyseArticle),
    ).map(({ text }) => text);
    expect(limits).toContainEqual(
      expect.stringContaining('different languages (one en, two en, foreign de)'),
    );
    expect(limits).toContain('no differences between one and two: same words in the same order');
  });
});
