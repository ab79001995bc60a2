import type { Article } from '../model/article.ts';
import { at, byCodeUnit } from '../model/list.ts';
import type { ReusePair } from '../model/reuse.ts';
import { candidatesByFingerprint, candidatesBySignature } from './candidates.ts';
import { isCommonText } from './common-text.ts';
import { compareTexts } from './compare-reuse.ts';
import { listPairs, type Match } from './list-pairs.ts';
import { type Profiles, profileTexts } from './profiles.ts';
import { type ReuseOptions, type ReuseSettings, reuseSettings } from './settings.ts';
import { jaccard } from './shingles.ts';
import { TextCache } from './text-cache.ts';
import type { TextIndex } from './text-index.ts';
import { UnionFind } from './union-find.ts';

export { compareReuse } from './compare-reuse.ts';

/** The pairs, with the work that finding them took. */
export interface ReuseSearch {
  readonly pairs: ReusePair[];
  /** Pairs of texts whose words were compared. */
  readonly compared: number;
}

/**
 * Every pair of articles that share text (relations other than `independent`), left id before right id in code-unit
 * order, in that order. The same pairs whatever the order of the articles.
 *
 * Found: each pair of identical texts, and each pair that shares a run of `passageWords` words, with certainty; pairs
 * that share shorter runs only, with the probability that `wantedRecall` says. Left out: pairs whose only common
 * passage stands in more than `commonTexts` unrelated articles (furniture, boilerplate); and of a text in more than
 * `listedGroup` identical copies, the pairs that do not involve the first copy (a star instead of all pairs), so that
 * 50,000 copies are 49,999 pairs, not 1.25 billion.
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
  const { matches, compared } = findMatches(profiles, cache, settings);
  const pairs = listPairs({ articles: sorted, groups: profiles.groups, matches }, cache, settings);
  return { pairs, compared };
}

/** Compares each candidate once, the first text of a group of identical ones standing for all. */
function findMatches(profiles: Profiles, cache: TextCache, settings: ReuseSettings) {
  const matches: Match[] = [];
  let compared = 0;
  const textOf = (group: number): TextIndex => cache.get(at(at(profiles.groups, group), 0));
  const verify = (left: number, right: number): void => {
    compared++;
    const texts = { left: textOf(left), right: textOf(right) };
    const comparison = compareTexts(texts, settings);
    if (comparison.relation === 'independent') return;
    matches.push({ left, right, comparison, jaccard: jaccard(texts.left.shingles, texts.right.shingles) });
  };
  const bySignature = candidatesBySignature(profiles.signatures, settings.commonTexts);
  bySignature.forEach(verify);
  const versions = versionsOf(matches, profiles.groups.length);
  const byFingerprint = candidatesByFingerprint(profiles.fingerprints, versions, settings.commonTexts);
  byFingerprint.pairs.forEach((left, right) => {
    if (!bySignature.has(left, right)) verify(left, right);
  });
  const isMoreThanCommon = ({ left, comparison: { relation, passages } }: Match): boolean =>
    relation === 'near-duplicate' ||
    !isCommonText(
      passages.map((passage) => passage.left),
      textOf(left),
      byFingerprint.common,
      settings,
    );
  return { matches: byFingerprint.common.size === 0 ? matches : matches.filter(isMoreThanCommon), compared };
}

/** Texts joined with their near-duplicates. */
function versionsOf(matches: readonly Match[], texts: number): UnionFind {
  const versions = new UnionFind(texts);
  for (const { left, right, comparison } of matches) {
    if (comparison.relation === 'near-duplicate') versions.join(left, right);
  }
  return versions;
}
