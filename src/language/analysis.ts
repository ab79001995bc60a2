import type { Article } from '../model/article.ts';
import { type Span, textOf } from '../model/span.ts';
import type { AnalysedSentence } from './analysed-sentence.ts';
import { findDates } from './dates.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { tokenise } from './tokenise.ts';

export interface AnalysedArticle {
  readonly article: Article;
  readonly sentences: readonly AnalysedSentence[];
  /** Of the whole text: a quotation may run over several sentences. */
  readonly quotations: readonly Quotation[];
}

const analysed = new WeakMap<Article, AnalysedArticle>();

/** The article's language analysis, computed at most once for an article object. */
export function analyseArticle(article: Article): AnalysedArticle {
  const known = analysed.get(article);
  if (known !== undefined) return known;
  const sentences = article.sentences.map((span, index) => analyseSentence(article.text, span, index));
  const result = { article, sentences, quotations: findQuotations(article.text, sentences) };
  analysed.set(article, result);
  return result;
}

function analyseSentence(text: string, span: Span, index: number): AnalysedSentence {
  const tokens = tokenise(text, span);
  const dates = findDates(tokens);
  return {
    index,
    span,
    text: textOf(text, span),
    tokens,
    names: findNames(tokens),
    numbers: findNumbers(tokens, dates),
    dates,
  };
}

/** An article of bare sentences, for functions that are given strings. */
export function articleOfSentences(id: string, sentences: readonly string[]): Article {
  const spans: Span[] = [];
  let text = '';
  for (const sentence of sentences) {
    const start = text.length + (spans.length === 0 ? 0 : 1);
    text = spans.length === 0 ? sentence : `${text}\n${sentence}`;
    spans.push({ start, end: text.length });
  }
  return {
    id,
    title: null,
    publishedAt: null,
    publisher: null,
    credit: null,
    author: null,
    url: null,
    language: null,
    text,
    sentences: spans,
    excluded: [],
    origin: { path: id },
  };
}
