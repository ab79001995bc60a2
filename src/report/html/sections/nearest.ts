import type { Statement } from '../../../model/alignment.ts';
import type { LetteredArticle } from '../event-view.ts';
import { clipped, html, type Markup, quoted } from '../markup.ts';

/** Below this score a candidate has next to nothing in common with the statement: its words would only distract. */
const SHOWN_FROM = 0.05;
const SENTENCE = 120;

/** The sentence of an article that comes nearest to a statement that was not found in it, and how near it comes. */
export function nearestWords(statement: Statement, { article, letter }: LetteredArticle): Markup {
  const nearest = statement.nearest.find((candidate) => candidate.article === article.id);
  const span = article.sentences[nearest?.sentence ?? -1];
  if (nearest === undefined || span === undefined)
    return html`<span class="nearest">No near sentence was found in ${letter}.</span>`;
  const place = html`sentence ${nearest.sentence + 1}`;
  const score = html`score ${nearest.score.toFixed(2)}`;
  if (nearest.score < SHOWN_FROM)
    return html`<span class="nearest">No sentence of ${letter} comes near (best: ${place}, ${score}).</span>`;
  const words = clipped(article.text.slice(span.start, span.end), SENTENCE);
  return html`<span class="nearest">Nearest: ${place} of ${letter} (${score}): ${quoted(words)}</span>`;
}
