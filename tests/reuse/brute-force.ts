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

/** Gives each different pair of numbers a number of its own. */
function numberPairs(left: readonly number[], right: readonly number[], texts: Numbering): number[] {
  return left.slice(0, right.length).map((number, index) => texts.of(number * 2 ** 26 + at(right, index)));
}

class Numbering {
  readonly #numbers = new Map<number | string, number>();

  of(key: number | string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** The runs of `width` words of each text as numbers: equal numbers are equal runs. */
export function runsOf(texts: readonly string[], width: number): readonly (readonly number[])[] {
  const vocabulary = new Numbering();
  const single = texts.map((text) => wordsOf(text).map((word) => vocabulary.of(word)));
  let runs = single;
  let length = 1;
  while (length < width) {
    const step = Math.min(length, width - length);
    const numbering = new Numbering();
    // Runs of `length` that begin `step` later overlap or touch: together they are a run of `length + step`.
    runs = runs.map((numbers) => numberPairs(numbers, numbers.slice(step), numbering));
    length += step;
  }
  return runs;
}

/**
 * The runs of `width` words of which no word stands in furniture: in a run of `part` words that more than
 * `ofOnePublisher` articles of one publisher carry, or more than `ofAll` in all. Articles are counted as they are, also
 * where they are versions of one text.
 */
export function ownRunsOf(
  articles: readonly { readonly text: string; readonly publisher: string | null }[],
  width: number,
  furniture: { readonly part: number; readonly ofOnePublisher: number; readonly ofAll: number },
): readonly (readonly number[])[] {
  const texts = articles.map(({ text }) => text);
  const parts = runsOf(texts, furniture.part);
  const carriers = new Map<number, Map<string | null, number>>();
  for (const [text, runs] of parts.entries()) {
    const { publisher } = at(articles, text);
    for (const run of new Set(runs)) {
      const counts = carriers.get(run) ?? new Map<string | null, number>();
      carriers.set(run, counts.set(publisher, (counts.get(publisher) ?? 0) + 1));
    }
  }
  const isFurniture = (run: number): boolean => {
    let all = 0;
    for (const [publisher, count] of carriers.get(run) ?? []) {
      if (publisher !== null && count > furniture.ofOnePublisher) return true;
      all += count;
    }
    return all > furniture.ofAll;
  };
  return runsOf(texts, width).map((runs, text) => {
    const starts = at(parts, text).map(isFurniture);
    return runs.filter((_, start) => {
      const first = Math.max(0, start - furniture.part + 1);
      return !starts.slice(first, start + width).includes(true);
    });
  });
}

/** How many different runs each pair of texts shares; pairs that share none are absent. Keys are `left * texts + right`. */
export function sharedRuns(runs: readonly (readonly number[])[]): Map<number, number> {
  const carriers = new Map<number, number[]>();
  for (const [text, numbers] of runs.entries()) {
    for (const run of new Set(numbers)) {
      const known = carriers.get(run);
      if (known === undefined) carriers.set(run, [text]);
      else known.push(text);
    }
  }
  const shared = new Map<number, number>();
  for (const texts of carriers.values()) {
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
export function similarPairs(texts: readonly string[], width: number, least: number): Map<number, number> {
  const runs = runsOf(texts, width);
  const sizes = runs.map((numbers) => new Set(numbers).size);
  const result = new Map<number, number>();
  for (const [key, both] of sharedRuns(runs)) {
    const left = Math.floor(key / texts.length);
    const similarity = both / (at(sizes, left) + at(sizes, key - left * texts.length) - both);
    if (similarity >= least) result.set(key, similarity);
  }
  return result;
}

/** How many words two short texts share in order, by an edit script. */
export const wordsInCommon = (left: string, right: string): number =>
  diffArrays([...wordsOf(left)], [...wordsOf(right)])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
