import { alignEvent } from '../../src/align/event.ts';
import { collate } from '../../src/align/statements.ts';
import { findDifferences } from '../../src/compare/find-differences.ts';
import type { EventView } from '../../src/compare/view.ts';
import { analyseArticle } from '../../src/language/analysis.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Alignment, Statement } from '../../src/model/alignment.ts';
import type { Article } from '../../src/model/article.ts';
import type { Difference } from '../../src/model/difference.ts';
import { compareReuse } from '../../src/reuse/find-reuse.ts';

export function articleOf(id: string, text: string, known: Partial<Article> = {}): Article {
  return {
    id,
    title: `Headline of ${id}`,
    publishedAt: { value: '2024-05-02', precision: 'day', evidence: '2 May 2024' },
    publisher: null,
    credit: null,
    author: null,
    url: null,
    language: 'en',
    text,
    sentences: splitSentences(text),
    excluded: [],
    origin: { path: id },
    ...known,
  };
}

/** The articles as the stages before would hand them over. */
export function viewOf(articles: readonly Article[]): EventView {
  const analysed = articles.map(analyseArticle);
  const alignments = alignEvent(analysed);
  const reuse = articles.flatMap((left, index) =>
    articles.slice(index + 1).map((right) => compareReuse(left, right)),
  );
  return { articles: analysed, alignments, statements: collate(analysed, alignments), reuse };
}

export const compareArticleTexts = (...texts: readonly string[]): Difference[] =>
  findDifferences(viewOf(texts.map((text, index) => articleOf(`a${index}`, text))));

/** Two texts that are one statement: all their sentences are linked, whatever the alignment would say. */
export function compareLinked(
  left: string,
  right: string,
  relation: 'same' | 'partial' = 'same',
): Difference[] {
  const articles = [articleOf('a0', left), articleOf('a1', right)].map(analyseArticle);
  const members = articles.map(({ article, sentences }) => ({
    article: article.id,
    sentences: sentences.map(({ index }) => index),
  }));
  const [first, second] = members;
  const statements: Statement[] = [{ id: 's1', members, nearest: [] }];
  const alignments: Alignment[] = [
    {
      left: 'a0',
      right: 'a1',
      links: [
        {
          left: first?.sentences ?? [],
          right: second?.sentences ?? [],
          relation,
          score: 0.9,
          conflicts: [],
        },
      ],
    },
  ];
  return findDifferences({ articles, alignments, statements, reuse: [] });
}

/** A difference as one line of a test: `word-choice: dispute | quarrel`. */
export const lineOf = ({ kind, sides }: Difference): string =>
  `${kind}: ${sides.map(({ span, text }) => (span === null && text === '' ? '–' : text)).join(' | ')}`;
