import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { cutText } from '../model/text.ts';

/** A phrase with the words around it in its sentence. */
export interface PhraseContext {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
  /** Whether the sentence goes on beyond what is shown. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
}

/** A phrase in the sentence around it; a long sentence is cut between words, at most `around` characters away. */
export function phraseContext({ sentences, text }: Article, span: Span, around: number): PhraseContext {
  const { start, end } = span;
  const sentence = sentences.find((one) => one.start <= start && start < one.end) ?? span;
  const last = Math.max(sentence.end, end);
  const from = wordStart(text, Math.max(sentence.start, start - around), sentence.start, start);
  const to = wordEnd(text, Math.min(last, end + around), last, end);
  return {
    before: text.slice(from, start),
    phrase: text.slice(start, end),
    after: text.slice(end, to),
    isCut: { before: from > sentence.start, after: to < sentence.end },
  };
}

/** Moves a cut to the next word, but never beyond `limit`. */
function wordStart(text: string, cut: number, first: number, limit: number): number {
  if (cut === first) return cut;
  const space = text.indexOf(' ', cut);
  return space === -1 || space >= limit ? cutText(text, cut).length : space + 1;
}

function wordEnd(text: string, cut: number, last: number, limit: number): number {
  if (cut >= last) return cut;
  const space = text.lastIndexOf(' ', cut);
  return space <= limit ? cutText(text, cut).length : space;
}
