import { type CandidateData, CandidateLists } from '../events/candidates.ts';
import type { Measured } from '../events/collection.ts';
import { type DescribedGroup, describeGroups, type GroupToDescribe } from '../events/describe-groups.ts';
import { EvidenceMeter } from '../events/evidence.ts';
import { PackedProfiles, type ProfileData } from '../events/packed-profiles.ts';
import type { TermedProfile } from '../events/profile.ts';
import { type Ratings, ratePairs } from '../events/rate-pairs.ts';
import { readProfile } from '../events/read-profile.ts';
import type { Article } from '../model/article.ts';
import { readStoredArticle, type StoredArticles } from './stored-articles.ts';

/** All that pairs are measured on, in memory that all threads see. Plain data. */
export interface MeterData extends Omit<Measured, 'profiles'> {
  readonly profiles: ProfileData;
  readonly candidates: CandidateData;
}

/** A part of the search for events, to be done in any thread. */
export type EventTask =
  | { readonly kind: 'read'; readonly articles: StoredArticles }
  | { readonly kind: 'rate'; readonly meter: MeterData; readonly pairs: Int32Array }
  | {
      readonly kind: 'describe';
      readonly meter: MeterData;
      readonly groups: readonly GroupToDescribe[];
      /** The articles that the groups speak of, and their positions. */
      readonly articles: StoredArticles;
      readonly positions: readonly number[];
    };

export type EventAnswer =
  | { readonly kind: 'read'; readonly profiles: readonly TermedProfile[] }
  | { readonly kind: 'rate'; readonly ratings: Ratings }
  | { readonly kind: 'describe'; readonly described: readonly DescribedGroup[] };

export function doEventTask(task: EventTask): EventAnswer {
  switch (task.kind) {
    case 'read': {
      const { articles } = task;
      return {
        kind: 'read',
        profiles: articles.ids.map((_, n) => readProfile(readStoredArticle(articles, n))),
      };
    }
    case 'rate':
      return { kind: 'rate', ratings: ratePairs(meterOf(task.meter).meter, task.pairs) };
    case 'describe': {
      const { measured, meter } = meterOf(task.meter);
      // A list with holes: only the articles that the groups speak of are there.
      const articles: Article[] = [];
      for (const [n, position] of task.positions.entries())
        articles[position] = readStoredArticle(task.articles, n);
      return {
        kind: 'describe',
        described: describeGroups({ collection: { ...measured, articles }, meter }, task.groups),
      };
    }
  }
}

function meterOf({ profiles, candidates, ...lists }: MeterData) {
  const measured: Measured = { ...lists, profiles: new PackedProfiles(profiles) };
  return { measured, meter: new EvidenceMeter(measured, new CandidateLists(candidates, 0)) };
}
