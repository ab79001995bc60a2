import { Arena } from '../search/arena.ts';
import type { ReuseSettings } from '../settings.ts';
import { GramIndex } from './gram-index.ts';
import { rollingHashes } from './hash.ts';
import { keyOfAll, readWords, type WordReader, type Words } from './words.ts';

/** A text's words with what comparing it needs, each part worked out when first asked for. */
export class TextIndex {
  readonly words: Words;
  readonly #settings: ReuseSettings;
  readonly #arena: Arena;
  #key: Int32Array | undefined;
  #passages: GramIndex | undefined;
  #anchors: GramIndex | undefined;
  #fingerprintHashes: Int32Array | undefined;
  #shingles: GramIndex | undefined;

  constructor(text: string, settings: ReuseSettings, reader?: WordReader, arena = new Arena()) {
    this.#arena = arena;
    this.words = readWords(text, reader, arena);
    this.#settings = settings;
  }

  /** Equal for texts with the same words in the same order. */
  get key(): Int32Array {
    this.#key ??= keyOfAll(this.words);
    return this.#key;
  }

  /** Runs as long as the shortest passage. */
  get passages(): GramIndex {
    this.#passages ??= new GramIndex(this.words, this.#settings.passageWords, this.#arena);
    return this.#passages;
  }

  get anchors(): GramIndex {
    this.#anchors ??= new GramIndex(this.words, this.#settings.anchorWords, this.#arena);
    return this.#anchors;
  }

  /** Hashes of the runs that fingerprints are chosen from. */
  get fingerprintHashes(): Int32Array {
    if (this.#fingerprintHashes === undefined) {
      this.#fingerprintHashes = this.#arena.take(this.words.count);
      rollingHashes(
        this.words.low,
        this.words.count,
        this.#settings.fingerprintWords,
        this.#fingerprintHashes,
      );
    }
    return this.#fingerprintHashes;
  }

  /** The set whose overlap is the similarity. A text shorter than a shingle is one shingle. */
  get shingles(): GramIndex {
    const width = Math.min(this.#settings.shingleWords, Math.max(1, this.words.count));
    this.#shingles ??= new GramIndex(this.words, width, this.#arena);
    return this.#shingles;
  }
}
