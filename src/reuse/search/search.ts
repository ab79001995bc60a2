import { at } from '../../model/list.ts';
import type { Furniture, ReusePair } from '../../model/reuse.ts';
import { UnionFind } from '../../model/union-find.ts';
import { type PairTask, sharesFurnitureOnly, type VerifiedPair } from '../passages/verify.ts';
import type { ReuseSettings } from '../settings.ts';
import { candidatesBySignature, SharedFingerprints, type TextsBehind } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import { type CommonFingerprints, listFurniture, sortedFingerprints } from './furniture.ts';
import { listPairs, type Match } from './list-pairs.ts';
import { neighboursTogether, type Pair, pairsOf } from './pair-order.ts';
import type { PairSet } from './pair-set.ts';
import { keysHeldBy } from './postings.ts';
import type { Groups, Profiles } from './profile-table.ts';
import { groupsAbout, pairsInScope } from './search-scope.ts';
import type { TextCache } from './text-cache.ts';

/** The pairs, with the work that finding them took. */
export interface ReuseSearch {
  readonly pairs: ReusePair[];
  /** What so many unrelated articles carry that it makes no pair, the most widespread first, at most 100. */
  readonly furniture: readonly Furniture[];
  /** Pairs of texts whose words were compared. */
  readonly compared: number;
}

/** The verified pairs of each task, in the order of the tasks. */
export type VerifiedTasks = readonly (readonly VerifiedPair[])[];

interface SearchInput {
  readonly corpus: Corpus;
  /** The texts of the corpus. */
  readonly cache: TextCache;
  readonly profiles: Profiles;
  readonly settings: ReuseSettings;
  /** Numbers of articles: only pairs in which one article at least is among them are looked for. Without it, all. */
  readonly about?: ReadonlySet<number> | undefined;
}

/** So many pairs of texts are compared in one task: some 20 ms of work. */
const PAIRS_A_TASK = 64;

/**
 * The search for copies as far as it needs no text: it hands out the pairs of texts that are to be compared and takes
 * what comparing them gave, so that the same search runs on one thread or over several, with texts in memory or not.
 */
export function* searchSteps(input: SearchInput): Generator<readonly PairTask[], ReuseSearch, VerifiedTasks> {
  const search = new Search(input);
  const similarPairs = search.similarPairs();
  const shared = search.sharedFingerprints();
  const similar = yield* search.verify(search.neededOf(similarPairs, shared), new Int32Array(0));
  const { pairs, common } = shared.candidates(search.behind(similar));
  const known = sortedFingerprints(common);
  const further = pairsOf(pairs).filter((pair) => search.isWanted(pair) && !similarPairs.has(...pair));
  const sharing = yield* search.verify(further, known);
  const found = similar.filter((match) => search.isWanted([match.left, match.right]));
  return search.resultOf([...found.filter((match) => !search.isFurniture(match, known)), ...sharing], common);
}

class Search {
  readonly #input: SearchInput;
  readonly #groups: Groups;
  readonly #scope: ReadonlySet<number> | null;
  #compared = 0;

  constructor(input: SearchInput) {
    const { profiles } = input;
    this.#input = input;
    this.#groups = profiles.groups;
    this.#scope = input.about === undefined ? null : groupsAbout(input.about, profiles.groups);
  }

  isWanted([left, right]: Pair): boolean {
    return this.#scope === null || this.#scope.has(left) || this.#scope.has(right);
  }

  /** Candidates by signature; what they were found by is let go. */
  similarPairs(): PairSet {
    const { signatures } = this.#input.profiles;
    const pairs = candidatesBySignature(signatures.value, this.#input.settings.commonTexts);
    signatures.release();
    return pairs;
  }

  /** The fingerprints that two texts or more carry, one of them in the scope; all others are let go. */
  sharedFingerprints(): SharedFingerprints {
    const { profiles, settings } = this.#input;
    const { value } = profiles.fingerprints;
    const isHeld = this.#scope === null ? undefined : keysHeldBy(value, this.#scope);
    const shared = new SharedFingerprints(value, settings, isHeld);
    profiles.fingerprints.release();
    return shared;
  }

  /** Those that are wanted, and those that say which carriers of a frequent fingerprint are versions of one text. */
  neededOf(similar: PairSet, shared: SharedFingerprints): readonly Pair[] {
    return this.#scope === null
      ? pairsOf(similar)
      : pairsInScope(similar, this.#scope, shared.carriersOfFrequent());
  }

  behind(similar: readonly Match[]): TextsBehind {
    return { versions: versionsOf(similar, this.#groups.count), publishers: this.#publishers() };
  }

  /** Compares pairs of groups, the first text of a group standing for all. */
  *verify(
    pairs: readonly Pair[],
    common: Int32Array,
  ): Generator<readonly PairTask[], readonly Match[], VerifiedTasks> {
    this.#compared += pairs.length;
    const ordered = neighboursTogether(pairs, this.#groups.count);
    const slices: (readonly Pair[])[] = [];
    for (let start = 0; start < ordered.length; start += PAIRS_A_TASK)
      slices.push(ordered.slice(start, start + PAIRS_A_TASK));
    const numbers = (slice: readonly Pair[]): Int32Array =>
      Int32Array.from(slice.flat(), (group) => this.#groups.first(group));
    const verified = yield slices.map((slice) => ({ pairs: numbers(slice), common }));
    return slices.flatMap((slice, index) =>
      at(verified, index).map(({ place, ...found }): Match => {
        const [left, right] = at(slice, place);
        return { left, right, ...found };
      }),
    );
  }

  isFurniture({ left, comparison }: Match, common: Int32Array): boolean {
    if (common.length === 0) return false;
    const text = this.#input.cache.get(this.#groups.first(left));
    return sharesFurnitureOnly(comparison, text, common, this.#input.settings);
  }

  /** The publisher of each group of identical texts, as a number; -1 where it is not known, or not the same for all. */
  #publishers(): Int32Array {
    const { publishers } = this.#input.corpus;
    const numbers = new Map<string, number>();
    return Int32Array.from({ length: this.#groups.count }, (_, group) => {
      const [name, ...others] = new Set(
        Array.from(this.#groups.members(group), (text) => at(publishers, text)),
      );
      if (name === undefined || name === null || others.length > 0) return -1;
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    });
  }

  resultOf(matches: readonly Match[], common: CommonFingerprints): ReuseSearch {
    const { corpus, cache, profiles, settings, about } = this.#input;
    const firstOf = (group: number): number => this.#groups.first(group);
    return {
      pairs: listPairs({ corpus, profiles, matches, about }, cache, settings),
      furniture: listFurniture(common, corpus, firstOf, cache, settings),
      compared: this.#compared,
    };
  }
}

/** Texts joined with their near-duplicates and excerpts: no text is unrelated to its versions. */
function versionsOf(matches: readonly Match[], texts: number): UnionFind {
  const versions = new UnionFind(texts);
  for (const { left, right, comparison } of matches) {
    if (comparison.relation !== 'partial') versions.join(left, right);
  }
  return versions;
}
