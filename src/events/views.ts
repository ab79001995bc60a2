import { at } from '../model/list.ts';
import type { Collection } from './collection.ts';
import { type ArticleProfile, Role } from './profile.ts';

/**
 * The terms of one article under several aspects. Each list runs parallel to the profile's terms and holds the weight
 * of the term under that aspect, 0 where it does not belong to it.
 */
export interface Views {
  /** All content terms: (1 + ln count) · idf. */
  readonly terms: Float32Array;
  /** Terms of the first sentences: idf. */
  readonly lede: Float32Array;
  readonly title: Float32Array;
  /** Words that are only ever written with a capital, not counting those that begin a sentence: idf. */
  readonly names: Float32Array;
  /** The same, weighted by how often they stand there: (1 + ln count) · idf. */
  readonly actors: Float32Array;
  /** The same, squared: the few names that an article is about outweigh the rest. */
  readonly mainActors: Float32Array;
  readonly numbers: Float32Array;
}

export function viewsOf(collection: Collection, article: number): Views {
  const profile = at(collection.profiles, article);
  const terms = at(collection.weights, article);
  const idf = Float32Array.from(profile.terms, (term) => collection.idf[term] ?? 0);
  return {
    terms,
    lede: withRole(idf, profile, Role.lede),
    title: withRole(idf, profile, Role.title),
    names: withRole(idf, profile, Role.name),
    actors: withRole(terms, profile, Role.name),
    mainActors: withRole(terms, profile, Role.name).map((weight) => weight * weight),
    numbers: withRole(idf, profile, Role.number),
  };
}

const withRole = (weights: Float32Array, { roles }: ArticleProfile, role: number): Float32Array =>
  weights.map((weight, k) => (((roles[k] ?? 0) & role) === role ? weight : 0));
