import type { Article } from '../../model/article.ts';
import { byCodeUnit } from '../../model/list.ts';

/** What of an article finding copies needs. */
export type ReuseArticle = Pick<Article, 'id' | 'text'> & Partial<Pick<Article, 'publisher'>>;

/**
 * The articles that are searched, by number, in code-unit order of their ids. The texts need not be in memory: the
 * few that are compared are asked for when they are.
 */
export interface Corpus {
  readonly ids: readonly string[];
  readonly publishers: readonly (string | null)[];
  readonly textOf: (number: number) => string;
}

/** Articles in memory, with those that share an id ordered by their texts. */
export function corpusOf(articles: readonly ReuseArticle[]): Corpus {
  const sorted = [...articles].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.text, b.text));
  return {
    ids: sorted.map(({ id }) => id),
    publishers: sorted.map(({ publisher }) => publisher ?? null),
    textOf: (number) => sorted[number]?.text ?? '',
  };
}

/** The number that each article gets, in the order in which they are given: its place in the order of ids. */
export function placesInOrder(ids: readonly string[]): Int32Array {
  const order = Int32Array.from(ids.keys()).sort((a, b) => byCodeUnit(ids[a] ?? '', ids[b] ?? '') || a - b);
  const places = new Int32Array(ids.length);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  return places;
}

/** The place of an id in a list in code-unit order, by halves; -1 where it is not there. */
export function placeOfId(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit(ids[middle] ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}
