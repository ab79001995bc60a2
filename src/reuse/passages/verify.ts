import { isFurnitureOnly } from '../search/furniture.ts';
import { similarityOf } from '../search/shingles.ts';
import type { TextCache } from '../search/text-cache.ts';
import type { ReuseSettings } from '../settings.ts';
import { compareTexts, describe, type TextComparison } from './compare-reuse.ts';

/** Pairs of texts to be compared: plain data that can be handed to another thread. */
export interface PairTask {
  /** Numbers of texts, two a pair. */
  readonly pairs: Int32Array;
  /** Fingerprints that are furniture, ascending: a pair that shares nothing else is none. */
  readonly common: Int32Array;
}

/** A pair that shares text. */
export interface VerifiedPair {
  /** Its place in the task. */
  readonly place: number;
  readonly comparison: TextComparison;
  readonly described: ReturnType<typeof describe>;
  readonly jaccard: number;
}

/** Compares the pairs of a task word by word; those that share nothing, or only furniture, are left out. */
export function verifyPairs(
  { pairs, common }: PairTask,
  cache: TextCache,
  settings: ReuseSettings,
): readonly VerifiedPair[] {
  const verified: VerifiedPair[] = [];
  for (let place = 0; place * 2 < pairs.length; place++) {
    const texts = { left: cache.get(pairs[place * 2] ?? 0), right: cache.get(pairs[place * 2 + 1] ?? 0) };
    const comparison = compareTexts(texts, settings);
    if (comparison.relation === 'independent') continue;
    if (sharesFurnitureOnly(comparison, texts.left, common, settings)) continue;
    const jaccard = similarityOf(texts);
    verified.push({ place, comparison, described: describe(comparison, texts), jaccard });
  }
  return verified;
}

/** Near-duplicates are versions of one text, whatever else carries their words. */
export function sharesFurnitureOnly(
  { relation, passages }: TextComparison,
  left: Parameters<typeof isFurnitureOnly>[1],
  common: Int32Array,
  settings: ReuseSettings,
): boolean {
  if (common.length === 0 || relation === 'near-duplicate') return false;
  const ranges = passages.map((passage) => passage.left);
  return isFurnitureOnly(ranges, left, common, settings);
}
