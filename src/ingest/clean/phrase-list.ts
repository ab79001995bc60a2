import { firstWordOf, mayBeginWith, secondWordOf } from './leading-words.ts';
import { phraseOf } from './line-shape.ts';
import { WordTrie } from './word-trie.ts';

/** No phrase of the lists is longer, in characters; a longer line is not even looked at. */
export const MAX_PHRASE_LENGTH = 120;

/** Phrases that a whole line may be. Its first two words tell of nearly every line that it is none of them. */
export class PhraseList {
  readonly #phrases: ReadonlySet<string>;
  readonly #openings: Openings;

  /** @param phrases as `phraseOf` writes them */
  constructor(phrases: readonly string[]) {
    this.#phrases = new Set(phrases);
    this.#openings = new Openings(phrases);
  }

  /** True where the line is one of the phrases, whatever its case and punctuation. */
  holds(line: string): boolean {
    return (
      line.length <= MAX_PHRASE_LENGTH && this.#openings.mayOpen(line) && this.#phrases.has(phraseOf(line))
    );
  }

  /** False only where no phrase has the first word of the line. */
  mayOpen(line: string): boolean {
    return this.#openings.mayHaveFirst(line);
  }
}

/** The first two words of phrases: a line with others neither is one of them nor begins with one. */
export class Openings {
  /** By the first word, the second ones; the empty one for a phrase of one word. */
  readonly #seconds = new Map<string, Set<string>>();
  readonly #firsts: WordTrie;

  /** @param phrases as `phraseOf` writes them */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const [first = '', second = ''] = phrase.split(' ', 2);
      this.#seconds.set(first, (this.#seconds.get(first) ?? new Set()).add(second));
    }
    this.#firsts = new WordTrie(this.#seconds.keys());
  }

  /** True where a phrase has the first two words of the line. */
  mayOpen(line: string): boolean {
    if (!this.mayHaveFirst(line)) return false;
    return this.#seconds.get(firstWordOf(line))?.has(secondWordOf(line)) ?? false;
  }

  /** False only where no phrase has the first word of the line. */
  mayHaveFirst(line: string): boolean {
    return mayBeginWith(this.#firsts, line);
  }

  /** The first words. */
  firsts(): Iterable<string> {
    return this.#seconds.keys();
  }

  /** True where a phrase has these two words, or the first alone. */
  mayBegin(first: string, second: () => string): boolean {
    const seconds = this.#seconds.get(first);
    return seconds !== undefined && (seconds.has('') || seconds.has(second()));
  }
}
