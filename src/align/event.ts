import type { AnalysedArticle } from '../language/analysis.ts';
import type { Alignment } from '../model/alignment.ts';
import { at } from '../model/list.ts';
import { type EventContext, eventContext } from './event-context.ts';
import { termsOf } from './sentence-terms.ts';
import { alignArticles } from './sentences.ts';

/** Up to so many articles every pair is aligned: 12 articles are 66 pairs. */
const ALL_PAIRS_UP_TO = 12;
/** In a larger event each article is aligned with the articles that share most with it. */
const PARTNERS = 6;

/**
 * Aligns the articles of one event, in the order given: every pair of a small event; in a large one each article with
 * its nearest, so that 50 articles cost at most 300 comparisons and not 1,225. Statements then join what is linked over
 * a third article.
 */
export function alignEvent(articles: readonly AnalysedArticle[]): Alignment[] {
  const context = eventContext(articles);
  return pairsToAlign(articles, context).map(([i, j]) => {
    const [left, right] = [at(articles, i), at(articles, j)];
    return { left: left.article.id, right: right.article.id, links: alignArticles(left, right, context) };
  });
}

/** Which articles are aligned with which, by their places; the first of each pair stands earlier. */
export function pairsToAlign(
  articles: readonly AnalysedArticle[],
  context: EventContext,
): readonly (readonly [number, number])[] {
  const all = articles.flatMap((_, i) => articles.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));
  if (articles.length <= ALL_PAIRS_UP_TO) return all;
  const vocabularies = articles.map((article) => weightedVocabulary(article, context));
  const likeness = new Map(
    all.map(([i, j]) => [`${i} ${j}`, sharedShare(at(vocabularies, i), at(vocabularies, j))]),
  );
  const likenessOf = (i: number, j: number): number =>
    likeness.get(`${Math.min(i, j)} ${Math.max(i, j)}`) ?? 0;
  const chosen = new Set<string>();
  for (const [i] of articles.entries()) {
    const others = articles.flatMap((_, j) => (j === i ? [] : [j]));
    others.sort((a, b) => likenessOf(i, b) - likenessOf(i, a) || a - b);
    for (const j of others.slice(0, PARTNERS)) chosen.add(`${Math.min(i, j)} ${Math.max(i, j)}`);
  }
  return all.filter(([i, j]) => chosen.has(`${i} ${j}`));
}

interface Vocabulary {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

function weightedVocabulary(article: AnalysedArticle, context: EventContext): Vocabulary {
  const weights = new Map<number, number>();
  for (const { terms } of termsOf(article, context))
    for (const { id, weight } of terms) weights.set(id, weight);
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** Weight of the shared words over that of the shorter article's. */
function sharedShare(a: Vocabulary, b: Vocabulary): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [id, weight] of few.weights) if (many.weights.has(id)) shared += weight;
  return shared / Math.max(1, Math.min(a.total, b.total));
}
