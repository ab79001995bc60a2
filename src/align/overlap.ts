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

/** Cosines below this say nothing: any two words of one field have some likeness. */
const FLOOR = 0.3;

export function overlapOf(
  left: SentenceTerms,
  right: SentenceTerms,
  cosine: EventContext['cosine'],
): Overlap {
  const coverOfLeft = new Float64Array(left.terms.length);
  const coverOfRight = new Float64Array(right.terms.length);
  const shared = { word: 0, name: 0, number: 0 };
  let sharedTerms = 0;
  for (const [place, { id, kind, weight }] of left.terms.entries()) {
    const other = right.places.get(id);
    if (other === undefined) continue;
    shared[kind] += weight;
    sharedTerms += 1;
    coverOfLeft[place] = 1;
    coverOfRight[other] = 1;
  }
  coverBySimilarWords(left, right, { coverOfLeft, coverOfRight }, cosine);
  return {
    left: coveredShare(left, coverOfLeft),
    right: coveredShare(right, coverOfRight),
    sharedTerms,
    sharedWords: shared.word,
    sharedNames: shared.name,
    sharedNumbers: shared.number,
    coverOfLeft,
    coverOfRight,
  };
}

/**
 * Only words stand for words; a name or number is covered by itself alone: Sunday and Saturday have a cosine of .96,
 * two countries at war .79.
 */
function coverBySimilarWords(
  left: SentenceTerms,
  right: SentenceTerms,
  { coverOfLeft, coverOfRight }: Pick<Overlap, 'coverOfLeft' | 'coverOfRight'>,
  cosine: EventContext['cosine'],
): void {
  for (const i of left.words) {
    const term = at(left.terms, i);
    for (const j of right.words) {
      const known = Math.min(coverOfLeft[i] ?? 0, coverOfRight[j] ?? 0);
      if (known === 1) continue;
      const likeness = cosine(term, at(right.terms, j));
      if (likeness < FLOOR || likeness <= known) continue;
      if (likeness > (coverOfLeft[i] ?? 0)) coverOfLeft[i] = likeness;
      if (likeness > (coverOfRight[j] ?? 0)) coverOfRight[j] = likeness;
    }
  }
}

export function coveredShare({ terms, total }: SentenceTerms, cover: ArrayLike<number>): number {
  if (total === 0) return 0;
  let sum = 0;
  for (let place = 0; place < terms.length; place += 1) sum += at(terms, place).weight * (cover[place] ?? 0);
  return sum / total;
}
