import type { Measured } from '../profile/collection.ts';

/** An article is looked up by this many of its weightiest terms. */
const QUERY_TERMS = 60;

/** Which articles a term stands in among their weightiest, as flat lists: those of one term lie one after the other. */
export interface TermIndex {
  readonly articles: Int32Array;
  /** Parallel: what the term weighs there, with the weights of an article brought to length 1. */
  readonly weights: Float64Array;
  /** Of each of an article's weightiest terms that others have too its list, the rarest term first. */
  listsOf(article: number): readonly PostingList[];
}

export interface PostingList {
  readonly term: number;
  /** What the term weighs in the article that is looked up. */
  readonly weight: number;
  /** Where the list begins in those of the index. */
  readonly first: number;
  readonly length: number;
}

/** @param weightsOf parallel to an article's terms */
export function buildTermIndex(
  { profiles, idf }: Measured,
  weightsOf: (article: number) => Float32Array,
): TermIndex {
  const queries = new Queries(profiles.size);
  const starts = new Int32Array(idf.length + 1);
  for (let article = 0; article < profiles.size; article += 1) {
    queries.add(profiles.terms(article), weightsOf(article));
    for (const term of queries.terms(article)) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < idf.length; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const ends = starts.slice();
  const articles = new Int32Array(starts[idf.length] ?? 0);
  const weights = new Float64Array(articles.length);
  for (let article = 0; article < profiles.size; article += 1) {
    const own = queries.weights(article);
    for (const [n, term] of queries.terms(article).entries()) {
      const place = ends[term] ?? 0;
      articles[place] = article;
      weights[place] = own[n] ?? 0;
      ends[term] = place + 1;
    }
  }
  const listsOf = (article: number): readonly PostingList[] => {
    const own = queries.weights(article);
    return Array.from(queries.terms(article), (term, n) => {
      const first = starts[term] ?? 0;
      return { term, weight: own[n] ?? 0, first, length: (starts[term + 1] ?? 0) - first };
    })
      .filter(({ length }) => length > 1)
      .sort((a, b) => a.length - b.length || a.term - b.term);
  };
  return { articles, weights, listsOf };
}

/** The weightiest terms of each article, weightiest first. */
class Queries {
  readonly #terms: Int32Array;
  readonly #weights: Float64Array;
  readonly #starts: Int32Array;
  #size = 0;

  constructor(articles: number) {
    this.#terms = new Int32Array(articles * QUERY_TERMS);
    this.#weights = new Float64Array(articles * QUERY_TERMS);
    this.#starts = new Int32Array(articles + 1);
  }

  add(terms: Int32Array, weights: Float32Array): void {
    let norm = 0;
    for (const weight of weights) norm += weight * weight;
    const scale = 1 / Math.sqrt(norm || 1);
    const scaled = Float64Array.from(weights, (weight) => weight * scale);
    // Terms ascend with their positions, so that a stable sort leaves those of one weight in the order of their numbers.
    const order = Uint16Array.from(weights.keys()).sort(
      (a, b) => (scaled[b] ?? 0) - (scaled[a] ?? 0) || a - b,
    );
    let end = this.#starts[this.#size] ?? 0;
    for (const k of order.subarray(0, QUERY_TERMS)) {
      this.#terms[end] = terms[k] ?? 0;
      this.#weights[end] = scaled[k] ?? 0;
      end += 1;
    }
    this.#size += 1;
    this.#starts[this.#size] = end;
  }

  terms(article: number): Int32Array {
    return this.#terms.subarray(this.#starts[article], this.#starts[article + 1]);
  }

  weights(article: number): Float64Array {
    return this.#weights.subarray(this.#starts[article], this.#starts[article + 1]);
  }
}
