import { at } from '../model/list.ts';
import type { Collection } from './collection.ts';
import { type ArticleProfile, Role } from './profile.ts';

/** The terms of one article under one aspect: what belongs to it, and how much each weighs. */
export interface View {
  /** Positions in the profile's terms, ascending. */
  readonly positions: Uint16Array;
  /** Parallel to the positions. */
  readonly weights: Float32Array;
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
  const weights = at(collection.weights, article);
  const idf = (k: number): number => collection.idf[profile.terms[k] ?? 0] ?? 0;
  const counted = (k: number): number => weights[k] ?? 0;
  return {
    terms: view(profile, () => true, counted),
    lede: view(profile, (roles) => has(roles, Role.lede), idf),
    title: view(profile, (roles) => has(roles, Role.title), idf),
    names: view(profile, isName, idf),
    actors: view(profile, isName, counted),
    mainActors: view(profile, isName, (k) => counted(k) ** 2),
    numbers: view(profile, (roles) => has(roles, Role.number), idf),
    openingNames: view(profile, (roles) => isOpening(roles) && isName(roles), idf),
    openingWords: view(profile, (roles) => isOpening(roles) && !has(roles, Role.name | Role.number), idf),
    places: view(profile, (roles) => has(roles, Role.place), counted),
  };
}

function view(
  { roles }: ArticleProfile,
  belongs: (roles: number) => boolean,
  weightOf: (k: number) => number,
): View {
  const positions: number[] = [];
  const weights: number[] = [];
  let [total, squares] = [0, 0];
  for (let k = 0; k < roles.length; k += 1) {
    if (!belongs(roles[k] ?? 0)) continue;
    const weight = weightOf(k);
    positions.push(k);
    weights.push(weight);
    total += weight;
    squares += weight * weight;
  }
  return { positions: new Uint16Array(positions), weights: new Float32Array(weights), total, squares };
}
