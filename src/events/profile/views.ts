import { type Measured, weightsOf } from './collection.ts';
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

type Weights = 'idf' | 'counted' | 'squared';

/** Which terms belong to a view, by their roles, and how they are weighed in it. */
const VIEWS: Readonly<Record<keyof Views, readonly [Weights, (roles: number) => boolean]>> = {
  terms: ['counted', () => true],
  lede: ['idf', (roles) => has(roles, Role.lede)],
  title: ['idf', (roles) => has(roles, Role.title)],
  names: ['idf', isName],
  actors: ['counted', isName],
  mainActors: ['squared', isName],
  numbers: ['idf', (roles) => has(roles, Role.number)],
  openingNames: ['idf', (roles) => isOpening(roles) && isName(roles)],
  openingWords: ['idf', (roles) => isOpening(roles) && !has(roles, Role.name | Role.number)],
  places: ['counted', (roles) => has(roles, Role.place)],
};

const NAMES: readonly (keyof Views)[] = [
  ...(['terms', 'lede', 'title', 'names', 'actors', 'mainActors', 'numbers'] as const),
  ...(['openingNames', 'openingWords', 'places'] as const),
];

/** By the roles of a term the bits of the views that it belongs to. */
const ASPECTS = Uint16Array.from({ length: 32 }, (_, roles) =>
  NAMES.reduce((bits, name, n) => (VIEWS[name][1](roles) ? bits | (1 << n) : bits), 0),
);

/** @param idf by term number */
export function viewsOf(profile: ArticleProfile, { idf }: Pick<Measured, 'idf'>): Views {
  const { terms, roles } = profile;
  const lists = {
    counted: weightsOf(profile, idf),
    idf: new Float32Array(terms.length),
    squared: new Float32Array(terms.length),
  };
  const aspects = new Uint16Array(terms.length);
  for (let k = 0; k < aspects.length; k += 1) {
    aspects[k] = ASPECTS[roles[k] ?? 0] ?? 0;
    lists.idf[k] = idf[terms[k] ?? 0] ?? 0;
    lists.squared[k] = (lists.counted[k] ?? 0) ** 2;
  }
  const view = (name: keyof Views): View => {
    const weights = lists[VIEWS[name][0]];
    return viewUnder(1 << NAMES.indexOf(name), aspects, weights);
  };
  return {
    terms: view('terms'),
    lede: view('lede'),
    title: view('title'),
    names: view('names'),
    actors: view('actors'),
    mainActors: view('mainActors'),
    numbers: view('numbers'),
    openingNames: view('openingNames'),
    openingWords: view('openingWords'),
    places: view('places'),
  };
}

function viewUnder(aspect: number, aspects: Uint16Array, weights: Float32Array): View {
  const positions: number[] = [];
  let [total, squares] = [0, 0];
  for (let k = 0; k < aspects.length; k += 1) {
    if (((aspects[k] ?? 0) & aspect) === 0) continue;
    const weight = weights[k] ?? 0;
    positions.push(k);
    total += weight;
    squares += weight * weight;
  }
  return { positions: Uint16Array.from(positions), weights, aspects, aspect, total, squares };
}
