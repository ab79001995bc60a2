import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDifferences } from '../../../src/compare/find-differences.ts';
import { readArticles } from '../../../src/ingest/read-articles.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Difference } from '../../../src/model/difference.ts';
import { viewOf } from '../../compare/compare-texts.ts';
import { hasSeeds, seedsFolder } from '../datasets.ts';
import type { Figure, Measure } from '../measure.ts';

interface WordingRow {
  readonly kinds: readonly string[];
  readonly left: string;
  readonly right: string;
}

interface ExpectedSeeds {
  readonly alignment: { readonly left: string; readonly right: string };
  readonly wording: readonly WordingRow[];
}

/**
 * The wording rows that a careful reader lists for two articles on one meeting: found is a row when a difference of one of
 * its kinds holds both key phrases in its sides' texts, ignoring case.
 */
export async function seedsWordingRows(): Promise<{ readonly row: WordingRow; readonly isFound: boolean }[]> {
  const expected: ExpectedSeeds = JSON.parse(readFileSync(join(seedsFolder, 'expected.json'), 'utf8'));
  const { left, right } = expected.alignment;
  const articles: Article[] = [];
  for await (const article of readArticles([seedsFolder])) {
    if (article.id === left || article.id === right) articles.push(article);
  }
  const differences = findDifferences(viewOf(articles));
  return expected.wording.map((row) => ({
    row,
    isFound: differences.some(
      (difference) =>
        row.kinds.includes(difference.kind) &&
        holds(difference, left, row.left) &&
        holds(difference, right, row.right),
    ),
  }));
}

const holds = ({ sides }: Difference, article: string, phrase: string): boolean =>
  sides.some((side) => side.article === article && side.text.toLowerCase().includes(phrase.toLowerCase()));

async function run(): Promise<Figure[]> {
  if (!hasSeeds) return [];
  const rows = await seedsWordingRows();
  return [{ name: 'seeds: wording rows found of 16', value: rows.filter(({ isFound }) => isFound).length }];
}

export const measure: Measure = { name: 'differences', needs: [], run };
