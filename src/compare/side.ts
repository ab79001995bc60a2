import type { AnalysedArticle } from '../language/analysis.ts';
import type { DifferenceSide } from '../model/difference.ts';
import { at } from '../model/list.ts';
import { type Span, textOf } from '../model/span.ts';
import type { LinkedSide, TokenRange } from './view.ts';
import { voiceOf } from './voices/voice.ts';

/** A side that shows a place of an article, with whose words stand there. */
export function sideOf(article: AnalysedArticle, span: Span): DifferenceSide {
  const { voice, speaker } = voiceOf(article, span);
  const side = {
    article: article.article.id,
    span: { start: span.start, end: span.end },
    text: textOf(article.article.text, span),
    voice,
  };
  return speaker === null ? side : { ...side, speaker };
}

/** A side of an article in which the thing was not found, or that is spoken of as a whole. */
export const sideWithoutPlace = (article: AnalysedArticle, text = ''): DifferenceSide => ({
  article: article.article.id,
  span: null,
  text,
  voice: 'narrator',
});

/** A side that tells one thing of an article as a whole: of `loaded words`, `3.2 in 100 words`. */
export const sideTelling = (article: AnalysedArticle, of: string, words: string): DifferenceSide => ({
  ...sideWithoutPlace(article, `${of}: ${words}`),
  told: { of, words },
});

export const sideOfRange = (side: LinkedSide, range: TokenRange): DifferenceSide =>
  sideOf(side.article, spanOfRange(side, range));

/** The stretch of the article's text from the first to the last token of the range. */
export const spanOfRange = (side: LinkedSide, range: TokenRange): Span => ({
  start: at(side.tokens, range.start).start,
  end: at(side.tokens, range.end - 1).end,
});

/** Token indices from the first to the last token inside the span, or null where it holds none. */
export function rangeOfSpan(side: LinkedSide, span: Span): TokenRange | null {
  const start = side.tokens.findIndex((token) => token.start >= span.start && token.end <= span.end);
  if (start === -1) return null;
  let end = start;
  while (end < side.tokens.length && at(side.tokens, end).end <= span.end) end += 1;
  return { start, end };
}
