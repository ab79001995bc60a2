import { at } from '../model/list.ts';
import type { Collection } from './collection.ts';
import { type ArticleProfile, Role } from './profile.ts';

/** The terms of one article under one aspect: what belongs to it, and how much each weighs. */
export interface View {
  /** Positions in the profile's terms, ascending. */
  readonly positions: Uint16Array;
  /** Parallel to the profile's terms, those of other aspects too: an article has three such lists for its ten views. */
  readonly weights: Float32Array;
  /** Parallel to the profile's terms, one list for all views: the bits of the aspects that a term belongs to. */
  readonly aspects: Uint16Array;
  /** The bit of this one. */
  readonly aspect: number;
  readonly total: number;
  readonly squares: number;
}

/** The terms of one article under several aspects. */
export interface Views {
  /** All content terms: (1 + ln count) · idf. */
  readonly terms: View;
  /** Terms of the first sentences: idf. */
  readonly lede: View;
  readonly title: View;
  /** Words written as names: idf. */
  readonly names: View;
  /** The same, weighted by how often they stand there: (1 + ln count) · idf. */
  readonly actors: View;
  /** The same, squared: the few names that an article is about outweigh the rest. */
  readonly mainActors: View;
  readonly numbers: View;
  /** Names in the headline and the first sentences: idf. */
  readonly openingNames: View;
  /** What is neither name nor number there: what happened. */
  readonly openingWords: View;
  /** Names of places: (1 + ln count) · idf. */
  readonly places: View;
}

const has = (roles: number, role: number): boolean => (roles & role) !== 0;
const isOpening = (roles: number): boolean => has(roles, Role.lede | Role.title);
const isName = (roles: number): boolean => has(roles, Role.name);

export function viewsOf(collection: Collection, article: number): Views {
  const profile = at(collection.profiles, article);
  const counted = at(collection.weights, article);
  const idf = Float32Array.from(profile.terms, (term) => collection.idf[term] ?? 0);
  const squared = counted.map((weight) => weight ** 2);
  const view = viewMaker(profile);
  return {
    terms: view(() => true, counted),
    lede: view((roles) => has(roles, Role.lede), idf),
    title: view((roles) => has(roles, Role.title), idf),
    names: view(isName, idf),
    actors: view(isName, counted),
    mainActors: view(isName, squared),
    numbers: view((roles) => has(roles, Role.number), idf),
    openingNames: view((roles) => isOpening(roles) && isName(roles), idf),
    openingWords: view((roles) => isOpening(roles) && !has(roles, Role.name | Role.number), idf),
    places: view((roles) => has(roles, Role.place), counted),
  };
}

/** Makes the views of one article, each with a bit of its own. */
function viewMaker({
  roles,
}: ArticleProfile): (belongs: (roles: number) => boolean, weights: Float32Array) => View {
  const aspects = new Uint16Array(roles.length);
  let next = 1;
  return (belongs, weights) => {
    const aspect = next;
    next *= 2;
    const positions: number[] = [];
    let [total, squares] = [0, 0];
    for (let k = 0; k < roles.length; k += 1) {
      if (!belongs(roles[k] ?? 0)) continue;
      const weight = weights[k] ?? 0;
      positions.push(k);
      aspects[k] = (aspects[k] ?? 0) | aspect;
      total += weight;
      squares += weight * weight;
    }
    return { positions: new Uint16Array(positions), weights, aspects, aspect, total, squares };
  };
}
