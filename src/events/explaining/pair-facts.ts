import { backgroundWeight } from '../../language/term-weights.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Article } from '../../model/article.ts';
import type { ExplainedArticle, ExplanationFacts, Shared } from '../../model/explanation.ts';
import { mapSides, type Sides } from '../../model/sides.ts';
import { type Span, textOf } from '../../model/span.ts';
import { sharedWordsOf } from '../evidence/shared-words.ts';
import { dayRangeOf, gapBetween } from '../profile/article-day.ts';
import { slotsOf } from './opening-slots.ts';

const OPENING_SENTENCES = 2;
/** Of longer articles the first sentences are compared. */
const MOST_SENTENCES = 60;
const MOST_CHARACTERS = 1_000;
/** Two sentences below this cosine have nothing to show. */
const LEAST_COSINE = 0.25;
const LEAST_WORDS = 4;

/** What speaks for and against two articles being one event, in their own words. */
export function factsOf(articles: Sides<Article>, among: number): ExplanationFacts {
  const days = mapSides(articles, ({ publishedAt }) => dayRangeOf(publishedAt));
  const { names, numbers, words } = sharedWordsOf(articles);
  return {
    articles: mapSides(articles, toldOf),
    daysApart: days.left === null || days.right === null ? null : gapBetween(days.left, days.right),
    among,
    names,
    numbers,
    words,
    opening: openingOf(articles),
    slots: slotsOf(articles),
    sentences: likestSentences(articles),
  };
}

const toldOf = ({ title, publishedAt, publisher, sentences }: Article): ExplainedArticle => ({
  title,
  published: publishedAt?.value ?? null,
  publisher,
  sentences: sentences.length,
});

/** Names first: they tell most. */
function openingOf(articles: Sides<Article>): Shared {
  const openings = mapSides(articles, (article) => ({
    ...article,
    sentences: article.sentences.slice(0, OPENING_SENTENCES),
  }));
  const { names, words } = sharedWordsOf(openings);
  return {
    common: [...names.common, ...words.common],
    only: {
      left: [...names.only.left, ...words.only.left],
      right: [...names.only.right, ...words.only.right],
    },
  };
}

interface Weighed {
  readonly span: Span;
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** The two sentences with the highest cosine of their content words, each weighed by its rarity in English. */
function likestSentences(articles: Sides<Article>): Sides<string> | null {
  const { left, right } = mapSides(articles, weighedSentences);
  let best: Sides<Weighed> | null = null;
  let highest = LEAST_COSINE;
  for (const one of left) {
    for (const other of right) {
      const cosine = cosineOf(one, other);
      if (cosine <= highest) continue;
      highest = cosine;
      best = { left: one, right: other };
    }
  }
  if (best === null) return null;
  return {
    left: textOf(articles.left.text, best.left.span),
    right: textOf(articles.right.text, best.right.span),
  };
}

function weighedSentences({ text, sentences }: Article): readonly Weighed[] {
  return sentences.slice(0, MOST_SENTENCES).flatMap(({ start, end }) => {
    const span = { start, end: Math.min(end, start + MOST_CHARACTERS) };
    const weights = new Map<string, number>();
    for (const { kind, isFunctionWord, lemma, norm } of tokenise(text, span))
      if ((kind === 'word' && !isFunctionWord) || kind === 'number')
        weights.set(lemma, backgroundWeight(norm));
    let square = 0;
    for (const weight of weights.values()) square += weight * weight;
    return weights.size < LEAST_WORDS ? [] : [{ span, weights, length: Math.sqrt(square) }];
  });
}

function cosineOf(one: Weighed, other: Weighed): number {
  let product = 0;
  for (const [lemma, weight] of one.weights) if (other.weights.has(lemma)) product += weight * weight;
  return product / (one.length * other.length);
}
