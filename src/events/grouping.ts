import type { Article } from '../model/article.ts';
import { candidatePairs, findCandidates } from './candidates.ts';
import { type Collection, collect } from './collection.ts';
import { EvidenceMeter } from './evidence.ts';
import { groupByAverageLink, type ScoredPair } from './group.ts';
import { probabilityOf, thresholdFor } from './pair-model.ts';
import { readProfile, type TermedProfile } from './profile.ts';

/** A pair with the cosine of its terms. */
export interface RatedPair extends ScoredPair {
  readonly likeness: number;
}

/** The articles of a collection in events, with what led there. Articles are positions in `collection.articles`. */
export interface Grouping {
  readonly collection: Collection;
  readonly meter: EvidenceMeter;
  readonly groups: readonly (readonly number[])[];
  /** Every pair of which one article is a candidate of the other. */
  readonly scored: readonly RatedPair[];
  /** Entries of the index read and pairs compared: what the time of a run is made of. */
  readonly work: { readonly indexEntries: number; readonly pairs: number };
}

/**
 * Groups articles into events. The groups are the same in whatever order and under whatever ids the articles come.
 *
 * @param read how an article is read, where that was done before or elsewhere
 */
export function groupArticles(
  articles: readonly Article[],
  read: (article: Article) => TermedProfile = readProfile,
): Grouping {
  return groupCollection(collect(articles, read));
}

/** The same of articles that were read before. */
export function groupCollection(collection: Collection): Grouping {
  const candidates = findCandidates(collection);
  const meter = new EvidenceMeter(collection, candidates);
  let pairs = 0;
  const score = (left: number, right: number): number => {
    pairs += 1;
    return probabilityOf(meter.measure(left, right));
  };
  const scored = candidatePairs(candidates).map(([left, right]): RatedPair => {
    const evidence = meter.measure(left, right);
    return { left, right, probability: probabilityOf(evidence), likeness: evidence.terms };
  });
  pairs += scored.length;
  const size = collection.articles.length;
  const groups = groupByAverageLink(size, scored, thresholdFor(size), score);
  return { collection, meter, groups, scored, work: { indexEntries: candidates.steps, pairs } };
}
