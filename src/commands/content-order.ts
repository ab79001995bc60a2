import { byContent } from '../events/profile/collection.ts';
import { at, byCodeUnit } from '../model/list.ts';
import type { ArticleStore } from './article-store.ts';

/** Up to this length a part of a string is a string of its own; beyond, it keeps the whole in memory. */
const LENGTH = 12;

/** What articles are sorted by before their texts are read again. */
export const beginningOf = (text: string): string => text.slice(0, LENGTH);

/**
 * The numbers of the articles of a store in the order of their contents: first by the beginnings of their texts, then,
 * of those that begin alike, by all.
 *
 * @param beginnings of the texts, by number
 */
export function contentOrder(store: ArticleStore, beginnings: readonly string[]): Int32Array {
  const sorted = [...beginnings.keys()].sort((a, b) => byCodeUnit(at(beginnings, a), at(beginnings, b)));
  const order: number[] = [];
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    while (end < sorted.length && beginnings[sorted[end] ?? 0] === beginnings[sorted[first] ?? 0]) end += 1;
    const alike = sorted.slice(first, end);
    if (alike.length > 1) sortByContent(store, alike);
    for (const number of alike) order.push(number);
  }
  return Int32Array.from(order);
}

function sortByContent(store: ArticleStore, numbers: number[]): void {
  const articles = new Map(numbers.map((number) => [number, store.article(number)]));
  const articleOf = (number: number) => articles.get(number) ?? store.article(number);
  numbers.sort((a, b) => byContent(articleOf(a), articleOf(b)));
}
