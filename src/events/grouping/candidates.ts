import { gapBetween } from '../profile/article-day.ts';
import { type Measured, weightsOf } from '../profile/collection.ts';
import { sharedInts } from '../profile/packed-profiles.ts';
import { buildTermIndex, type TermIndex } from './term-index.ts';

/** One article that may report the same event, with the score of the index (a scalar product, unbounded). */
export interface Candidate {
  readonly article: number;
  readonly score: number;
}

/** An article keeps this many of the articles found. */
const MOST_CANDIDATES = 30;
/** Entries of the index read for one article: what keeps the whole near linear in the number of articles. */
const MOST_ENTRIES = 20_000;
/** Days after which a candidate's score is halved. */
const HALVING_DAYS = 30;

/** Plain data in shared memory: article n has the candidates from `starts[n]` up to `starts[n + 1]`, best first. */
export interface CandidateData {
  readonly starts: Int32Array;
  readonly articles: Int32Array;
  readonly scores: Float64Array;
}

/** For each article its candidates. */
export class CandidateLists {
  readonly data: CandidateData;
  /** Entries of the index that were read. */
  readonly steps: number;

  constructor(data: CandidateData, steps: number) {
    this.data = data;
    this.steps = steps;
  }

  get size(): number {
    return this.data.starts.length - 1;
  }

  /** Best first. */
  of(article: number): readonly Candidate[] {
    const { starts, articles, scores } = this.data;
    const list: Candidate[] = [];
    for (let n = starts[article] ?? 0; n < (starts[article + 1] ?? 0); n += 1)
      list.push({ article: articles[n] ?? 0, score: scores[n] ?? 0 });
    return list;
  }

  has(article: number, other: number): boolean {
    const { starts, articles } = this.data;
    for (let n = starts[article] ?? 0; n < (starts[article + 1] ?? 0); n += 1)
      if (articles[n] === other) return true;
    return false;
  }
}

/**
 * For each article those that share most of its weightiest terms, by an inverted index. Distance in time lowers the
 * score but never excludes: dates may be missing or wrong.
 */
export function findCandidates(collection: Measured): CandidateLists {
  const { profiles, idf } = collection;
  const { size } = profiles;
  const index = buildTermIndex(collection, (article) => weightsOf(profiles.of(article), idf));
  const found: Found = { articles: new Int32Array(size), count: 0, scores: new Float64Array(size) };
  const best = new BestList();
  const starts = new Int32Array(size + 1);
  const articles = new Int32Array(size * MOST_CANDIDATES);
  const scores = new Float64Array(size * MOST_CANDIDATES);
  let [end, steps] = [0, 0];
  for (let article = 0; article < size; article += 1) {
    steps += addScores(index, article, found);
    keepBest(collection, article, found, best);
    for (let n = 0; n < best.count; n += 1, end += 1) {
      articles[end] = best.articles[n] ?? 0;
      scores[end] = best.scores[n] ?? 0;
    }
    starts[article + 1] = end;
  }
  const sharedScores = new Float64Array(new SharedArrayBuffer(8 * end));
  sharedScores.set(scores.subarray(0, end));
  const data = {
    starts: sharedInts(starts),
    articles: sharedInts(articles.subarray(0, end)),
    scores: sharedScores,
  };
  return new CandidateLists(data, steps);
}

/** What the index gave for one article: those that share a term, and by article what they score. */
interface Found {
  articles: Int32Array;
  count: number;
  /** All 0 between two articles. */
  readonly scores: Float64Array;
}

/** Adds up the scalar products, rarest terms first, within the bound on entries; returns the entries read. */
function addScores(index: TermIndex, article: number, found: Found): number {
  const { scores } = found;
  found.count = 0;
  let steps = 0;
  for (const { first, length, weight } of index.listsOf(article)) {
    const end = first + Math.min(length, MOST_ENTRIES - steps);
    if (found.count + end - first > found.articles.length)
      found.articles = longer(found.articles, end - first);
    for (let i = first; i < end; i += 1) {
      const other = index.articles[i] ?? 0;
      const score = scores[other] ?? 0;
      if (score === 0) {
        found.articles[found.count] = other;
        found.count += 1;
      }
      scores[other] = score + weight * (index.weights[i] ?? 0);
    }
    steps += end - first;
  }
  return steps;
}

/** An article whose score came back to 0 is met as a new one: then there are more entries than articles. */
function longer(list: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(2 * list.length + room);
  larger.set(list);
  return larger;
}

/** The highest scores seen so far, best first; of equal ones the smaller article. */
class BestList {
  readonly articles = new Int32Array(MOST_CANDIDATES);
  readonly scores = new Float64Array(MOST_CANDIDATES);
  count = 0;

  /** True where nothing with this score, or with a smaller one, can be among the best. */
  isBeyond(score: number): boolean {
    const last = this.scores[MOST_CANDIDATES - 1] ?? 0;
    return this.count === MOST_CANDIDATES && last >= 0 && score < last;
  }

  add(article: number, score: number): void {
    const { articles, scores } = this;
    if (this.count === MOST_CANDIDATES && !this.#isBefore(article, score, this.count - 1)) return;
    let place = this.count < MOST_CANDIDATES ? this.count : MOST_CANDIDATES - 1;
    for (; place > 0 && this.#isBefore(article, score, place - 1); place -= 1) {
      articles[place] = articles[place - 1] ?? 0;
      scores[place] = scores[place - 1] ?? 0;
    }
    articles[place] = article;
    scores[place] = score;
    if (this.count < MOST_CANDIDATES) this.count += 1;
  }

  #isBefore(article: number, score: number, place: number): boolean {
    const other = this.scores[place] ?? 0;
    return score > other || (score === other && article < (this.articles[place] ?? 0));
  }
}

/** Clears the scores behind itself. */
function keepBest({ profiles }: Measured, article: number, found: Found, best: BestList): void {
  const day = profiles.day(article);
  best.count = 0;
  for (let n = 0; n < found.count; n += 1) {
    const other = found.articles[n] ?? 0;
    const score = found.scores[other] ?? 0;
    found.scores[other] = 0;
    // Distance in time only takes away, so most are turned away before their days are looked at.
    if (other === article || best.isBeyond(score)) continue;
    const otherDay = profiles.day(other);
    const gap = day === null || otherDay === null ? 0 : gapBetween(day, otherDay);
    best.add(other, score / (1 + gap / HALVING_DAYS));
  }
}

/** Every pair of which one is a candidate of the other, once, the smaller position first. */
export function candidatePairs(candidates: CandidateLists): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let article = 0; article < candidates.size; article += 1)
    for (const { article: other } of candidates.of(article))
      if (article < other || !candidates.has(other, article))
        pairs.push([Math.min(article, other), Math.max(article, other)]);
  return pairs;
}
