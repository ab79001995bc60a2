import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import type { ReusePair } from '../../src/model/reuse.ts';
import { type Copies, type DedupOptions, findCopies } from '../../src/reuse/dedup/dedup.ts';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { type Families, familiesAmong } from '../../src/reuse/versions/families.ts';
import { cluesById, lookUpIn } from '../../src/reuse/versions/provenance.ts';

/** The families and notices among articles that are in memory. */
export function findFamilies(articles: readonly Article[], pairs: readonly ReusePair[]): Families {
  const lookUp = lookUpIn(articles);
  return familiesAmong(lookUp, cluesById(lookUp), pairs);
}

/** What `dedup` does with articles that are in memory: the kept ones in order of id, and the copies. */
export function deduplicate(
  articles: readonly Article[],
  options: DedupOptions,
): Copies & { readonly kept: readonly Article[] } {
  const copies = findCopies(lookUpIn(articles), findReuse(articles), options);
  const gone = new Set(copies.dropped.map(({ article }) => article));
  const ids = articles.map(({ id }) => id).sort();
  const byId = new Map(articles.map((article, place) => [article.id, place]));
  return {
    ...copies,
    kept: ids.filter((id) => !gone.has(id)).map((id) => at(articles, byId.get(id) ?? -1)),
  };
}
