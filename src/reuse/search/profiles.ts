import type { ReuseSettings } from '../settings.ts';
import { rollingHashes } from '../words/hash.ts';
import { keyOfAll, WordReader, type Words } from '../words/words.ts';
import { type Banding, bandingFor, bandKeys, minHash } from './minhash.ts';
import { Surroundings } from './surroundings.ts';
import { chooseRuns, type Sampling, samplingFor } from './winnowing.ts';

/**
 * What is kept of texts for finding candidates, one text after another: about 200 bytes each, and 8 bytes for every 4
 * words. Plain data that can be handed from one thread to another. The words themselves are read again when a
 * candidate is verified.
 */
export interface TextProfiles {
  /** KEY_LANES numbers a text: equal for texts with the same words in the same order; the first is how many words. */
  readonly keys: Int32Array;
  /** Two numbers a text: where its first word begins and its last one ends. */
  readonly edges: Int32Array;
  /** As many as the banding has for each text that is long enough to hold a passage; none for the others. */
  readonly bands: Int32Array;
  readonly fingerprints: Int32Array;
  /** What stands beside each fingerprint; see `Surroundings`. */
  readonly surroundings: Int32Array;
  readonly fingerprintCounts: Int32Array;
}

/** Works out the profiles of texts, one after another, into lists that are taken from time to time. */
export class Profiler {
  readonly #lists = {
    keys: new Numbers(),
    edges: new Numbers(),
    bands: new Numbers(),
    fingerprints: new Numbers(),
    surroundings: new Numbers(),
    fingerprintCounts: new Numbers(),
  };
  readonly #reader = new WordReader();
  readonly #settings: ReuseSettings;
  readonly #banding: Banding;
  readonly #signature: Uint32Array;
  readonly #bands: Int32Array;
  readonly #surroundings: Surroundings;
  readonly #sampling: Sampling;
  #hashes = new Int32Array(0);
  #short = new Int32Array(0);
  #places = new Int32Array(0);
  #fingerprints = new Int32Array(0);
  #beside = new Int32Array(0);

  constructor(settings: ReuseSettings) {
    this.#settings = settings;
    this.#banding = bandingFor(settings);
    this.#signature = new Uint32Array(settings.signatureSlots);
    this.#bands = new Int32Array(this.#banding.bands);
    this.#surroundings = new Surroundings(settings);
    this.#sampling = samplingFor(settings.passageWords, settings.fingerprintWords);
  }

  /** Adds the profile of one text. */
  add(text: string): void {
    const lists = this.#lists;
    const words = this.#reader.scan(text);
    const { count, starts, ends } = words;
    const key = keyOfAll(words);
    lists.keys.append(key);
    lists.edges.append(Int32Array.of(starts[0] ?? 0, ends[count - 1] ?? 0));
    // A shorter text can hold no passage: it is like another only by being identical.
    const fingerprints = count < this.#settings.passageWords ? 0 : this.#sketch(words, key[1] ?? 0);
    if (fingerprints > 0) lists.bands.append(this.#bands);
    lists.fingerprints.append(this.#fingerprints.subarray(0, fingerprints));
    lists.surroundings.append(this.#beside.subarray(0, fingerprints));
    lists.fingerprintCounts.append(Int32Array.of(fingerprints));
  }

  /** The profiles that were added since the last time, in their order. */
  take(): TextProfiles {
    const lists = this.#lists;
    return {
      keys: lists.keys.take(),
      edges: lists.edges.take(),
      bands: lists.bands.take(),
      fingerprints: lists.fingerprints.take(),
      surroundings: lists.surroundings.take(),
      fingerprintCounts: lists.fingerprintCounts.take(),
    };
  }

  /** The profiles of some texts. */
  profile(texts: Iterable<string>): TextProfiles {
    for (const text of texts) this.add(text);
    return this.take();
  }

  /**
   * Works out the bands and the fingerprints; returns how many fingerprints there are, at least one.
   *
   * @param own a number that hardly another text has
   */
  #sketch(words: Words, own: number): number {
    const { low, count } = words;
    const { fingerprintWords, shingleWords } = this.#settings;
    if (this.#hashes.length < count) {
      this.#hashes = new Int32Array(low.length);
      this.#short = new Int32Array(low.length);
      this.#places = new Int32Array(low.length);
      this.#fingerprints = new Int32Array(low.length);
      this.#beside = new Int32Array(low.length);
    }
    const shingles = rollingHashes(low, count, Math.min(shingleWords, count), this.#hashes);
    minHash(this.#hashes, shingles, this.#signature);
    bandKeys(this.#signature, this.#banding, this.#bands, 0);
    rollingHashes(low, count, fingerprintWords, this.#hashes);
    rollingHashes(low, count, this.#sampling.deciding, this.#short);
    const chosen = chooseRuns(this.#short, count, this.#sampling, this.#places);
    let kept = 0;
    for (let i = 0; i < chosen; i++) {
      const place = this.#places[i] ?? 0;
      const fingerprint = this.#hashes[place] ?? 0;
      const beside = this.#surroundings.around(words, place, place + fingerprintWords, own);
      // One word 200,000 times over is a handful of fingerprints.
      const isSame =
        kept > 0 && this.#fingerprints[kept - 1] === fingerprint && this.#beside[kept - 1] === beside;
      if (isSame) continue;
      this.#fingerprints[kept] = fingerprint;
      this.#beside[kept++] = beside;
    }
    return kept;
  }
}

/** A list of 32-bit numbers that grows. */
class Numbers {
  #values = new Int32Array(1024);
  #length = 0;

  append(source: Int32Array): void {
    const needed = this.#length + source.length;
    if (needed > this.#values.length) {
      const larger = new Int32Array(Math.max(needed, this.#values.length * 2));
      larger.set(this.#values.subarray(0, this.#length));
      this.#values = larger;
    }
    this.#values.set(source, this.#length);
    this.#length = needed;
  }

  /** In memory of their own, no larger than they are; the list is empty then. */
  take(): Int32Array {
    const own = this.#values.slice(0, this.#length);
    this.#length = 0;
    return own;
  }
}
