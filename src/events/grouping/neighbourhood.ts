import type { PackedProfiles } from '../profile/packed-profiles.ts';
import type { Candidate } from './candidates.ts';

/** The articles most like one article, and what they share with it. */
export interface Neighbourhood {
  readonly members: Int32Array;
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
  readonly #profiles: PackedProfiles;
  /** By term number; all 0 between two calls. */
  readonly #seen: Uint8Array;

  /** @param terms how many there are in the collection */
  constructor(profiles: PackedProfiles, terms: number) {
    this.#profiles = profiles;
    this.#seen = new Uint8Array(terms);
  }

  /**
   * @param terms of the article
   * @param candidates of the article, best first
   */
  of(terms: Int32Array, candidates: readonly Candidate[]): Neighbourhood {
    const seen = this.#seen;
    const least = (candidates[0]?.score ?? 0) * LEAST_SHARE;
    const members = candidates.slice(0, NEIGHBOURS).filter(({ score }) => score >= least);
    const lists = members.map(({ article }) => this.#profiles.terms(article));
    for (const list of lists)
      for (let k = 0; k < list.length; k += 1) seen[list[k] ?? 0] = (seen[list[k] ?? 0] ?? 0) + 1;
    const counts = new Uint8Array(terms.length);
    for (let k = 0; k < counts.length; k += 1) counts[k] = seen[terms[k] ?? 0] ?? 0;
    for (const list of lists) for (let k = 0; k < list.length; k += 1) seen[list[k] ?? 0] = 0;
    return { members: Int32Array.from(members, ({ article }) => article), counts };
  }
}
