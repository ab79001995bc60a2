import type { Article } from '../model/article.ts';
import { at, byCodeUnit } from '../model/list.ts';
import type { Furniture, ReusePair } from '../model/reuse.ts';
import { candidatesByFingerprint, candidatesBySignature, type PairSet } from './candidates.ts';
import { compareTexts, describe } from './compare-reuse.ts';
import { type CommonFingerprints, isFurnitureOnly, listFurniture } from './furniture.ts';
import { listPairs, type Match } from './list-pairs.ts';
import { type Profiles, profileTexts } from './profiles.ts';
import { type ReuseOptions, type ReuseSettings, reuseSettings } from './settings.ts';
import { jaccard } from './shingles.ts';
import { TextCache } from './text-cache.ts';
import { UnionFind } from './union-find.ts';

export { compareReuse } from './compare-reuse.ts';

/** The pairs, with the work that finding them took. */
export interface ReuseSearch {
  readonly pairs: ReusePair[];
  /** What so many unrelated articles carry that it makes no pair, the most widespread first, at most 100. */
  readonly furniture: readonly Furniture[];
  /** Pairs of texts whose words were compared. */
  readonly compared: number;
}

/**
 * Every pair of articles that share text (relations other than `independent`), left id before right id in code-unit
 * order, in that order. The same pairs whatever the order of the articles.
 *
 * Found: each pair of identical texts, and each pair that shares a run of `passageWords` words outside furniture, with
 * certainty; pairs that share shorter runs only, with the probability that `wantedRecall` says. Left out: pairs that
 * share nothing but furniture and boilerplate, that is, runs that more than `furnitureTexts` unrelated articles of one
 * publisher carry, or more than `commonTexts` of all; and of a text in more than `listedGroup` identical copies, the
 * pairs that do not involve the first copy (a star instead of all pairs), so that 50,000 copies are 49,999 pairs, not
 * 1.25 billion.
 */
export function findReuse(articles: readonly Article[], options: ReuseOptions = {}): ReusePair[] {
  return searchReuse(articles, options).pairs;
}

export function searchReuse(articles: readonly Article[], options: ReuseOptions = {}): ReuseSearch {
  const settings = reuseSettings(options);
  const sorted = [...articles].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.text, b.text));
  const texts = sorted.map(({ text }) => text);
  const profiles = profileTexts(texts, settings);
  const cache = new TextCache((number) => at(texts, number), settings);
  const publishers = publishersOf(sorted, profiles.groups);
  const { matches, common, compared } = findMatches(profiles, publishers, cache, settings);
  const pairs = listPairs({ articles: sorted, groups: profiles.groups, matches }, cache, settings);
  const firstOf = (group: number): number => at(at(profiles.groups, group), 0);
  return { pairs, furniture: listFurniture(common, sorted, firstOf, cache, settings), compared };
}

/** The publisher of each group of identical texts, as a number; -1 where it is not known, or not the same for all. */
function publishersOf(articles: readonly Article[], groups: Profiles['groups']): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(groups, (group) => {
    const [name, ...others] = new Set(group.map((number) => at(articles, number).publisher));
    if (name === undefined || name === null || others.length > 0) return -1;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** Compares each candidate once, the first text of a group of identical ones standing for all. */
function findMatches(
  profiles: Profiles,
  publishers: Int32Array,
  cache: TextCache,
  settings: ReuseSettings,
): { readonly matches: readonly Match[]; readonly common: CommonFingerprints; readonly compared: number } {
  const verifier = new Verifier(profiles, cache, settings);
  const bySignature = candidatesBySignature(profiles.signatures, settings.commonTexts);
  const similar = verifier.verify(bySignature, new Map());
  const versions = versionsOf(similar, profiles.groups.length);
  const { pairs, common } = candidatesByFingerprint(
    profiles.fingerprints,
    { versions, publishers },
    settings,
  );
  const sharing = verifier.verify(pairs, common, bySignature);
  const matches = [...similar.filter((match) => !verifier.isFurniture(match, common)), ...sharing];
  return { matches, common, compared: verifier.compared };
}

class Verifier {
  compared = 0;
  readonly #profiles: Profiles;
  readonly #cache: TextCache;
  readonly #settings: ReuseSettings;

  constructor(profiles: Profiles, cache: TextCache, settings: ReuseSettings) {
    this.#profiles = profiles;
    this.#cache = cache;
    this.#settings = settings;
  }

  /** The pairs that share text, and not only `common` text; those in `done` are passed over. */
  verify(pairs: PairSet, common: CommonFingerprints, done?: PairSet): readonly Match[] {
    const matches: Match[] = [];
    for (const [left, right] of neighboursTogether(pairs, done)) {
      const match = this.#compare(left, right, common);
      if (match !== null) matches.push(match);
    }
    return matches;
  }

  isFurniture({ left, comparison }: Pick<Match, 'left' | 'comparison'>, common: CommonFingerprints): boolean {
    if (common.size === 0 || comparison.relation === 'near-duplicate') return false;
    const passages = comparison.passages.map((passage) => passage.left);
    return isFurnitureOnly(passages, this.#textOf(left), common, this.#settings);
  }

  #compare(left: number, right: number, common: CommonFingerprints): Match | null {
    this.compared++;
    const texts = { left: this.#textOf(left), right: this.#textOf(right) };
    const comparison = compareTexts(texts, this.#settings);
    if (comparison.relation === 'independent' || this.isFurniture({ left, comparison }, common)) return null;
    const described = describe(comparison, texts);
    return {
      left,
      right,
      comparison,
      described,
      jaccard: jaccard(texts.left.shingles, texts.right.shingles),
    };
  }

  #textOf(group: number) {
    return this.#cache.get(at(at(this.#profiles.groups, group), 0));
  }
}

/**
 * The pairs in an order in which texts that have partners in common follow one another, so that a text is read from
 * its place once or twice and not for every partner: by connected component, then as they come.
 */
function neighboursTogether(
  pairs: PairSet,
  done: PairSet | undefined,
): readonly (readonly [number, number])[] {
  const components = new UnionFind(pairs.size);
  const list: (readonly [number, number])[] = [];
  pairs.forEach((left, right) => {
    if (done?.has(left, right) === true) return;
    components.join(left, right);
    list.push([left, right]);
  });
  return list.sort(([a, c], [b, d]) => components.find(a) - components.find(b) || a - b || c - d);
}

/** Texts joined with their near-duplicates and excerpts: no text is unrelated to its versions. */
function versionsOf(matches: readonly Match[], texts: number): UnionFind {
  const versions = new UnionFind(texts);
  for (const { left, right, comparison } of matches) {
    if (comparison.relation !== 'partial') versions.join(left, right);
  }
  return versions;
}
