import type { AnalysedArticle } from '../language/analysis.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { EventView } from './view.ts';

/** The statement that the sentence at this place belongs to. */
export function statementOf(event: EventView, article: AnalysedArticle, place: Span): string | null {
  const sentence = article.sentences.find(({ span }) => overlaps(span, place));
  if (sentence === undefined) return null;
  const id = article.article.id;
  const holds = event.statements.find((statement) =>
    statement.members.some((member) => member.article === id && member.sentences.includes(sentence.index)),
  );
  return holds?.id ?? null;
}
