import type { Article } from '../../src/model/article.ts';

/** An article of which only id and text matter. */
export const articleOf = (id: string, text: string, more: Partial<Article> = {}): Article => ({
  id,
  title: null,
  publishedAt: null,
  publisher: null,
  credit: null,
  author: null,
  url: null,
  language: 'en',
  text,
  sentences: [],
  excluded: [],
  origin: { path: `${id}.txt` },
  ...more,
});
