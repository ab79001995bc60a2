import type { AnalysedArticle } from '../language/analysis.ts';
import { type Encoder, englishEncoder } from '../language/encoder.ts';
import type { Alignment } from '../model/alignment.ts';
import { at, byCodeUnit } from '../model/list.ts';
import { type ArticleWords, wordsOf } from './article-words.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type AlignOptions, alignArticles } from './sentences.ts';

/** The first so many articles are aligned with each other, each with each: 12 articles are 66 pairs. */
const ALL_PAIRS_UP_TO = 12;
/** Each further article is aligned with those before it that share most with it. */
const PARTNERS = 6;

/**
 * Aligns the articles of one event, in the order given: every pair of a small event; in a large one each article with
 * its nearest, so that 50 articles cost 294 comparisons and not 1,225. Statements then join what is linked over a third
 * article. What two articles are linked by depends on these two alone, and which are aligned is settled when the later
 * of them comes: an article that is published after the others changes nothing between them.
 */
export const alignEvent = (
  articles: readonly AnalysedArticle[],
  { encoder = englishEncoder }: AlignOptions = {},
): Alignment[] =>
  pairsToAlign(articles, encoder).map(([i, j]) => {
    const [left, right] = [at(articles, i), at(articles, j)];
    return { left: left.article.id, right: right.article.id, links: alignArticles(left, right, { encoder }) };
  });

/** Which articles are aligned with which, by their places, in their order; the first of each pair stands earlier. */
function pairsToAlign(
  articles: readonly AnalysedArticle[],
  encoder: Encoder,
): readonly (readonly [number, number])[] {
  const lexicon = lexiconOf(encoder);
  const words = articles.map((article) => wordsOf(article, lexicon));
  const byDate = [...articles.keys()].sort(
    (a, b) => byPublication(at(articles, a), at(articles, b)) || a - b,
  );
  return byDate
    .flatMap((place, rank) => {
      const earlier = byDate.slice(0, rank);
      return rank < ALL_PAIRS_UP_TO
        ? earlier.map((other) => inOrder(place, other))
        : nearestOf(place, earlier, words, lexicon).map((other) => inOrder(place, other));
    })
    .sort(([a, b], [c, d]) => a - c || b - d);
}

const inOrder = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

/** The earliest first, those without a date last; of one date, by their ids. */
function byPublication({ article: a }: AnalysedArticle, { article: b }: AnalysedArticle): number {
  if ((a.publishedAt === null) !== (b.publishedAt === null)) return a.publishedAt === null ? 1 : -1;
  return byCodeUnit(a.publishedAt?.value ?? '', b.publishedAt?.value ?? '') || byCodeUnit(a.id, b.id);
}

function nearestOf(
  place: number,
  others: readonly number[],
  words: readonly ArticleWords[],
  lexicon: Lexicon,
): readonly number[] {
  const shared = new Map(
    others.map((other) => [other, sharedShare(at(words, place), at(words, other), lexicon)]),
  );
  return [...others].sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || a - b).slice(0, PARTNERS);
}

/** How telling the shared words are, over what the words of the less telling article come to. */
function sharedShare(a: ArticleWords, b: ArticleWords, lexicon: Lexicon): number {
  const weightOf = (ids: Int32Array): number => ids.reduce((sum, id) => sum + lexicon.term(id).background, 0);
  const shared = a.ids.filter((id) => b.places.has(id));
  return weightOf(shared) / Math.max(1, Math.min(weightOf(a.ids), weightOf(b.ids)));
}
