import { GramIndex } from './gram-index.ts';
import { rollingHashes } from './hash.ts';
import type { ReuseSettings } from './settings.ts';
import { shinglesOf } from './shingles.ts';
import { keyOfAll, readWords, type WordReader, type Words } from './words.ts';

/** A text's words with what comparing it needs, each part worked out when first asked for. */
export class TextIndex {
  readonly words: Words;
  readonly #settings: ReuseSettings;
  #key: string | undefined;
  #passages: GramIndex | undefined;
  #anchors: GramIndex | undefined;
  #fingerprintHashes: Int32Array | undefined;
  #shingles: Float64Array | undefined;

  constructor(text: string, settings: ReuseSettings, reader?: WordReader) {
    this.words = readWords(text, reader);
    this.#settings = settings;
  }

  /** Equal for texts with the same words in the same order. */
  get key(): string {
    this.#key ??= keyOfAll(this.words);
    return this.#key;
  }

  /** Runs as long as the shortest passage. */
  get passages(): GramIndex {
    this.#passages ??= new GramIndex(this.words, this.#settings.passageWords);
    return this.#passages;
  }

  get anchors(): GramIndex {
    this.#anchors ??= new GramIndex(this.words, this.#settings.anchorWords);
    return this.#anchors;
  }

  /** Hashes of the runs that fingerprints are chosen from. */
  get fingerprintHashes(): Int32Array {
    if (this.#fingerprintHashes === undefined) {
      this.#fingerprintHashes = new Int32Array(this.words.count);
      rollingHashes(
        this.words.low,
        this.words.count,
        this.#settings.fingerprintWords,
        this.#fingerprintHashes,
      );
    }
    return this.#fingerprintHashes;
  }

  get shingles(): Float64Array {
    this.#shingles ??= shinglesOf(this.words, this.#settings.shingleWords);
    return this.#shingles;
  }
}
