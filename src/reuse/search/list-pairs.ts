import { at } from '../../model/list.ts';
import type { ReusePair } from '../../model/reuse.ts';
import { describe, type TextComparison, turned } from '../passages/compare-reuse.ts';
import type { VerifiedPair } from '../passages/verify.ts';
import type { ReuseSettings } from '../settings.ts';
import type { Corpus } from './corpus.ts';
import type { Profiles } from './profile-table.ts';
import type { TextCache } from './text-cache.ts';

/** Two groups of identical texts whose texts share a passage; `described` is of the first text of each. */
export interface Match extends Omit<VerifiedPair, 'place'> {
  readonly left: number;
  readonly right: number;
}

type Described = VerifiedPair['described'];

/** What the pairs of articles are written from. */
export interface Found {
  readonly corpus: Corpus;
  readonly profiles: Profiles;
  readonly matches: readonly Match[];
  /** Numbers of articles: pairs with none of them are left out. */
  readonly about?: ReadonlySet<number> | undefined;
}

/** All pairs of articles that are found, in the order left id, right id. */
export function listPairs(found: Found, cache: TextCache, settings: ReuseSettings): ReusePair[] {
  const list = new PairList(found, settings.listedGroup);
  list.addCopies();
  for (const match of found.matches) list.addVersions(match, cache);
  return list.inOrder();
}

class PairList {
  readonly #pairs: { readonly left: number; readonly right: number; readonly pair: ReusePair }[] = [];
  readonly #found: Found;
  readonly #listedGroup: number;

  constructor(found: Found, listedGroup: number) {
    this.#found = found;
    this.#listedGroup = listedGroup;
  }

  inOrder(): ReusePair[] {
    return this.#pairs.sort((a, b) => a.left - b.left || a.right - b.right).map(({ pair }) => pair);
  }

  /** The pairs of identical texts: which words they share is known without reading them again. */
  addCopies(): void {
    const { groups } = this.#found.profiles;
    for (let group = 0; group < groups.count; group++) {
      const members = groups.members(group);
      const firsts = this.#listed(members);
      for (let i = 0; i < firsts.length; i++) {
        for (let j = i + 1; j < members.length; j++) this.#addCopy(members[i] ?? 0, members[j] ?? 0);
      }
    }
  }

  /** The texts of a match, and their copies. */
  addVersions({ left, right, comparison, described, jaccard }: Match, cache: TextCache): void {
    const { groups } = this.#found.profiles;
    for (const one of this.#listed(groups.members(left))) {
      for (const other of this.#listed(groups.members(right))) {
        const areFirst = one === groups.first(left) && other === groups.first(right);
        if (areFirst) this.#add(one, other, described, jaccard);
        else if (one < other) this.#add(one, other, read(one, other, comparison, cache), jaccard);
        else this.#add(other, one, read(other, one, turned(comparison), cache), jaccard);
      }
    }
  }

  /** The copies that stand for a group in pairs with other texts: all, or of a large one the first. */
  #listed(members: Int32Array): Int32Array {
    return members.length > this.#listedGroup ? members.subarray(0, 1) : members;
  }

  #addCopy(left: number, right: number): void {
    const [one, other] = [this.#wholeOf(left), this.#wholeOf(right)];
    const passages = one.end === 0 ? [] : [{ left: one, right: other }];
    this.#add(left, right, { relation: 'identical', coverage: { left: 1, right: 1 }, passages }, 1);
  }

  /** From the first word to the last. */
  #wholeOf(text: number): { readonly start: number; readonly end: number } {
    const { edges } = this.#found.profiles;
    return { start: edges[text * 2] ?? 0, end: edges[text * 2 + 1] ?? 0 };
  }

  #add(left: number, right: number, described: Described, jaccard: number): void {
    const { corpus, about } = this.#found;
    if (about !== undefined && !about.has(left) && !about.has(right)) return;
    const ids = { left: at(corpus.ids, left), right: at(corpus.ids, right) };
    if (ids.left === ids.right) return;
    const { relation, coverage, passages } = described;
    this.#pairs.push({ left, right, pair: { ...ids, relation, jaccard, coverage, passages } });
  }
}

const read = (left: number, right: number, comparison: TextComparison, cache: TextCache): Described =>
  describe(comparison, { left: cache.get(left), right: cache.get(right) });
