import { at } from '../model/list.ts';
import { gapBetween } from './article-day.ts';
import type { Collection } from './collection.ts';

/** One article that may report the same event, with the score of the index (a scalar product, unbounded). */
export interface Candidate {
  readonly article: number;
  readonly score: number;
}

/** An article is looked up by this many of its weightiest terms. */
const QUERY_TERMS = 60;
/** And keeps this many of the articles found. */
const MOST_CANDIDATES = 30;
/** Entries of the index read for one article: what keeps the whole near linear in the number of articles. */
const MOST_ENTRIES = 20_000;
/** Days after which a candidate's score is halved. */
const HALVING_DAYS = 30;

export interface CandidateLists {
  /** For each article its candidates, best first. */
  readonly lists: readonly (readonly Candidate[])[];
  /** Entries of the index that were read. */
  readonly steps: number;
}

interface Posting {
  readonly articles: number[];
  readonly weights: number[];
}

/**
 * For each article those that share most of its weightiest terms, by an inverted index. Distance in time lowers the
 * score but never excludes: dates may be missing or wrong.
 */
export function findCandidates(collection: Collection): CandidateLists {
  const queries = collection.profiles.map((_, article) => queryOf(collection, article));
  const postings = new Map<number, Posting>();
  for (const [article, query] of queries.entries()) {
    for (const { term, weight } of query) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, { articles: [article], weights: [weight] });
      else {
        posting.articles.push(article);
        posting.weights.push(weight);
      }
    }
  }
  const scores = new Float64Array(queries.length);
  let steps = 0;
  const lists = queries.map((query, article) => {
    const found: number[] = [];
    steps += addScores(query, postings, scores, found);
    return bestOf(collection, article, found, scores);
  });
  return { lists, steps };
}

interface QueryTerm {
  readonly term: number;
  readonly weight: number;
}

function queryOf({ profiles, weights }: Collection, article: number): readonly QueryTerm[] {
  const list = at(weights, article);
  let norm = 0;
  for (const weight of list) norm += weight * weight;
  const scale = 1 / Math.sqrt(norm || 1);
  return Array.from(at(profiles, article).terms, (term, k) => ({ term, weight: (list[k] ?? 0) * scale }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, QUERY_TERMS);
}

/** Adds up the scalar products, rarest terms first, within the bound on entries; returns the entries read. */
function addScores(
  query: readonly QueryTerm[],
  postings: ReadonlyMap<number, Posting>,
  scores: Float64Array,
  found: number[],
): number {
  const lists = query.flatMap(({ term, weight }) => {
    const posting = postings.get(term);
    return posting === undefined || posting.articles.length < 2 ? [] : [{ posting, term, weight }];
  });
  lists.sort((a, b) => a.posting.articles.length - b.posting.articles.length || a.term - b.term);
  let steps = 0;
  for (const { posting, weight } of lists) {
    const size = Math.min(posting.articles.length, MOST_ENTRIES - steps);
    for (let i = 0; i < size; i += 1) {
      const other = posting.articles[i] ?? 0;
      const score = scores[other] ?? 0;
      if (score === 0) found.push(other);
      scores[other] = score + weight * (posting.weights[i] ?? 0);
    }
    steps += size;
  }
  return steps;
}

/** The best of the found, best first; clears the scores behind itself. */
function bestOf(
  collection: Collection,
  article: number,
  found: readonly number[],
  scores: Float64Array,
): readonly Candidate[] {
  const day = at(collection.profiles, article).day;
  const candidates: Candidate[] = [];
  for (const other of found) {
    const score = scores[other] ?? 0;
    scores[other] = 0;
    if (other === article) continue;
    const otherDay = at(collection.profiles, other).day;
    const gap = day === null || otherDay === null ? 0 : gapBetween(day, otherDay);
    candidates.push({ article: other, score: score / (1 + gap / HALVING_DAYS) });
  }
  return candidates.sort((a, b) => b.score - a.score || a.article - b.article).slice(0, MOST_CANDIDATES);
}

/** Every pair of which one is a candidate of the other, once, the smaller position first. */
export function candidatePairs({ lists }: CandidateLists): readonly (readonly [number, number])[] {
  return lists.flatMap((list, article) =>
    list
      .filter(
        ({ article: other }) => article < other || !at(lists, other).some((back) => back.article === article),
      )
      .map(({ article: other }) => [Math.min(article, other), Math.max(article, other)] as const),
  );
}
