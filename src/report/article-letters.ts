import type { Article } from '../model/article.ts';

/** A short name for the article at a position: A, B … Z, AA, AB … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** What an article is called by its id: its letter; the id itself where it is none of these. */
export function letterNames(articles: readonly { readonly id: string }[]): (id: string) => string {
  const letters = new Map(articles.map(({ id }, index) => [id, letterOf(index)]));
  return (id) => letters.get(id) ?? id;
}

/** An article with its place among those that are compared, and the letter that stands for it. */
export interface LetteredArticle {
  readonly article: Article;
  readonly letter: string;
  readonly index: number;
}

export const letteredArticles = (articles: readonly Article[]): readonly LetteredArticle[] =>
  articles.map((article, index) => ({ article, letter: letterOf(index), index }));
