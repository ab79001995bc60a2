/** Pairs of texts, each once; packed as `left * size + right` with left < right, so that they sort by left text. */
export class PairSet {
  readonly size: number;
  #packed = new Float64Array(1024);
  #length = 0;
  /** Length when last compacted. */
  #compacted = 0;

  constructor(size: number) {
    this.size = size;
  }

  add(a: number, b: number): void {
    if (a === b) return;
    if (this.#length === this.#packed.length) {
      this.#compact();
      if (this.#length * 2 > this.#packed.length) {
        const larger = new Float64Array(this.#packed.length * 2);
        larger.set(this.#packed);
        this.#packed = larger;
      }
    }
    this.#packed[this.#length++] = Math.min(a, b) * this.size + Math.max(a, b);
  }

  /** Calls `visit` with each pair, in order of the left text and then the right. */
  forEach(visit: (left: number, right: number) => void): void {
    this.#compact();
    for (const packed of this.#packed.subarray(0, this.#length)) {
      const left = Math.floor(packed / this.size);
      visit(left, packed - left * this.size);
    }
  }

  has(left: number, right: number): boolean {
    this.#compact();
    const wanted = left * this.size + right;
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#packed[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low < this.#length && this.#packed[low] === wanted;
  }

  #compact(): void {
    if (this.#compacted === this.#length) return;
    const sorted = this.#packed.subarray(0, this.#length).sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] ?? 0;
    }
    this.#length = kept;
    this.#compacted = kept;
  }
}
