import { rollingHashes } from './hash.ts';
import { type Banding, bandingFor, bandKeys, minHash } from './minhash.ts';
import type { KeyLists } from './postings.ts';
import type { ReuseSettings } from './settings.ts';
import { winnow } from './winnowing.ts';
import { keyOfAll, WordReader, type Words } from './words.ts';

/**
 * What is kept of every text for finding candidates: about 170 bytes of band keys and 4 bytes for every 3 words.
 * The words themselves are read again when a candidate is verified.
 */
export interface Profiles {
  /** Texts with the same words in the same order, ascending, in ascending order of their first. Most stand alone. */
  readonly groups: readonly (readonly number[])[];
  readonly banding: Banding;
  /** Keys of the first text of each group: owner i is `groups[i]`. */
  readonly signatures: KeyLists;
  readonly fingerprints: KeyLists;
}

/** A list of 32-bit numbers that grows. */
class Numbers {
  #values = new Int32Array(1024);
  length = 0;

  append(source: Int32Array, count: number): void {
    const needed = this.length + count;
    if (needed > this.#values.length) {
      const larger = new Int32Array(Math.max(needed, this.#values.length * 2));
      larger.set(this.#values.subarray(0, this.length));
      this.#values = larger;
    }
    this.#values.set(source.subarray(0, count), this.length);
    this.length = needed;
  }

  values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Reads each text once. */
export function profileTexts(texts: Iterable<string>, settings: ReuseSettings): Profiles {
  const banding = bandingFor(settings);
  const reader = new WordReader();
  const sketcher = new Sketcher(settings, banding);
  const signatures = new Numbers();
  const signatureOffsets = [0];
  const fingerprints = new Numbers();
  const fingerprintOffsets = [0];
  const groups = new Map<string, number[]>();
  let index = 0;
  for (const text of texts) {
    const words = reader.scan(text);
    const key = keyOfAll(words);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [index]);
      sketcher.sketch(words);
      signatures.append(sketcher.bands, sketcher.bandCount);
      fingerprints.append(sketcher.fingerprints, sketcher.fingerprintCount);
      signatureOffsets.push(signatures.length);
      fingerprintOffsets.push(fingerprints.length);
    } else {
      group.push(index);
    }
    index++;
  }
  return {
    groups: [...groups.values()],
    banding,
    signatures: { keys: signatures.values(), offsets: Int32Array.from(signatureOffsets) },
    fingerprints: { keys: fingerprints.values(), offsets: Int32Array.from(fingerprintOffsets) },
  };
}

/** Works out the keys of one text after another in the same memory. */
class Sketcher {
  readonly #settings: ReuseSettings;
  readonly #banding: Banding;
  readonly #signature: Uint32Array;
  #hashes = new Int32Array(0);
  readonly bands: Int32Array;
  bandCount = 0;
  fingerprints = new Int32Array(0);
  fingerprintCount = 0;

  constructor(settings: ReuseSettings, banding: Banding) {
    this.#settings = settings;
    this.#banding = banding;
    this.#signature = new Uint32Array(settings.signatureSlots);
    this.bands = new Int32Array(banding.bands);
  }

  sketch({ low, count }: Words): void {
    const { passageWords, fingerprintWords, shingleWords } = this.#settings;
    this.bandCount = 0;
    this.fingerprintCount = 0;
    // A shorter text can hold no passage: it is like another only by being identical.
    if (count < passageWords) return;
    if (this.#hashes.length < count) {
      this.#hashes = new Int32Array(low.length);
      this.fingerprints = new Int32Array(low.length);
    }
    const shingles = rollingHashes(low, count, Math.min(shingleWords, count), this.#hashes);
    minHash(this.#hashes, shingles, this.#signature);
    bandKeys(this.#signature, this.#banding, this.bands, 0);
    this.bandCount = this.#banding.bands;
    const runs = rollingHashes(low, count, fingerprintWords, this.#hashes);
    this.fingerprintCount = winnow(
      this.#hashes,
      runs,
      passageWords - fingerprintWords + 1,
      this.fingerprints,
    );
  }
}
