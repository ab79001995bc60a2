import {
  type DescribedGroup,
  describeGroups,
  type GroupToDescribe,
} from '../events/describing/describe-groups.ts';
import { EvidenceMeter } from '../events/evidence/evidence.ts';
import { type NamesRead, namesOf } from '../events/evidence/shared-words.ts';
import { type CandidateData, CandidateLists } from '../events/grouping/candidates.ts';
import { type Ratings, ratePairs } from '../events/grouping/rate-pairs.ts';
import type { Measured } from '../events/profile/collection.ts';
import { packNames, unpackNames } from '../events/profile/packed-names.ts';
import { PackedProfiles, type ProfileData } from '../events/profile/packed-profiles.ts';
import type { TermedProfile } from '../events/profile/profile.ts';
import { readProfile } from '../events/profile/read-profile.ts';
import { tokeniseOnce } from '../events/profile/sentence-tokens.ts';
import type { Article } from '../model/article.ts';
import { at } from '../model/list.ts';
import { readStoredArticle, type StoredArticles } from './stored-articles.ts';
import { readStoredText, type StoredTexts } from './stored-texts.ts';

/** All that pairs are measured on, in memory that all threads see. Plain data. */
export interface MeterData extends Omit<Measured, 'profiles'> {
  readonly profiles: ProfileData;
  readonly candidates: CandidateData;
}

/** A part of the search for events, to be done in any thread. */
export type EventTask =
  | { readonly kind: 'read'; readonly articles: StoredArticles }
  | { readonly kind: 'rate'; readonly meter: MeterData; readonly pairs: Int32Array }
  | DescribeTask;

interface DescribeTask {
  readonly kind: 'describe';
  readonly meter: MeterData;
  readonly groups: readonly GroupToDescribe[];
  /** The articles that the groups speak of, and their positions. */
  readonly articles: StoredArticles;
  readonly positions: readonly number[];
  /** Parallel: what was read of their names. */
  readonly names: StoredTexts;
}

export type EventAnswer =
  | { readonly kind: 'read'; readonly read: readonly ReadArticle[] }
  | { readonly kind: 'rate'; readonly ratings: Ratings }
  | { readonly kind: 'describe'; readonly described: readonly DescribedGroup[] };

/** What is read of an article once. */
export interface ReadArticle {
  readonly profile: TermedProfile;
  /** Its names, packed. */
  readonly names: string;
}

export function doEventTask(task: EventTask): EventAnswer {
  switch (task.kind) {
    case 'read': {
      const { articles } = task;
      return { kind: 'read', read: articles.ids.map((_, n) => readOne(readStoredArticle(articles, n))) };
    }
    case 'rate':
      return { kind: 'rate', ratings: ratePairs(meterOf(task.meter).meter, task.pairs) };
    case 'describe':
      return { kind: 'describe', described: describe(task) };
  }
}

function readOne(article: Article): ReadArticle {
  const tokensOf = tokeniseOnce();
  return { profile: readProfile(article, tokensOf), names: packNames(namesOf(article, tokensOf)) };
}

function describe({ meter, groups, articles, positions, names }: DescribeTask): readonly DescribedGroup[] {
  const measures = meterOf(meter);
  const places = new Map(positions.map((position, n) => [position, n]));
  const known = positions.map((_, n) => readStoredArticle(articles, n));
  const articleAt = (position: number): Article => at(known, places.get(position) ?? -1);
  const read = new Map<number, NamesRead>();
  const namesAt = (position: number): NamesRead => {
    const found = read.get(position) ?? unpackNames(readStoredText(names, places.get(position) ?? 0));
    read.set(position, found);
    return found;
  };
  return describeGroups(
    { collection: { ...measures.measured, articleAt }, meter: measures.meter },
    groups,
    namesAt,
  );
}

function meterOf({ profiles, candidates, ...lists }: MeterData) {
  const measured: Measured = { ...lists, profiles: new PackedProfiles(profiles) };
  return { measured, meter: new EvidenceMeter(measured, new CandidateLists(candidates, 0)) };
}
