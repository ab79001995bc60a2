import type { Clause, Statement } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/difference.ts';
import { letterOf } from '../article-letters.ts';
import { familySentences } from '../families.ts';
import { limitWords } from '../words.ts';
import { type Line, line, segment } from './line.ts';
import type { EventScreen } from './state.ts';
import { label } from './text.ts';
import { articleFacts, sentenceText, titleOf } from './words.ts';
import { wrapLine } from './wrap.ts';

/** What the lines below the lists are about. */
export function paneTitle({ articles, statements }: Comparison, { chosen }: EventScreen): Line {
  if (chosen < articles.length) return line(`article ${letterOf(chosen)}`, 'strong');
  return line(`statement ${label(statements[chosen - articles.length]?.id ?? '')}`, 'strong');
}

/** What is chosen, in full. */
export function paneLines(comparison: Comparison, { chosen }: EventScreen, columns: number): readonly Line[] {
  const article = comparison.articles[chosen];
  if (article !== undefined) return articleLines(comparison, article, columns);
  const statement = comparison.statements[chosen - comparison.articles.length];
  return statement === undefined ? [] : statementLines(comparison, statement, columns);
}

function articleLines(
  { articles, limits, families = [] }: Comparison,
  article: Article,
  columns: number,
): readonly Line[] {
  const facts = [
    articleFacts(article),
    ...(article.credit === null || article.publisher === null ? [] : [`credit: ${label(article.credit)}`]),
    ...(article.author === null ? [] : [`by ${label(article.author)}`]),
    label(article.id),
  ];
  const minded = limits
    .filter((limit) => limit.article === article.id)
    .map((limit) => `Mind: ${label(limitWords(limit))}`);
  const family = families.filter(({ members }) => members.includes(article.id));
  return [
    line(titleOf(article), 'strong'),
    line(facts.join(' · '), 'dim'),
    ...familySentences({ articles, families: family }).map((text) => line(label(text))),
    ...minded.map((text) => line(text)),
  ].flatMap((pieces) => wrapLine(pieces, columns - 2).map((wrapped) => [segment(' '), ...wrapped]));
}

/** Who says it in which sentence; where it was not found, what comes nearest. */
function statementLines({ articles }: Comparison, statement: Statement, columns: number): readonly Line[] {
  return articles.flatMap((article, index) => {
    const letter = letterOf(index);
    const member = statement.members.find(({ article: id }) => id === article.id);
    const nearest = statement.nearest.find(({ article: id }) => id === article.id);
    const said = member?.sentences.map((sentence) => sentenceText(article, sentence)).join(' … ');
    const place = member?.sentences.map((sentence) => `${letter}${sentence + 1}`).join(' ') ?? letter;
    const within = statement.alsoIn?.find(({ article: id }) => id === article.id);
    if (member === undefined && within !== undefined) {
      const sentence = `${letter}${within.clause.sentence + 1}`;
      const pieces = [
        segment(`${letter}  `, 'strong'),
        segment(`within ${sentence}: ${clauseText(article, within.clause)}`),
      ];
      return wrapLine(pieces, columns - 2).map((wrapped) => [segment(' '), ...wrapped]);
    }
    const near =
      nearest === undefined
        ? 'not found'
        : `not found; nearest ${letter}${nearest.sentence + 1} (${nearest.score.toFixed(2)}): ${sentenceText(article, nearest.sentence)}`;
    const pieces = [
      segment(`${place}  `, 'strong'),
      segment(said ?? near, said === undefined ? 'dim' : 'plain'),
    ];
    return wrapLine(pieces, columns - 2).map((wrapped) => [segment(' '), ...wrapped]);
  });
}

/** A part of a sentence. */
function clauseText(article: Article, { sentence, start, end }: Clause): string {
  const span = article.sentences[sentence];
  return span === undefined ? '' : label(article.text.slice(span.start + start, span.start + end));
}
