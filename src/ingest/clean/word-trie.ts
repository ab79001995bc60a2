/** What the words of phrase lists are written with: small letters, figures and the plus sign. */
const SYMBOLS = 'abcdefghijklmnopqrstuvwxyz0123456789+';

/** By character, the number of its symbol; capitals count as small letters, 0 is every other character. */
const symbolOf = new Uint8Array(0x80);
for (let i = 0; i < SYMBOLS.length; i++) {
  symbolOf[SYMBOLS.charCodeAt(i)] = i + 1;
  symbolOf[SYMBOLS.charAt(i).toUpperCase().charCodeAt(0)] = i + 1;
}

const EDGES = SYMBOLS.length + 1;

/**
 * Words as a trie: a word of a text is known at its last letter without being cut out of the text, and most words are
 * known to be none of these at their second letter.
 */
export class WordTrie {
  /** By node and symbol, the next node; 0 is where no word goes on. */
  readonly #next: Uint16Array;
  readonly #isWord: Uint8Array;

  /** @throws RangeError where a word has a character that is no symbol */
  constructor(words: Iterable<string>) {
    const list = [...words];
    const size = 2 + list.reduce((sum, word) => sum + word.length, 0);
    this.#next = new Uint16Array(size * EDGES);
    this.#isWord = new Uint8Array(size);
    let nodes = 2;
    for (const word of list) {
      let node = WordTrie.ROOT;
      for (let i = 0; i < word.length; i++) {
        const symbol = symbolOf[word.charCodeAt(i)] ?? 0;
        if (symbol === 0) throw new RangeError(`"${word}" has other characters than ${SYMBOLS}`);
        const edge = node * EDGES + symbol;
        if (this.#next[edge] === 0) this.#next[edge] = nodes++;
        node = this.#next[edge] ?? 0;
      }
      this.#isWord[node] = 1;
    }
  }

  static readonly ROOT = 1;

  /** The node behind a character of either case; 0 where no word goes on so. */
  follow(node: number, code: number): number {
    return this.#next[node * EDGES + (symbolOf[code] ?? 0)] ?? 0;
  }

  /** 1 where a word ends at the node, else 0. */
  endsWord(node: number): number {
    return this.#isWord[node] ?? 0;
  }
}
