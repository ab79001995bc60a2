import type { Sides } from '../../model/sides.ts';
import type { View, Views } from '../profile/views.ts';
import { cosine, foundInOther, jaccard, localCosine, localJaccard, sharedWeight } from './overlap.ts';
import type { SharedTerms } from './shared-terms.ts';

interface Viewed {
  readonly views: Views;
}

/** Stand in where neither article has a headline: the means over candidate pairs that have one. */
const USUAL_TITLE_FOUND = 0.2;
const USUAL_TITLE_IN_LEDE = 0.07;
/** Stands in where an article names no one, no place: neither for nor against. */
const NOTHING_NAMED = 0.5;
/** Shared weight, in nats of idf, that counts as half of all there could be. */
const HALF_OF_NAMES = 20;
const HALF_OF_TERMS = 150;

const viewOf = ({ left, right }: Sides<Viewed>, name: keyof Views): Sides<View> => ({
  left: left.views[name],
  right: right.views[name],
});

export function wordEvidence(pair: Sides<Viewed>, shared: SharedTerms) {
  const terms = viewOf(pair, 'terms');
  const lede = viewOf(pair, 'lede');
  const title = viewOf(pair, 'title');
  const numbers = viewOf(pair, 'numbers');
  const openingWords = foundInOther(shared, viewOf(pair, 'openingWords'), terms);
  return {
    terms: cosine(shared, terms),
    localTerms: localCosine(shared, terms),
    termsFound: greater(foundInOther(shared, terms, terms)),
    sharedTerms: saturated(sharedWeight(shared, terms), HALF_OF_TERMS),
    numbers: jaccard(shared, numbers),
    localNumbers: localJaccard(shared, numbers),
    lede: cosine(shared, lede),
    localLede: localCosine(shared, lede),
    openingWordsLeast: lesser(openingWords),
    openingWordsMost: greater(openingWords),
    title: cosine(shared, title),
    titleFound: meanOr(foundInOther(shared, title, terms), USUAL_TITLE_FOUND),
    titleInLede: meanOr(foundInOther(shared, title, lede), USUAL_TITLE_IN_LEDE),
  };
}

export function nameEvidence(pair: Sides<Viewed>, shared: SharedTerms) {
  const terms = viewOf(pair, 'terms');
  const names = viewOf(pair, 'names');
  const openingNames = foundInOther(shared, viewOf(pair, 'openingNames'), terms);
  const places = foundInOther(shared, viewOf(pair, 'places'), terms);
  return {
    names: jaccard(shared, names),
    localNames: localJaccard(shared, names),
    namesFound: greater(foundInOther(shared, names, terms)),
    sharedNames: saturated(sharedWeight(shared, names), HALF_OF_NAMES),
    actors: cosine(shared, viewOf(pair, 'actors')),
    mainActors: lesser(foundInOther(shared, viewOf(pair, 'mainActors'), terms)),
    openingNamesLeast: lesser(openingNames),
    openingNamesMost: greater(openingNames),
    placesLeast: lesser(places),
    placesMost: greater(places),
  };
}

const lesser = ({ left, right }: Sides<number | null>): number =>
  Math.min(left ?? NOTHING_NAMED, right ?? NOTHING_NAMED);

const greater = ({ left, right }: Sides<number | null>): number =>
  Math.max(left ?? NOTHING_NAMED, right ?? NOTHING_NAMED);

const saturated = (amount: number, half: number): number => amount / (amount + half);

function meanOr({ left, right }: Sides<number | null>, missing: number): number {
  if (left === null || right === null) return left ?? right ?? missing;
  return (left + right) / 2;
}
