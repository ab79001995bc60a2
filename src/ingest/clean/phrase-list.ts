import { firstWordOf, phraseOf } from './line-shape.ts';

/** No phrase of the lists is longer, in characters; a longer line is not even looked at. */
export const MAX_PHRASE_LENGTH = 120;

/** Phrases that a whole line may be. Its first word alone tells of nearly every line that it is none of them. */
export class PhraseList {
  readonly #phrases: ReadonlySet<string>;
  readonly #firstWords: ReadonlySet<string>;

  /** @param phrases as `phraseOf` writes them */
  constructor(phrases: readonly string[]) {
    this.#phrases = new Set(phrases);
    this.#firstWords = new Set(phrases.map((phrase) => firstWordOf(phrase)));
  }

  /** True where the line is one of the phrases, whatever its case and punctuation. */
  holds(line: string): boolean {
    return (
      line.length <= MAX_PHRASE_LENGTH &&
      this.#firstWords.has(firstWordOf(line)) &&
      this.#phrases.has(phraseOf(line))
    );
  }
}
