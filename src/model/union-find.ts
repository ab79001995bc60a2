/**
 * Disjoint sets of the numbers 0 to size - 1 (union-find, Galler and Fischer 1964, halving paths). The least of a set
 * stands for it, whatever the order of joining.
 */
export class UnionFind {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = new Int32Array(size);
    for (let member = 0; member < size; member++) this.#parents[member] = member;
  }

  find(member: number): number {
    let root = member;
    for (let parent = this.#parent(root); parent !== root; parent = this.#parent(root)) {
      this.#parents[root] = this.#parent(parent);
      root = parent;
    }
    return root;
  }

  join(a: number, b: number): void {
    const one = this.find(a);
    const other = this.find(b);
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }

  #parent(member: number): number {
    return this.#parents[member] ?? member;
  }
}
