import { at } from '../model/list.ts';
import type { CommonFingerprint, CommonFingerprints } from './furniture.ts';
import { forEachShared, type KeyLists } from './postings.ts';
import type { ReuseSettings } from './settings.ts';
import type { UnionFind } from './union-find.ts';

/** Pairs of texts, each once; packed as `left * size + right` with left < right, so that they sort by left text. */
export class PairSet {
  readonly size: number;
  #packed = new Float64Array(1024);
  #length = 0;
  /** Length when last compacted. */
  #compacted = 0;

  constructor(size: number) {
    this.size = size;
  }

  add(a: number, b: number): void {
    if (a === b) return;
    if (this.#length === this.#packed.length) {
      this.#compact();
      if (this.#length * 2 > this.#packed.length) {
        const larger = new Float64Array(this.#packed.length * 2);
        larger.set(this.#packed);
        this.#packed = larger;
      }
    }
    this.#packed[this.#length++] = Math.min(a, b) * this.size + Math.max(a, b);
  }

  /** Calls `visit` with each pair, in order of the left text and then the right. */
  forEach(visit: (left: number, right: number) => void): void {
    this.#compact();
    for (const packed of this.#packed.subarray(0, this.#length)) {
      const left = Math.floor(packed / this.size);
      visit(left, packed - left * this.size);
    }
  }

  has(left: number, right: number): boolean {
    this.#compact();
    const wanted = left * this.size + right;
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#packed[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low < this.#length && this.#packed[low] === wanted;
  }

  #compact(): void {
    if (this.#compacted === this.#length) return;
    const sorted = this.#packed.subarray(0, this.#length).sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] ?? 0;
    }
    this.#length = kept;
    this.#compacted = kept;
  }
}

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
  forEachShared(signatures, (texts) => {
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
 */
export function candidatesByFingerprint(
  fingerprints: KeyLists,
  behind: TextsBehind,
  { commonTexts, furnitureTexts }: Pick<ReuseSettings, 'commonTexts' | 'furnitureTexts'>,
): FingerprintCandidates {
  const pairs = new PairSet(fingerprints.owners.length);
  const common = new Map<number, CommonFingerprint>();
  forEachShared(fingerprints, (texts, fingerprint) => {
    if (texts.length <= Math.min(furnitureTexts, commonTexts)) return addAll(pairs, texts);
    const firsts = firstOfEach(texts, behind.versions);
    const isOfOnePublisher = mostOfOnePublisher(firsts, behind.publishers) > furnitureTexts;
    if (isOfOnePublisher || firsts.length > commonTexts) {
      common.set(fingerprint, { first: at(texts, 0), carriers: firsts.length, isOfOnePublisher });
    } else if (texts.length <= commonTexts) addAll(pairs, texts);
    else for (const first of firsts) addStar(pairs, first, texts);
  });
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
