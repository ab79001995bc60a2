import type { Article } from '../../model/article.ts';
import { EvidenceMeter } from '../evidence/evidence.ts';
import { probabilityOf, thresholdFor, thresholdsFrom } from '../evidence/pair-model.ts';
import { type Collection, collect, type KnownArticles, type Measured } from '../profile/collection.ts';
import type { TermedProfile } from '../profile/profile.ts';
import { readProfile } from '../profile/read-profile.ts';
import { findCandidates } from './candidates.ts';
import { groupByAverageLink } from './group.ts';
import { pairsInTurn, ratePairs } from './rate-pairs.ts';
import { RatedPairs } from './rated-pairs.ts';

/** Articles in groups, with what led there. Articles are positions in the collection. */
export interface RatedGrouping {
  readonly collection: Measured;
  readonly meter: EvidenceMeter;
  readonly groups: readonly (readonly number[])[];
  /** Every pair of which one article is a candidate of the other. */
  readonly scored: RatedPairs;
  /** Pairs compared. */
  readonly pairs: number;
}

/** What groups are described from. */
export interface DescribedFrom {
  readonly collection: KnownArticles;
  readonly meter: EvidenceMeter;
}

export interface Grouping extends RatedGrouping {
  readonly collection: Collection;
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
  const collection = collect(articles, read);
  const candidates = findCandidates(collection);
  const meter = new EvidenceMeter(collection, candidates);
  const pairs = pairsInTurn(candidates);
  const rated = groupRated(collection, meter, new RatedPairs(pairs, ratePairs(meter, pairs)));
  return { ...rated, collection, work: { indexEntries: candidates.steps, pairs: rated.pairs } };
}

/** Groups articles of which the candidate pairs are rated. */
export function groupRated(collection: Measured, meter: EvidenceMeter, scored: RatedPairs): RatedGrouping {
  let pairs = scored.length;
  const score = (left: number, right: number): number => {
    pairs += 1;
    return probabilityOf(meter.measure(left, right));
  };
  const { size } = collection.profiles;
  const groups = groupByAverageLink(size, scored, thresholdsFrom(thresholdFor(size)), score);
  return { collection, meter, groups, scored, pairs };
}
