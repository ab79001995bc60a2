import { at } from '../model/list.ts';
import type { CandidateLists } from './candidates.ts';
import type { Collection } from './collection.ts';

/** The articles most like one article, and what they share with it. */
export interface Neighbourhood {
  readonly members: ReadonlySet<number>;
  /** Parallel to the terms of the article's profile: how many of the members have the term. */
  readonly counts: Uint8Array;
}

/** At most so many of the nearest articles make an article's neighbourhood. */
export const NEIGHBOURS = 12;
/** A neighbour scores at least this share of the nearest one's score: in a mixed collection the twelfth is a stranger. */
const LEAST_SHARE = 1 / 3;

/**
 * What is common among similar articles tells none of them from another: of five reports of meetings between the
 * same two countries all say `cooperation`, two say who met whom.
 */
export class Neighbourhoods {
  readonly #collection: Collection;
  readonly #candidates: CandidateLists;
  /** By term number; all 0 between two calls. */
  readonly #seen: Uint8Array;

  constructor(collection: Collection, candidates: CandidateLists) {
    this.#collection = collection;
    this.#candidates = candidates;
    this.#seen = new Uint8Array(collection.idf.length);
  }

  of(article: number): Neighbourhood {
    const { profiles } = this.#collection;
    const seen = this.#seen;
    const list = at(this.#candidates.lists, article);
    const least = (list[0]?.score ?? 0) * LEAST_SHARE;
    const nearest = list.slice(0, NEIGHBOURS).filter(({ score }) => score >= least);
    for (const { article: other } of nearest) {
      for (const term of at(profiles, other).terms) seen[term] = (seen[term] ?? 0) + 1;
    }
    const { terms } = at(profiles, article);
    const counts = new Uint8Array(terms.length);
    for (let k = 0; k < counts.length; k += 1) counts[k] = seen[terms[k] ?? 0] ?? 0;
    for (const { article: other } of nearest) for (const term of at(profiles, other).terms) seen[term] = 0;
    return { members: new Set(nearest.map((candidate) => candidate.article)), counts };
  }
}
