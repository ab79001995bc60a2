import { at } from '../model/list.ts';
import type { EventContext } from './event-context.ts';
import type { SentenceTerms } from './sentence-terms.ts';

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
  likeness: EventContext['likeness'],
): Overlap {
  const covers = { left: new Float64Array(left.terms.length), right: new Float64Array(right.terms.length) };
  const shared = { word: 0, name: 0, number: 0 };
  let sharedTerms = 0;
  for (const [place, { id, kind, weight }] of left.terms.entries()) {
    const other = right.places.get(id);
    if (other === undefined) continue;
    shared[kind] += weight;
    sharedTerms += 1;
    covers.left[place] = 1;
    covers.right[other] = 1;
  }
  coverByCountry(left, right, covers);
  coverBySimilarWords(left, right, covers, likeness);
  return {
    left: coveredShare(left, covers.left),
    right: coveredShare(right, covers.right),
    sharedTerms,
    sharedWords: shared.word,
    sharedNames: shared.name,
    sharedNumbers: shared.number,
    coverOfLeft: covers.left,
    coverOfRight: covers.right,
  };
}

interface Covers {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

function coverByCountry(left: SentenceTerms, right: SentenceTerms, covers: Covers): void {
  for (const i of left.countries) {
    for (const j of right.countries) {
      if (at(left.terms, i).country === at(right.terms, j).country) cover(covers, i, j, CAPITAL);
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
  covers: Covers,
  likeness: EventContext['likeness'],
): void {
  for (const i of left.words) {
    const term = at(left.terms, i);
    for (const j of right.words) {
      const known = Math.min(covers.left[i] ?? 0, covers.right[j] ?? 0);
      if (known === 1) continue;
      const value = likeness(term, at(right.terms, j));
      if (value >= FLOOR && value > known) cover(covers, i, j, value);
    }
  }
}

function cover(covers: Covers, i: number, j: number, value: number): void {
  if (value > (covers.left[i] ?? 0)) covers.left[i] = value;
  if (value > (covers.right[j] ?? 0)) covers.right[j] = value;
}

export function coveredShare({ terms, total }: SentenceTerms, cover: ArrayLike<number>): number {
  if (total === 0) return 0;
  let sum = 0;
  for (let place = 0; place < terms.length; place += 1) sum += at(terms, place).weight * (cover[place] ?? 0);
  return sum / total;
}
