import { byCodeUnit } from '../../model/list.ts';
import type { ReusePair } from '../../model/reuse.ts';
import { type DifferingCopy, type DroppedCopy, Sieve } from '../search/sieve.ts';
import { familiesAmong } from '../versions/families.ts';
import { type ArticleLookUp, cluesById } from '../versions/provenance.ts';
import { type KeepRule, keepOrder } from './keep-order.ts';

/** What goes, in order of id, and what stays although it is a copy. */
export interface Copies {
  readonly dropped: readonly DroppedCopy[];
  readonly differing: readonly DifferingCopy[];
}

export interface DedupOptions {
  readonly keep: KeepRule;
  /** Drops also copies that differ in figures, names or negation. */
  readonly force?: boolean;
}

/**
 * The copies among articles that are read from their place when they are asked for. One article of each text stays: that
 * which `keep` puts first. Every dropped article is identical to, or a near-duplicate of, the very article that is kept
 * for it; excerpts and articles that share a passage all stay. A near-duplicate in which a figure, a date, a name or a
 * negation differs stays and is named, unless `force`. The same whatever the order of the articles.
 *
 * @param pairs as `findReuse` gives them
 */
export function findCopies(
  lookUp: ArticleLookUp,
  pairs: readonly ReusePair[],
  { keep, force = false }: DedupOptions,
): Copies {
  const { families, stubs } = familiesAmong(lookUp, cluesById(lookUp), pairs);
  const versions = pairs.filter(({ relation }) => relation === 'identical' || relation === 'near-duplicate');
  const ids = new Set(versions.flatMap(({ left, right }) => [left, right]));
  const order = keepOrder(ids, lookUp, [...families, ...stubs], keep);
  const sieve = new Sieve(order, versions, lookUp, force);
  for (const number of order.keys()) sieve.take(number);
  const notices = new Set(stubs.flatMap(({ members }) => members));
  const byId = (a: { readonly article: string }, b: { readonly article: string }): number =>
    byCodeUnit(a.article, b.article);
  return {
    dropped: sieve.dropped
      .map((copy) =>
        notices.has(copy.article)
          ? { ...copy, reason: `a notice in place of an article; ${copy.reason}` }
          : copy,
      )
      .sort(byId),
    differing: sieve.differing.sort(byId),
  };
}
