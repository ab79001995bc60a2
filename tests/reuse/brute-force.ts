import { diffArrays } from 'diff';
import { at } from '../../src/model/list.ts';

/**
 * Exact answers by the slow way, sharing nothing with the stage: words by a regex, runs of words numbered exactly
 * (no hashes), all carriers of each run paired.
 */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

/** Gives each different pair of numbers a number of its own, from 0 on: a hash table that compares what it holds. */
class PairNumbers {
  readonly #slots: Int32Array;
  readonly #lefts: Int32Array;
  readonly #rights: Int32Array;
  #size = 0;

  /** @param most how many pairs will be asked for at most */
  constructor(most: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(-1);
    this.#lefts = new Int32Array(most);
    this.#rights = new Int32Array(most);
  }

  of(left: number, right: number): number {
    const mask = this.#slots.length - 1;
    const mixed = Math.imul(Math.imul(left, 0x9e3779b1) ^ right, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (let known = this.#slots[slot] ?? -1; known >= 0; known = this.#slots[slot] ?? -1) {
      if (this.#lefts[known] === left && this.#rights[known] === right) return known;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#size;
    this.#lefts[this.#size] = left;
    this.#rights[this.#size] = right;
    return this.#size++;
  }
}

/** Of each text the runs that begin at its words, as numbers from 0 on: equal numbers are equal runs. */
export type NumberedRuns = readonly Int32Array[];

/** The runs of words of some texts, of any width; runs of one width are numbered through those of its parts. */
export class Runs {
  readonly #ofWidth = new Map<number, NumberedRuns>();
  readonly texts: number;

  constructor(texts: readonly string[]) {
    const vocabulary = new Map<string, number>();
    const numberOf = (word: string): number => {
      const known = vocabulary.get(word) ?? vocabulary.size;
      vocabulary.set(word, known);
      return known;
    };
    this.texts = texts.length;
    this.#ofWidth.set(
      1,
      texts.map((text) => Int32Array.from(wordsOf(text), numberOf)),
    );
  }

  of(width: number): NumberedRuns {
    const known = this.#ofWidth.get(width);
    if (known !== undefined) return known;
    // Two runs of `part` words that overlap or touch are together a run of `width` words.
    const part = 2 ** Math.ceil(Math.log2(width) - 1);
    const parts = this.of(part);
    const step = width - part;
    const numbers = new PairNumbers(parts.reduce((sum, { length }) => sum + length, 0));
    const runs = parts.map((starts) =>
      starts.slice(0, -step).map((number, start) => numbers.of(number, at(starts, start + step))),
    );
    this.#ofWidth.set(width, runs);
    return runs;
  }
}

/** The texts of each run, by the number of the run; each text once. */
function carriersOf(runs: NumberedRuns): readonly (readonly number[])[] {
  const size = runs.reduce(
    (most, numbers) => numbers.reduce((high, run) => Math.max(high, run + 1), most),
    0,
  );
  const carriers = Array.from({ length: size }, (): number[] => []);
  for (const [text, numbers] of runs.entries()) {
    for (const run of numbers) {
      const texts = at(carriers, run);
      if (texts.at(-1) !== text) texts.push(text);
    }
  }
  return carriers;
}

/**
 * The runs of `width` words of which no word stands in furniture: in a run of `part` words that more than
 * `ofOnePublisher` articles of one publisher carry, or more than `ofAll` in all. Articles are counted as they are, also
 * where they are versions of one text.
 */
export function ownRunsOf(
  runs: Runs,
  publishers: readonly (string | null)[],
  width: number,
  furniture: { readonly part: number; readonly ofOnePublisher: number; readonly ofAll: number },
): NumberedRuns {
  const parts = runs.of(furniture.part);
  const isFurniture = carriersOf(parts).map((texts) => {
    if (texts.length <= Math.min(furniture.ofOnePublisher, furniture.ofAll)) return false;
    const counts = new Map<string, number>();
    for (const text of texts) {
      const publisher = at(publishers, text);
      if (publisher !== null) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
    return texts.length > furniture.ofAll || Math.max(0, ...counts.values()) > furniture.ofOnePublisher;
  });
  return runs.of(width).map((numbers, text) => {
    let last = Number.NEGATIVE_INFINITY;
    const starts = at(parts, text);
    // A run of furniture touches the runs that begin fewer than `part` words behind its beginning or `width` before it.
    return numbers.filter((_, start) => {
      for (
        let next = start === 0 ? 0 : start + width - 1;
        next < Math.min(starts.length, start + width);
        next++
      )
        if (isFurniture[at(starts, next)] === true) last = next;
      return last <= start - furniture.part;
    });
  });
}

/** How many different runs each pair of texts shares; pairs that share none are absent. Keys are `left * texts + right`. */
export function sharedRuns(runs: NumberedRuns): Map<number, number> {
  const shared = new Map<number, number>();
  for (const texts of carriersOf(runs)) {
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length; j++) {
        const key = at(texts, i) * runs.length + at(texts, j);
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return shared;
}

/** Jaccard similarities of at least `least`, by pair as in `sharedRuns`. */
export function similarPairs(runs: Runs, width: number, least: number): Map<number, number> {
  const numbered = runs.of(width);
  const sizes = numbered.map((numbers) => new Set(numbers).size);
  const result = new Map<number, number>();
  for (const [key, both] of sharedRuns(numbered)) {
    const left = Math.floor(key / runs.texts);
    const similarity = both / (at(sizes, left) + at(sizes, key - left * runs.texts) - both);
    if (similarity >= least) result.set(key, similarity);
  }
  return result;
}

/** How many words two short texts share in order, by an edit script. */
export const wordsInCommon = (left: string, right: string): number =>
  diffArrays([...wordsOf(left)], [...wordsOf(right)])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
