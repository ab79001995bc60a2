import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { findDifferences } from '../../src/compare/find-differences.ts';
import type { EventView } from '../../src/compare/view.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import type { AnalysedArticle } from '../../src/language/analysis.ts';
import type { SentenceLink } from '../../src/model/alignment.ts';
import type { Article } from '../../src/model/article.ts';
import type { Difference } from '../../src/model/difference.ts';
import { hasSeeds } from '../eval/datasets.ts';
import { seedsWordingRows } from '../eval/measures/seeds-wording.ts';
import { viewOf } from './compare-texts.ts';
import { type MarkedLinks, markedLinks } from './corpus-links.ts';

interface WordingSide {
  readonly article: string;
  /** Null where the article says nothing of the matter. */
  readonly phrase: string | null;
}

interface WordingRow {
  readonly left: WordingSide;
  readonly right: WordingSide;
  readonly kinds: readonly string[];
}

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const expectedPath = fileURLToPath(new URL('../corpus.expected.json', import.meta.url));
const wording: readonly WordingRow[] = JSON.parse(readFileSync(expectedPath, 'utf8')).wording;

const articles = new Map<string, Article>();

beforeAll(async () => {
  for await (const article of readArticles([corpus])) articles.set(article.id, article);
});

const articlesOf = (...ids: readonly string[]): Article[] => ids.flatMap((id) => articles.get(id) ?? []);

const isFound = ({ left, right, kinds }: WordingRow, differences: readonly Difference[]): boolean =>
  differences.some(
    (difference) => kinds.includes(difference.kind) && holds(difference, left) && holds(difference, right),
  );

const holds = ({ sides }: Difference, { article, phrase }: WordingSide): boolean =>
  sides.some(
    (side) =>
      side.article === article &&
      (phrase === null ? side.span === null : side.text.toLowerCase().includes(phrase.toLowerCase())),
  );

/** The pair with the sentence links that were marked by hand, in place of those of the alignment. */
function viewWithMarks(marks: MarkedLinks): EventView {
  const view = viewOf(articlesOf(marks.left, marks.right));
  const [left, right] = view.articles;
  if (left === undefined || right === undefined)
    throw new Error(`${marks.left} or ${marks.right} is missing`);
  const links = [
    ...marks.same.map((pair) => linkOf(left, right, pair, 'same')),
    ...marks.partial.map((pair) => linkOf(left, right, pair, 'partial')),
  ];
  return { ...view, alignments: [{ left: marks.left, right: marks.right, links }] };
}

function linkOf(
  left: AnalysedArticle,
  right: AnalysedArticle,
  [first, second]: readonly [string, string],
  relation: SentenceLink['relation'],
): SentenceLink {
  return {
    left: [placeOf(left, first)],
    right: [placeOf(right, second)],
    relation,
    score: relation === 'same' ? 0.9 : 0.6,
    conflicts: [],
  };
}

function placeOf(article: AnalysedArticle, firstWords: string): number {
  const sentence = article.sentences.find(({ text }) => text.startsWith(firstWords));
  if (sentence === undefined) throw new Error(`${article.article.id} has no sentence “${firstWords}”`);
  return sentence.index;
}

describe('the demonstration articles', () => {
  it('with sentences linked right, most of what their readme lists is found', () => {
    const differences = new Map(markedLinks.map((marks) => [marks, findDifferences(viewWithMarks(marks))]));
    const rows = wording.flatMap((row) => {
      const marks = marksOf(row.left.article, row.right.article);
      return marks === undefined ? [] : [{ row, marks }];
    });
    const found = rows.filter(({ row, marks }) => isFound(row, differences.get(marks) ?? []));
    expect(rows.length).toBeGreaterThan(45);
    expect(found.length / rows.length).toBeGreaterThan(0.6);
  });

  it('all edits of the copied agency story are found, and hardly anything else', () => {
    const ids = ['cns-ossary-ferry', 'velmora-herald-ferry', 'daily-brisk-ferry'];
    const differences = findDifferences(viewOf(articlesOf(...ids)));
    const rows = wording.filter(({ left }) => ids.includes(left.article));
    expect(rows.filter((row) => !isFound(row, differences))).toEqual([]);
    expect(differences.length).toBeLessThan(14);
  });

  it.each(markedLinks)('$left and $right: swapped, the sides are mirrored', ({ left, right }) => {
    const there = findDifferences(viewOf(articlesOf(left, right)));
    const back = findDifferences(viewOf(articlesOf(right, left)));
    const line = ({ kind, weight, sides }: Difference): string =>
      JSON.stringify([kind, weight, ...sides.map(({ article, span }) => [article, span]).sort()]);
    expect(back.map(line).sort()).toEqual(there.map(line).sort());
  });

  it.each(markedLinks)('$left and $right: every side is a stretch of its article', ({ left, right }) => {
    for (const { sides, note } of findDifferences(viewOf(articlesOf(left, right)))) {
      for (const { article, span, text } of sides) {
        if (span !== null) expect(articles.get(article)?.text.slice(span.start, span.end)).toBe(text);
      }
      expect(note).not.toContain('\n');
    }
  });
});

const marksOf = (left: string, right: string): MarkedLinks | undefined =>
  markedLinks.find(
    (marks) =>
      (marks.left === left && marks.right === right) || (marks.left === right && marks.right === left),
  );

describe.skipIf(!hasSeeds || !existsSync(corpus))('two accounts of one meeting', () => {
  it('finds most of the wording rows of a careful reader', async () => {
    const rows = await seedsWordingRows();
    expect(rows.filter(({ isFound: found }) => found).length).toBeGreaterThanOrEqual(12);
  });
});
