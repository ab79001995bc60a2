import { counted } from '../layout.ts';
import { EMPTY, type Line, line, segment } from './line.ts';
import type { LetteredArticle } from './pair.ts';
import { label } from './text.ts';
import { titleOf } from './words.ts';

/** What was cut from the inputs and is therefore not compared, each piece with the reason. */
export function excludedLines(articles: readonly LetteredArticle[]): readonly Line[] {
  return articles.flatMap(({ article, letter }, index) => [
    ...(index === 0 ? [] : [EMPTY]),
    [
      segment(`${letter}  `, 'strong'),
      segment(titleOf(article), 'strong'),
      segment(`  ${label(article.origin.path)}: ${counted(article.excluded.length, 'piece')} cut`, 'dim'),
    ],
    ...(article.excluded.length === 0 ? [line('Nothing was cut.', 'dim')] : []),
    ...article.excluded.map(
      ({ text, reason }): Line => [segment(`${reason}: `, 'choice'), segment(label(text))],
    ),
  ]);
}
