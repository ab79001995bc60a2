import type { Span } from '../../model/span.ts';
import { evidenceId, type LetteredArticle, type Mark } from './event-view.ts';
import { html, type Markup } from './markup.ts';

/**
 * Sentences of an article with the phrases of its differences marked in place, each closed by the number of its note.
 * Sentences that do not follow one another are parted by an ellipsis.
 *
 * @param sentences indices of sentences, rising
 * @param marks of the whole article, in the order of the text
 */
export function markedSentences(
  { article, index: position }: LetteredArticle,
  sentences: readonly number[],
  marks: readonly Mark[],
): Markup {
  return html`${sentences.map((index, place) => {
    const span = article.sentences[index];
    if (span === undefined) return null;
    const previous = sentences[place - 1];
    const between = previous === undefined ? '' : index === previous + 1 ? ' ' : ' … ';
    const next = article.sentences[index + 1]?.start ?? article.text.length;
    return [
      between,
      markedSpan({ text: article.text, article: position }, span, Math.max(next, span.end), marks),
    ];
  })}`;
}

/** One stretch of text; marks that end in the gap before `next` get their number at its end. */
function markedSpan(
  { text, article }: { readonly text: string; readonly article: number },
  span: Span,
  next: number,
  marks: readonly Mark[],
): Markup {
  const inside = marks.filter(({ start, end }) => start < span.end && end > span.start);
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return html`${cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? span.end;
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const closing = inside.filter(
      (mark) => mark.end === end || (end === span.end && mark.end > end && mark.end <= next),
    );
    return [
      markedPiece(text.slice(start, end), covering, span, evidenceAt(covering, article, start)),
      closing.filter(({ isEvidence }) => !isEvidence).map(reference),
    ];
  })}`;
}

/** The id of a word that is led to: where it begins, at the first piece of it. */
const evidenceAt = (covering: readonly Mark[], article: number, start: number): string | null =>
  covering.some((mark) => mark.isEvidence && mark.start === start) ? evidenceId(article, start) : null;

/** A piece under several marks takes the look of the narrowest: it is what the eye is to be led to. */
function markedPiece(piece: string, covering: readonly Mark[], sentence: Span, id: string | null): Markup {
  const numbers = covering.map(({ number }) => number).join(' ');
  const [first, ...others] = covering.filter(({ isEvidence }) => !isEvidence);
  const target = id !== null && html` id="${id}"`;
  if (first === undefined)
    return covering.length === 0
      ? html`${piece}`
      : html`<mark class="evidence"${target} data-d="${numbers}">${piece}</mark>`;
  const narrowest = others.reduce((best, mark) => (lengthOf(mark) < lengthOf(best) ? mark : best), first);
  const isWhole = narrowest.start <= sentence.start && narrowest.end >= sentence.end - 1;
  return html`<mark class="${narrowest.family}${isWhole && ' is-whole'}" ${target} data-d="${numbers}">${piece}</mark>`;
}

const lengthOf = ({ start, end }: Mark): number => end - start;

const reference = ({ number, family }: Mark): Markup =>
  html`<a class="ref ${family}" data-d="${number}" href="#d${number}" aria-label="difference ${number}">${number}</a>`;
