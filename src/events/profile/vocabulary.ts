/** Numbers terms in the order in which they are first met, so that articles can be compared as lists of integers. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #spellings: string[] = [];

  /** The number of a term, new or known; of a new one the spelling is kept. */
  idOf(term: string, spelling: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#spellings.length;
    this.#ids.set(term, id);
    this.#spellings.push(spelling);
    return id;
  }

  get size(): number {
    return this.#spellings.length;
  }

  /** How the terms were first written, by number. */
  get spellings(): readonly string[] {
    return this.#spellings;
  }
}
