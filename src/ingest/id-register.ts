import { cleanId } from './ids.ts';

/** What an article is called, and the id that it wanted where another has it. */
export interface GivenId {
  readonly id: string;
  readonly taken: string | null;
}

/**
 * Gives each article of a set an id that no other has. The second article that wants an id gets `id~2`, the third
 * `id~3`, in reading order. Of a million ids only 64 bits each are kept; two different ids share them once in about
 * thirty million such sets, and then the later one is called `~2` without need.
 */
export class IdRegister {
  private readonly seen = new HashSet();
  /** How often each id was wanted, for those wanted more than once. */
  private readonly repeats = new Map<string, number>();

  /** @param own the record's own id; @param fallback what the article is called by its file and number */
  give(own: string | null, fallback: string): GivenId {
    const wanted = cleanId(own ?? '') || fallback;
    if (this.seen.add(wanted)) return { id: wanted, taken: null };
    for (let repeat = (this.repeats.get(wanted) ?? 1) + 1; ; repeat++) {
      const id = `${wanted}~${repeat}`;
      if (!this.seen.add(id)) continue;
      this.repeats.set(wanted, repeat);
      return { id, taken: wanted };
    }
  }
}

const FIRST_SLOTS = 1024;

/** A set of strings by their 64-bit hashes: open addressing in two typed arrays, 16 to 32 bytes a string. */
class HashSet {
  private low = new Uint32Array(FIRST_SLOTS);
  private high = new Uint32Array(FIRST_SLOTS);
  private size = 0;

  /** False where it was there. */
  add(value: string): boolean {
    // A slot of two zeros is empty, so the lowest bit of every hash is set.
    const low = hash(value, 0x811c9dc5) | 1;
    const high = hash(value, 0x9747b28c);
    if (!this.place(low >>> 0, high)) return false;
    this.size++;
    if (this.size * 2 > this.low.length) this.grow();
    return true;
  }

  private place(low: number, high: number): boolean {
    const mask = this.low.length - 1;
    for (let slot = high & mask; ; slot = (slot + 1) & mask) {
      if (this.low[slot] === low && this.high[slot] === high) return false;
      if (this.low[slot] !== 0) continue;
      this.low[slot] = low;
      this.high[slot] = high;
      return true;
    }
  }

  private grow(): void {
    const { low, high } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(high.length * 2);
    for (const [slot, value] of low.entries()) if (value !== 0) this.place(value, high[slot] ?? 0);
  }
}

/** MurmurHash3 (Appleby 2011) over UTF-16 code units. */
function hash(value: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < value.length; i++) {
    let k = Math.imul(value.charCodeAt(i), 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h ^= k;
    h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
  }
  h ^= value.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
