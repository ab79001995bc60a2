import { at } from '../model/list.ts';
import type { CommonFingerprint, CommonFingerprints } from './furniture.ts';
import { LoneRuns } from './lone-runs.ts';
import { PairSet } from './pair-set.ts';
import { forEachShared, type Holders, type KeyLists } from './postings.ts';
import type { ReuseSettings } from './settings.ts';
import type { UnionFind } from './union-find.ts';

function addAll(pairs: PairSet, texts: readonly number[]): void {
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length; j++) pairs.add(at(texts, i), at(texts, j));
  }
}

function addStar(pairs: PairSet, centre: number, texts: readonly number[]): void {
  for (const text of texts) pairs.add(centre, text);
}

/**
 * Pairs that share a band of their signatures. Of a band that more than `largest` texts share, each is paired with
 * the first alone: they are versions of one text, and through the first they come into one family.
 */
export function candidatesBySignature(signatures: KeyLists, largest: number): PairSet {
  const pairs = new PairSet(signatures.owners.length);
  forEachShared(signatures, ({ texts }) => {
    if (texts.length <= largest) addAll(pairs, texts);
    else addStar(pairs, at(texts, 0), texts);
  });
  return pairs;
}

/** What fingerprints bring up: pairs to compare, and the fingerprints that are too common to bring any. */
export interface FingerprintCandidates {
  readonly pairs: PairSet;
  readonly common: CommonFingerprints;
}

/** What is known of the texts before their fingerprints are met. */
export interface TextsBehind {
  /** Texts joined with their versions: those count once where carriers are counted. */
  readonly versions: UnionFind;
  /** A number a publisher; -1 where it is not known. */
  readonly publishers: Int32Array;
}

/**
 * Pairs that share a fingerprint, and with it every pair that shares a run of `passageWords`, but for two bounds. A
 * fingerprint is furniture or boilerplate, which alone makes no pair, where more than `furnitureTexts` unrelated texts
 * of one publisher carry it, or more than `commonTexts` in all. Few texts in very many versions are paired through the
 * first of each.
 *
 * A shared fingerprint whose surroundings say that the run ends before it is long enough does not make a pair by itself
 * ({@link LoneRuns}).
 *
 * @param isWanted keys for which it is false are passed over
 */
export function candidatesByFingerprint(
  fingerprints: KeyLists,
  behind: TextsBehind,
  settings: ReuseSettings,
  isWanted?: (key: number) => boolean,
): FingerprintCandidates {
  const { commonTexts, furnitureTexts } = settings;
  const pairs = new PairSet(fingerprints.owners.length);
  const lone = new LoneRuns(fingerprints.owners.length, settings);
  const common = new Map<number, CommonFingerprint>();
  const visit = (holders: Holders, fingerprint: number): void => {
    const { texts } = holders;
    const isCarriedByFew = texts.length <= Math.min(furnitureTexts, commonTexts);
    const firsts = isCarriedByFew ? [] : firstOfEach(texts, behind.versions);
    const isOfOnePublisher = mostOfOnePublisher(firsts, behind.publishers) > furnitureTexts;
    if (isOfOnePublisher || firsts.length > commonTexts) {
      common.set(fingerprint, { first: at(texts, 0), carriers: firsts.length, isOfOnePublisher });
    } else if (texts.length <= commonTexts) lone.sort(holders, pairs);
    else for (const first of firsts) addStar(pairs, first, texts);
  };
  forEachShared(fingerprints, visit, isWanted);
  lone.addRepeated(pairs);
  return { pairs, common };
}

/** How many of the texts the publisher has that has most of them. */
function mostOfOnePublisher(texts: readonly number[], publishers: Int32Array): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const text of texts) {
    const publisher = publishers[text] ?? -1;
    if (publisher < 0) continue;
    const count = (counts.get(publisher) ?? 0) + 1;
    counts.set(publisher, count);
    most = Math.max(most, count);
  }
  return most;
}

/** Of each text in several versions, the first that is among `texts`. */
function firstOfEach(texts: readonly number[], versions: UnionFind): readonly number[] {
  const firsts = new Map<number, number>();
  for (const text of texts) {
    const root = versions.find(text);
    if (!firsts.has(root)) firsts.set(root, text);
  }
  return [...firsts.values()];
}
