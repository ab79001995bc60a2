import type { UnionFind } from '../../model/union-find.ts';
import type { ReuseSettings } from '../settings.ts';
import type { CommonFingerprint, CommonFingerprints } from './furniture.ts';
import type { Holders, NumberList } from './key-holders.ts';
import type { KeyLists } from './key-lists.ts';
import { LoneRuns } from './lone-runs.ts';
import { PairSet } from './pair-set.ts';
import { forEachShared } from './postings.ts';

function addAll(pairs: PairSet, texts: NumberList): void {
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length; j++) pairs.add(texts[i] ?? 0, texts[j] ?? 0);
  }
}

function addStar(pairs: PairSet, centre: number, texts: NumberList): void {
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
    else addStar(pairs, texts[0] ?? 0, texts);
  });
  return pairs;
}

/** What fingerprints bring up: pairs to compare, and the fingerprints that are too common to bring any. */
interface FingerprintCandidates {
  readonly pairs: PairSet;
  readonly common: CommonFingerprints;
}

/** What is known of the texts when the fingerprints that many of them carry are judged. */
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
 * In two steps, so that the fingerprints need not stay in memory while texts are compared: which carriers are unrelated is
 * known only then.
 */
export class SharedFingerprints {
  readonly #settings: ReuseSettings;
  readonly #pairs: PairSet;
  readonly #lone: LoneRuns;
  /** The fingerprints that so many texts carry that it has to be known which of them are versions of one text. */
  readonly #frequent: { readonly fingerprint: number; readonly holders: Holders }[] = [];

  /** @param isWanted fingerprints for which it is false are passed over */
  constructor(fingerprints: KeyLists, settings: ReuseSettings, isWanted?: (key: number) => boolean) {
    this.#settings = settings;
    this.#pairs = new PairSet(fingerprints.owners.length);
    this.#lone = new LoneRuns(fingerprints.owners.length, settings);
    const few = Math.min(settings.furnitureTexts, settings.commonTexts);
    const visit = (holders: Holders, fingerprint: number): void => {
      if (holders.texts.length <= few) this.#lone.sort(holders, this.#pairs);
      else this.#frequent.push({ fingerprint, holders: packed(holders, settings.commonTexts) });
    };
    forEachShared(fingerprints, visit, isWanted);
  }

  /** The texts that carry a frequent one. */
  carriersOfFrequent(): ReadonlySet<number> {
    const carriers = new Set<number>();
    for (const { holders } of this.#frequent) for (const text of holders.texts) carriers.add(text);
    return carriers;
  }

  /** What they bring up in all. Called once. */
  candidates(behind: TextsBehind): FingerprintCandidates {
    const { commonTexts, furnitureTexts } = this.#settings;
    const common = new Map<number, CommonFingerprint>();
    for (const { fingerprint, holders } of this.#frequent.splice(0)) {
      const { texts } = holders;
      const firsts = firstOfEach(texts, behind.versions);
      const isOfOnePublisher = mostOfOnePublisher(firsts, behind.publishers) > furnitureTexts;
      if (isOfOnePublisher || firsts.length > commonTexts) {
        common.set(fingerprint, { first: texts[0] ?? 0, carriers: firsts.length, isOfOnePublisher });
      } else if (texts.length <= commonTexts) this.#lone.sort(holders, this.#pairs);
      else for (const first of firsts) addStar(this.#pairs, first, texts);
    }
    this.#lone.addRepeated(this.#pairs);
    return { pairs: this.#pairs, common };
  }
}

const NONE = new Int32Array(0);

/** To be kept for a while: in typed memory, and of those that very many carry only which texts they are. */
function packed({ texts, owners, places, surroundings }: Holders, commonTexts: number): Holders {
  const isPaired = texts.length <= commonTexts;
  return {
    texts: Int32Array.from(texts),
    owners: isPaired ? Int32Array.from(owners) : NONE,
    places: isPaired ? Int32Array.from(places) : NONE,
    surroundings: isPaired ? Int32Array.from(surroundings) : NONE,
  };
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
function firstOfEach(texts: NumberList, versions: UnionFind): readonly number[] {
  const firsts = new Map<number, number>();
  for (const text of texts) {
    const root = versions.find(text);
    if (!firsts.has(root)) firsts.set(root, text);
  }
  return [...firsts.values()];
}
