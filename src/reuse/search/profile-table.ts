import { at } from '../../model/list.ts';
import { Arena } from './arena.ts';
import type { KeyLists, KeySegment } from './key-lists.ts';
import { KeyTable } from './key-table.ts';
import type { TextProfiles } from './profiles.ts';

/** Texts of the same words, and what is known of all texts before any two are compared. */
export interface Profiles {
  /** Texts with the same words in the same order. Most stand alone. */
  readonly groups: Groups;
  /** Two numbers a text: where its first word begins and its last one ends. */
  readonly edges: Int32Array;
  /** Keys of one text of each group: the number of its owner is the group's. */
  readonly signatures: Releasable<KeyLists>;
  readonly fingerprints: Releasable<KeyLists>;
}

/** Something large that is let go before those who passed it on have done their work. */
export class Releasable<Large> {
  #held: Large | null;

  constructor(held: Large) {
    this.#held = held;
  }

  /** @throws Error after it was released */
  get value(): Large {
    if (this.#held === null) throw new Error('it was released');
    return this.#held;
  }

  release(): void {
    this.#held = null;
  }
}

/** Groups of texts, each ascending, in ascending order of their first. */
export class Groups {
  readonly count: number;
  readonly #members: Int32Array;
  readonly #offsets: Int32Array;

  /** @param groupOf the number of each text's group, the numbers in the order of the groups' first texts */
  constructor(groupOf: Int32Array, count: number) {
    this.count = count;
    this.#offsets = new Int32Array(count + 1);
    this.#members = new Int32Array(groupOf.length);
    for (const group of groupOf) this.#offsets[group + 1] = (this.#offsets[group + 1] ?? 0) + 1;
    for (let group = 0; group < count; group++)
      this.#offsets[group + 1] = (this.#offsets[group + 1] ?? 0) + (this.#offsets[group] ?? 0);
    const next = this.#offsets.slice();
    for (let text = 0; text < groupOf.length; text++) {
      const group = groupOf[text] ?? 0;
      const place = next[group] ?? 0;
      this.#members[place] = text;
      next[group] = place + 1;
    }
  }

  first(group: number): number {
    return this.#members[this.#offsets[group] ?? 0] ?? 0;
  }

  /** The texts of a group, ascending. */
  members(group: number): Int32Array {
    return this.#members.subarray(this.#offsets[group], this.#offsets[group + 1]);
  }
}

/**
 * Numbers in a block of keys: 32 MB, from which size on the system's allocator takes memory back as soon as it is let go.
 * In the small pieces that they come in it would keep it, and everything after the search would come on top. A block
 * takes no more memory than what is written into it.
 */
const RETURNED = 2 ** 23;

/** Collects the profiles of texts in the order in which they are read, one set of keys for texts of the same words. */
export class ProfileTable {
  readonly #keys = new KeyTable();
  readonly #groups: Int32Array[] = [];
  readonly #edges: Int32Array[] = [];
  readonly #signatures: KeySegment[] = [];
  readonly #fingerprints: KeySegment[] = [];
  // One each, because they are let go at different times.
  readonly #signatureArena = new Arena(RETURNED);
  readonly #fingerprintArena = new Arena(RETURNED);

  add(profiles: TextProfiles): void {
    const texts = profiles.fingerprintCounts.length;
    const known = this.#keys.size;
    const groups = Int32Array.from({ length: texts }, (_, text) => this.#keys.groupOf(profiles.keys, text));
    this.#groups.push(groups);
    this.#edges.push(profiles.edges);
    let next = known;
    const isNew = Array.from(groups, (group) => group === next && ++next > 0);
    const sketched = profiles.fingerprintCounts.reduce((count, of) => count + Number(of > 0), 0);
    const bands = profiles.bands.length / Math.max(1, sketched);
    const bandCounts = profiles.fingerprintCounts.map((count) => (count > 0 ? bands : 0));
    this.#signatures.push(segmentOf(profiles.bands, bandCounts, isNew, this.#signatureArena));
    const { fingerprints, fingerprintCounts, surroundings } = profiles;
    this.#fingerprints.push(
      segmentOf(fingerprints, fingerprintCounts, isNew, this.#fingerprintArena, surroundings),
    );
  }

  /**
   * All of them, renumbered; the table is empty afterwards.
   *
   * @param numberOf the number that each text gets, in the order in which they were added
   */
  build(numberOf: Int32Array): Profiles {
    const groupOf = new Int32Array(numberOf.length);
    const edges = new Int32Array(numberOf.length * 2);
    let text = 0;
    for (const [segment, groups] of this.#groups.entries()) {
      const own = at(this.#edges, segment);
      for (let i = 0; i < groups.length; i++) {
        const number = numberOf[text++] ?? 0;
        groupOf[number] = groups[i] ?? 0;
        edges[number * 2] = own[i * 2] ?? 0;
        edges[number * 2 + 1] = own[i * 2 + 1] ?? 0;
      }
    }
    const owners = renumberByFirst(groupOf, this.#keys.size);
    return {
      groups: new Groups(groupOf, this.#keys.size),
      edges,
      signatures: new Releasable({ segments: this.#signatures.splice(0), owners }),
      fingerprints: new Releasable({ segments: this.#fingerprints.splice(0), owners }),
    };
  }
}

/** Gives groups the numbers of their order of appearance; returns the new number of each old one. */
function renumberByFirst(groupOf: Int32Array, groups: number): Int32Array {
  const numbers = new Int32Array(groups).fill(-1);
  let next = 0;
  for (let text = 0; text < groupOf.length; text++) {
    const group = groupOf[text] ?? 0;
    if ((numbers[group] ?? 0) < 0) numbers[group] = next++;
    groupOf[text] = numbers[group] ?? 0;
  }
  return numbers;
}

/** The keys of the texts that are the first of their group, in memory of the arena. */
function segmentOf(
  keys: Int32Array,
  counts: Int32Array,
  isKept: readonly boolean[],
  arena: Arena,
  surroundings?: Int32Array,
): KeySegment {
  const ranges: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  for (const [text, count] of counts.entries()) {
    if (isKept[text] === true) ranges.push({ start, end: start + count });
    start += count;
  }
  const keptCounts = counts.filter((_, text) => isKept[text] === true);
  const length = keptCounts.reduce((sum, count) => sum + count, 0);
  const kept = (list: Int32Array): Int32Array => {
    const own = arena.take(length);
    let to = 0;
    for (const { start, end } of ranges) {
      own.set(list.subarray(start, end), to);
      to += end - start;
    }
    return own;
  };
  return {
    keys: kept(keys),
    counts: keptCounts,
    ...(surroundings && { surroundings: kept(surroundings) }),
  };
}
