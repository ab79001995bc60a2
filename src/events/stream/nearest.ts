import { backgroundWeight } from '../../language/term-weights.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Article } from '../../model/article.ts';
import { byCodeUnit, pushTo } from '../../model/list.ts';

/** An article is found by its weightiest terms, read from its headline and beginning. */
const TERMS = 40;
const MOST_CHARACTERS = 6_000;
/** Entries read for one article: common terms come last and may not be reached. */
const MOST_ENTRIES = 20_000;

interface WeighedTerm {
  readonly term: string;
  readonly weight: number;
}

/** The articles of a window by their weightiest terms, to which articles are added as they arrive. */
export class NearestIndex {
  readonly #postings = new Map<string, { readonly id: string; readonly weight: number }[]>();

  add(article: Article): void {
    for (const { term, weight } of weightiestTerms(article))
      pushTo(this.#postings, term, { id: article.id, weight });
  }

  /** The ids of the articles that share most with this one, the nearest first; itself left out. */
  find(article: Article, most: number): readonly string[] {
    const lists = weightiestTerms(article).flatMap(({ term, weight }) => {
      const entries = this.#postings.get(term);
      return entries === undefined ? [] : [{ term, weight, entries }];
    });
    lists.sort((a, b) => a.entries.length - b.entries.length || byCodeUnit(a.term, b.term));
    const scores = new Map<string, number>();
    let steps = 0;
    for (const { weight, entries } of lists) {
      // The latest first: of a term that many articles have, those of today.
      for (const entry of entries.slice(Math.max(0, entries.length - (MOST_ENTRIES - steps))))
        scores.set(entry.id, (scores.get(entry.id) ?? 0) + weight * entry.weight);
      steps += entries.length;
      if (steps >= MOST_ENTRIES) break;
    }
    scores.delete(article.id);
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))
      .slice(0, most)
      .map(([id]) => id);
  }
}

function weightiestTerms({ title, text }: Article): readonly WeighedTerm[] {
  const counts = new Map<string, number>();
  for (const { kind, isFunctionWord, lemma, norm } of tokenise(
    `${title ?? ''}\n${text.slice(0, MOST_CHARACTERS)}`,
  ))
    if ((kind === 'word' && !isFunctionWord && norm.length > 1) || kind === 'number')
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const terms = [...counts].map(([term, count]) => ({
    term,
    weight: (1 + Math.log(count)) * backgroundWeight(term),
  }));
  terms.sort((a, b) => b.weight - a.weight || byCodeUnit(a.term, b.term));
  const kept = terms.slice(0, TERMS);
  let square = 0;
  for (const { weight } of kept) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return kept.map(({ term, weight }) => ({ term, weight: weight / length }));
}
