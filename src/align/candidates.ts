import { at, pushTo } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import type { SentenceTerms } from './sentence-terms.ts';

/** Two sentences by their indices. */
export interface SentencePair {
  readonly left: number;
  readonly right: number;
}

/** Partners that each sentence proposes; the links are among the first two or three. */
const PARTNERS = 4;
/**
 * Two sentences that share a single word are looked at only where it makes up this much of one of them. (Of 125 links
 * labelled by hand one shares a single word and none shares none; half of all pairs share none.)
 */
const ONE_WORD_SHARE = 0.25;
/** A word that stands in more sentences than this proposes nothing. */
const MAX_POSTINGS = 400;

/**
 * The pairs worth a close look, in row order: for each sentence, of either side, the few of the other side that share
 * most with it. They are found by their words, so that two long texts cost in proportion to their lengths.
 */
export function candidatePairs({ left, right }: Sides<readonly SentenceTerms[]>): SentencePair[] {
  const keys = new Set<number>();
  const width = right.reduce((most, { index }) => Math.max(most, index + 1), 1);
  propose(left, right, (from, to) => keys.add(from * width + to));
  propose(right, left, (from, to) => keys.add(to * width + from));
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => ({ left: Math.floor(key / width), right: key % width }));
}

function propose(
  from: readonly SentenceTerms[],
  to: readonly SentenceTerms[],
  add: (from: number, to: number) => void,
): void {
  const postings = postingsOf(to);
  const shared = new Float64Array(to.length);
  const counts = new Uint16Array(to.length);
  // What is shared counts against how much the other sentence says, or the longest would partner with all.
  const rank = (place: number): number => (shared[place] ?? 0) / Math.sqrt(at(to, place).total + 1);
  for (const sentence of from) {
    const touched = addShared(sentence, postings, shared, counts);
    const enough = touched.filter(
      (place) => (counts[place] ?? 0) > 1 || isMuch(shared[place] ?? 0, sentence, at(to, place)),
    );
    enough.sort((a, b) => rank(b) - rank(a) || a - b);
    for (const place of enough.slice(0, PARTNERS)) add(sentence.index, at(to, place).index);
    for (const place of touched) {
      shared[place] = 0;
      counts[place] = 0;
    }
  }
}

/** True where one shared word makes up much of a sentence, and neither is a label of one word. */
const isMuch = (shared: number, a: SentenceTerms, b: SentenceTerms): boolean =>
  Math.min(a.ids.length, b.ids.length) > 1 && shared >= ONE_WORD_SHARE * Math.min(a.total, b.total);

function postingsOf(sentences: readonly SentenceTerms[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  for (const [place, { ids }] of sentences.entries()) {
    for (const id of ids) pushTo(postings, id, place);
  }
  return postings;
}

/** Adds to `shared` what each posted sentence has in common with this one; returns the places that got something. */
function addShared(
  { ids, weights }: SentenceTerms,
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Float64Array,
  counts: Uint16Array,
): number[] {
  const touched: number[] = [];
  for (let k = 0; k < ids.length; k += 1) {
    const places = postings.get(ids[k] ?? -1);
    if (places === undefined || places.length > MAX_POSTINGS) continue;
    const weight = weights[k] ?? 0;
    for (const place of places) {
      if (counts[place] === 0) touched.push(place);
      counts[place] = (counts[place] ?? 0) + 1;
      shared[place] = (shared[place] ?? 0) + weight;
    }
  }
  return touched;
}
