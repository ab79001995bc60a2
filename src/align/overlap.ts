import { at } from '../model/list.ts';
import type { Lexicon } from './lexicon.ts';
import type { PairTerms } from './pair-terms.ts';
import { NAME, NUMBER, type SentenceTerms } from './sentence-terms.ts';

/** What two sentences have in common. Swapping the sentences swaps `left` and `right` and changes nothing else. */
export interface Overlap {
  /** Share of the left sentence's weight that the words of the right one stand for, and the other way round. */
  readonly left: number;
  readonly right: number;
  /** How many words both have, and their weight by kind. */
  readonly sharedTerms: number;
  readonly sharedWords: number;
  readonly sharedNames: number;
  readonly sharedNumbers: number;
  /** Weight of the words that both have and no other sentence of either article. */
  readonly sharedOnce: number;
  /** The most weight of words that both have in the same order: phrases and quotations, not names alone. */
  readonly sharedInOrder: number;
  /** For each term of the left sentence how well the right one stands for it, 0 to 1, and the other way round. */
  readonly coverOfLeft: Float64Array;
  readonly coverOfRight: Float64Array;
}

/** Likenesses below this say nothing: any two words of one field have some. */
const FLOOR = 0.3;
/** `Tehran` and `Iran`: the capital may stand for the government, or be a place. */
const CAPITAL = 0.6;

export function overlapOf(
  left: SentenceTerms,
  right: SentenceTerms,
  likeness: PairTerms['likeness'],
  lexicon: Lexicon,
): Overlap {
  const coverOfLeft = new Float64Array(left.ids.length);
  const coverOfRight = new Float64Array(right.ids.length);
  const shared = coverByEqual(left, right, coverOfLeft, coverOfRight);
  coverByCountry(left, right, coverOfLeft, coverOfRight, lexicon);
  coverBySimilarWords(left, right, coverOfLeft, coverOfRight, likeness);
  return {
    left: coveredShare(left, coverOfLeft),
    right: coveredShare(right, coverOfRight),
    ...shared,
    coverOfLeft,
    coverOfRight,
  };
}

function coverByEqual(
  left: SentenceTerms,
  right: SentenceTerms,
  coverOfLeft: Float64Array,
  coverOfRight: Float64Array,
): Omit<Overlap, 'left' | 'right' | 'coverOfLeft' | 'coverOfRight'> {
  const places: number[] = [];
  const placeWeights: number[] = [];
  let sharedWords = 0;
  let sharedNames = 0;
  let sharedNumbers = 0;
  let sharedOnce = 0;
  for (let i = 0; i < left.ids.length; i += 1) {
    const j = right.ids.indexOf(left.ids[i] ?? -1);
    if (j < 0) continue;
    const weight = left.weights[i] ?? 0;
    const kind = left.kinds[i];
    places.push(j);
    placeWeights.push(weight);
    if (left.standsOnce[i] === 1 && right.standsOnce[j] === 1) sharedOnce += weight;
    if (kind === NAME) sharedNames += weight;
    else if (kind === NUMBER) sharedNumbers += weight;
    else sharedWords += weight;
    coverOfLeft[i] = 1;
    coverOfRight[j] = 1;
  }
  return {
    sharedTerms: places.length,
    sharedWords,
    sharedNames,
    sharedNumbers,
    sharedOnce,
    sharedInOrder: heaviestInOrder(places, placeWeights),
  };
}

/** The most weight of a rising run of places, of which some may be left out. (At most 200 places: see `wordsOf`.) */
function heaviestInOrder(places: readonly number[], weights: readonly number[]): number {
  const upTo: number[] = [];
  let most = 0;
  for (const [k, place] of places.entries()) {
    let before = 0;
    for (let earlier = 0; earlier < k; earlier += 1) {
      if ((places[earlier] ?? 0) < place) before = Math.max(before, upTo[earlier] ?? 0);
    }
    const weight = before + (weights[k] ?? 0);
    upTo.push(weight);
    most = Math.max(most, weight);
  }
  return most;
}

function coverByCountry(
  left: SentenceTerms,
  right: SentenceTerms,
  coverOfLeft: Float64Array,
  coverOfRight: Float64Array,
  lexicon: Lexicon,
): void {
  for (const i of left.countries) {
    const { country } = lexicon.term(at(left.ids, i));
    for (const j of right.countries) {
      if (lexicon.term(at(right.ids, j)).country !== country) continue;
      raise(coverOfLeft, i, CAPITAL);
      raise(coverOfRight, j, CAPITAL);
    }
  }
}

/**
 * Only words stand for words; a name or number is covered by itself alone: Sunday and Saturday have a cosine of .96,
 * two countries at war .79.
 */
function coverBySimilarWords(
  left: SentenceTerms,
  right: SentenceTerms,
  coverOfLeft: Float64Array,
  coverOfRight: Float64Array,
  likeness: PairTerms['likeness'],
): void {
  for (const i of left.words) {
    const place = left.places[i] ?? 0;
    for (const j of right.words) {
      if (coverOfLeft[i] === 1 && coverOfRight[j] === 1) continue;
      const value = likeness(place, right.places[j] ?? 0);
      if (value < FLOOR) continue;
      raise(coverOfLeft, i, value);
      raise(coverOfRight, j, value);
    }
  }
}

function raise(cover: Float64Array, place: number, value: number): void {
  if (value > (cover[place] ?? 0)) cover[place] = value;
}

export function coveredShare({ weights, total }: SentenceTerms, cover: Float64Array): number {
  if (total === 0) return 0;
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) sum += (weights[place] ?? 0) * (cover[place] ?? 0);
  return sum / total;
}
