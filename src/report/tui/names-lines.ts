import type { Comparison } from '../../model/difference.ts';
import { alikeWords, type NamingRow, namingRows, namingWords, rowHead } from '../naming-rows.ts';
import { EMPTY, type Line, line, segment } from './line.ts';
import type { LetteredArticle } from './pair.ts';
import { label } from './text.ts';

/** Who and what is called how by which of the articles, and how often. */
export function namesLines(comparison: Comparison, articles: readonly LetteredArticle[]): readonly Line[] {
  const letters = articles.map(({ letter }) => letter);
  const { differing, alike } = namingRows({
    ...comparison,
    articles: articles.map(({ article }) => article),
  });
  const [named, same] = [differing, alike].map((rows) => rows.filter(({ forms }) => forms.size > 1));
  if (named === undefined || same === undefined || named.length + same.length === 0)
    return [line('No name stands in two of the articles.', 'dim')];
  return [
    line('Called by different names, or by other forms of one', 'strong'),
    ...(named.length === 0
      ? [line('None.', 'dim')]
      : named.map((row) => rowLine(row, namingWords(row, letters)))),
    ...(same.length === 0
      ? []
      : [
          EMPTY,
          line('Called the same by all who name them', 'strong'),
          ...same.map((row) => line(label(alikeWords(row, letters)))),
        ]),
    EMPTY,
    line(
      '1× is how often it stands. An office counts for who is called by it; pronouns are not counted.',
      'dim',
    ),
  ];
}

const rowLine = (row: NamingRow, words: string): Line => [
  segment(label(rowHead(row)), 'words'),
  segment(` – ${label(words)}`),
  ...(row.numbers.length === 0 ? [] : [segment(`  [${row.numbers.join(', ')}]`, 'dim')]),
];
