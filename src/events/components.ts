/** Which numbers hang together by the pairs that were joined (union-find, Galler and Fischer 1964, halving paths). */
export class Components {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, number) => number);
  }

  join(a: number, b: number): void {
    this.#parents[this.of(a)] = this.of(b);
  }

  /** The number that stands for the component of this one. */
  of(number: number): number {
    const parents = this.#parents;
    let own = number;
    for (let parent = parents[own] ?? own; parent !== own; parent = parents[own] ?? own) {
      parents[own] = parents[parent] ?? parent;
      own = parent;
    }
    return own;
  }
}
