import type { AnalysedArticle } from '../language/analysis.ts';
import { englishEncoder } from '../language/encoder.ts';
import type { Alignment, Statement } from '../model/alignment.ts';
import { at } from '../model/list.ts';
import { joinSentences } from './join-sentences.ts';
import { nearestFinder } from './nearest.ts';
import { orderStatements } from './order-statements.ts';
import { roleOf } from './roles.ts';
import type { AlignOptions } from './sentences.ts';
import { withStatementClauses } from './statement-clauses.ts';

/**
 * What the articles of an event say, from the aligned pairs: each sentence of each article stands in exactly one
 * statement, in the order in which the articles tell them.
 *
 * @param articles in the order in which members and ties are to stand
 * @param alignments of pairs of these articles; a pair that was not aligned says neither yes nor no
 */
export function collate(
  articles: readonly AnalysedArticle[],
  alignments: readonly Alignment[],
  { encoder = englishEncoder }: AlignOptions = {},
): Statement[] {
  const nearest = nearestFinder(articles, alignments, encoder);
  const ordered = orderStatements(joinSentences(articles, alignments), articles.length);
  const statements = ordered.map((members, place) => ({
    id: `s${place + 1}`,
    members: members.map(({ article, sentences }) => memberOf(at(articles, article), sentences)),
    nearest: nearest(members),
  }));
  return withStatementClauses(statements, alignments);
}

function memberOf(article: AnalysedArticle, sentences: readonly number[]): Statement['members'][number] {
  const role = roleOf(article, sentences);
  const member = { article: article.article.id, sentences: [...sentences] };
  return role === undefined ? member : { ...member, role };
}
