import type { AnalysedArticle } from '../language/analysis.ts';
import { type SentenceWords, wordsOf } from './article-words.ts';
import type { EventContext, Term } from './event-context.ts';

/** What the alignment looks at in one sentence. */
export interface SentenceTerms {
  readonly index: number;
  readonly terms: readonly Term[];
  /** Where a term, by its id, stands among them. */
  readonly places: ReadonlyMap<number, number>;
  /** Places of the terms that another word may stand for: no names, no numbers, nothing without a vector. */
  readonly words: readonly number[];
  /** Places of the terms that name a country or its capital. */
  readonly countries: readonly number[];
  /** Sums of the weights. */
  readonly total: number;
  readonly namesTotal: number;
  readonly hasNumber: boolean;
  readonly identity: string;
}

const prepared = new WeakMap<EventContext, WeakMap<AnalysedArticle, readonly SentenceTerms[]>>();

/** The terms of every sentence of an article, computed once for an article in an event. */
export function termsOf(article: AnalysedArticle, context: EventContext): readonly SentenceTerms[] {
  let articles = prepared.get(context);
  if (articles === undefined) {
    articles = new WeakMap();
    prepared.set(context, articles);
  }
  const known = articles.get(article);
  if (known !== undefined) return known;
  const result = wordsOf(article).sentences.map((sentence) => sentenceTerms(sentence, context));
  articles.set(article, result);
  return result;
}

function sentenceTerms({ index, keys, identity }: SentenceWords, context: EventContext): SentenceTerms {
  const terms = keys.flatMap((key) => context.terms.get(key) ?? []);
  return {
    index,
    terms,
    places: new Map(terms.map(({ id }, place) => [id, place])),
    words: terms.flatMap(({ kind, rank }, place) => (kind === 'word' && rank >= 0 ? [place] : [])),
    countries: terms.flatMap(({ country }, place) => (country === null ? [] : [place])),
    total: sumOfWeights(terms),
    namesTotal: sumOfWeights(terms.filter(({ kind }) => kind === 'name')),
    hasNumber: terms.some(({ kind }) => kind === 'number'),
    identity,
  };
}

const sumOfWeights = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);
