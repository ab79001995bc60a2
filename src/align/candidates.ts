import { at } from '../model/list.ts';
import type { SentenceTerms } from './sentence-terms.ts';

/** Two sentences by their indices. */
export interface SentencePair {
  readonly left: number;
  readonly right: number;
}

/** Articles of up to 40 sentences each: every pair is looked at, since other words for the same share no word. */
const ALL_PAIRS_UP_TO = 1600;
/** Partners that each sentence of longer texts proposes: 5,000 against 5,000 stay linear. */
const PARTNERS = 5;
/** A word that stands in more sentences than this proposes nothing. */
const MAX_POSTINGS = 400;

/** Sentences of two articles that go together, by their indices. */
export interface SentenceGroup {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * Sentences in the same words, in order: the first such sentence on the left with the first on the right. Where one
 * side has more of them, the rest goes with the last of the other side.
 */
export function identicalGroups(
  left: readonly SentenceTerms[],
  right: readonly SentenceTerms[],
): SentenceGroup[] {
  const rightGroups = groupByIdentity(right);
  return [...groupByIdentity(left)].flatMap(([identity, lefts]) => {
    const rights = rightGroups.get(identity) ?? [];
    const last = Math.min(lefts.length, rights.length) - 1;
    return lefts
      .slice(0, last + 1)
      .map((index, place) =>
        place < last
          ? { left: [index], right: [at(rights, place)] }
          : { left: lefts.slice(place), right: rights.slice(place) },
      );
  });
}

function groupByIdentity(sentences: readonly SentenceTerms[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { identity, index } of sentences) {
    if (identity === '') continue;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [index]);
    else group.push(index);
  }
  return groups;
}

/**
 * The pairs worth a close look, in row order: all of two articles of usual length; else for each sentence, of either
 * side, the few of the other side that share most with it.
 */
export function candidatePairs(
  left: readonly SentenceTerms[],
  right: readonly SentenceTerms[],
): SentencePair[] {
  if (left.length * right.length <= ALL_PAIRS_UP_TO)
    return left.flatMap((a) => right.map((b) => ({ left: a.index, right: b.index })));
  const keys = new Set<number>();
  const width = right.reduce((most, { index }) => Math.max(most, index + 1), 1);
  for (const [from, to] of proposals(left, right)) keys.add(from * width + to);
  for (const [from, to] of proposals(right, left)) keys.add(to * width + from);
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => ({ left: Math.floor(key / width), right: key % width }));
}

function* proposals(
  from: readonly SentenceTerms[],
  to: readonly SentenceTerms[],
): Generator<readonly [number, number]> {
  const postings = postingsOf(to);
  const shared = new Float64Array(to.length);
  // What is shared counts against how much the other sentence says, or the longest would partner with all.
  const rank = (place: number): number => (shared[place] ?? 0) / Math.sqrt(at(to, place).total + 1);
  for (const sentence of from) {
    const touched = addShared(sentence, postings, shared);
    touched.sort((a, b) => rank(b) - rank(a) || a - b);
    for (const place of touched.slice(0, PARTNERS)) yield [sentence.index, at(to, place).index];
    for (const place of touched) shared[place] = 0;
  }
}

function postingsOf(sentences: readonly SentenceTerms[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  for (const [place, sentence] of sentences.entries()) {
    for (const { id } of sentence.terms) {
      const list = postings.get(id);
      if (list === undefined) postings.set(id, [place]);
      else list.push(place);
    }
  }
  return postings;
}

/** Adds to `shared` what each posted sentence has in common with this one; returns the places that got something. */
function addShared(
  { terms }: SentenceTerms,
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const { id, weight } of terms) {
    const places = postings.get(id) ?? [];
    if (places.length > MAX_POSTINGS) continue;
    for (const place of places) {
      if (shared[place] === 0) touched.push(place);
      shared[place] = (shared[place] ?? 0) + weight;
    }
  }
  return touched;
}
