import type { Article, ArticleDate } from '../../model/article.ts';
import type { Draft } from './draft.ts';

/** `batch#3` for the third record of `batch.jsonl`. */
export const fallbackId = (name: string, { origin }: Pick<Draft, 'origin'>): string =>
  origin.record === undefined ? name : `${name}#${origin.record}`;

/**
 * The article of a draft, once its id and its date are known. Its text is split into sentences when they are first
 * asked for, since finding copies never asks; to `JSON.stringify`, spread and `structuredClone` they are a field like
 * any other.
 */
export function articleOf(draft: Draft, id: string, publishedAt: ArticleDate | null): Article {
  const { title, publisher, credit, author, url, language, text, sentences, excluded, origin } = draft;
  let spans = typeof sentences === 'function' ? null : sentences;
  const split = typeof sentences === 'function' ? sentences : () => sentences;
  const article: Article = {
    id,
    title,
    publishedAt,
    publisher,
    credit,
    author,
    url,
    language,
    text,
    get sentences() {
      spans ??= split();
      return spans;
    },
    excluded,
    origin,
  };
  // Sentences that the record gave become a plain value: who puts articles aside keeps those and splits the others anew.
  return spans === null ? article : { ...article };
}
