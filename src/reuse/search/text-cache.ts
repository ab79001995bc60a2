import type { ReuseSettings } from '../settings.ts';
import { TextIndex } from '../words/text-index.ts';
import { WordReader } from '../words/words.ts';
import { Arena } from './arena.ts';

/** With what is worked out from them, words take about 60 bytes each: two generations of this many take 30 MB. */
const WORDS_A_GENERATION = 250_000;

/**
 * Texts ready to be compared, read again from their place when they have not been asked for in a while. Two
 * generations instead of an order of use: when the younger is full, the older goes.
 */
export class TextCache {
  readonly #textOf: (number: number) => string;
  readonly #settings: ReuseSettings;
  readonly #reader = new WordReader();
  readonly #arena = new Arena();
  #younger = new Map<number, TextIndex>();
  #older = new Map<number, TextIndex>();
  #words = 0;

  constructor(textOf: (number: number) => string, settings: ReuseSettings) {
    this.#textOf = textOf;
    this.#settings = settings;
  }

  get(number: number): TextIndex {
    const known = this.#younger.get(number);
    if (known !== undefined) return known;
    const text =
      this.#older.get(number) ??
      new TextIndex(this.#textOf(number), this.#settings, this.#reader, this.#arena);
    if (this.#words > WORDS_A_GENERATION) {
      this.#older = this.#younger;
      this.#younger = new Map();
      this.#words = 0;
    }
    this.#younger.set(number, text);
    this.#words += text.words.count;
    return text;
  }
}
