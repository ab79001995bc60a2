import type { ReuseSettings } from '../settings.ts';
import type { GramIndex } from '../words/gram-index.ts';
import type { TextIndex } from '../words/text-index.ts';
import type { Words } from '../words/words.ts';
import { type Grown, Growth } from './passage-growth.ts';
import { distinctPassages, type WordPassage } from './word-passage.ts';

/**
 * The verified passages of two texts: maximal shared runs of at least `passageWords` words, extended over small
 * edits; then stretches of which edits left no such run, but enough shorter ones in a row.
 *
 * Every word of either side that stands in a shared run of `passageWords` is covered, in whatever order the runs
 * stand and however often they are repeated; where a run stands several times on the other side, its first place
 * is taken. Time grows with the sum of the two lengths.
 */
export function findPassages(
  left: TextIndex,
  right: TextIndex,
  settings: ReuseSettings,
): readonly WordPassage[] {
  const { anchorWords, passageWords } = settings;
  const anchors = placesOfShared(right.anchors, left.anchors);
  if (anchors.length === 0) return [];
  const finder = new PassageFinder(left.words, right.words, settings);
  const runs = placesOfRuns(anchors, passageWords - anchorWords);
  if (runs.length > 0) finder.scanRight(right.passages, left.passages, runs);
  if (finder.passages.length > 0) finder.scanLeft(left.passages, right.passages);
  const hadNone = finder.passages.length === 0;
  finder.scanRight(right.anchors, left.anchors, anchors);
  // The first passage lowers what the others need, also those that were passed over before it.
  if (hadNone && finder.passages.length > 0) finder.scanRight(right.anchors, left.anchors, anchors);
  return distinctPassages(finder.passages);
}

/** Where the runs of a text stand that another may hold: most texts share few, and the rest need not be looked at. */
function placesOfShared(runs: GramIndex, other: GramIndex): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < runs.count; i++) if (other.mayHold(runs.low[i] ?? 0)) places.push(i);
  return places;
}

/**
 * Where a longer run may begin: it holds a shorter one at its beginning and, `apart` words on, at its end.
 *
 * @param places ascending
 */
function placesOfRuns(places: readonly number[], apart: number): readonly number[] {
  let end = 0;
  return places.filter((place) => {
    while ((places[end] ?? Number.POSITIVE_INFINITY) < place + apart) end++;
    return places[end] === place + apart;
  });
}

class PassageFinder {
  readonly passages: WordPassage[] = [];
  readonly #left: Words;
  readonly #right: Words;
  readonly #settings: ReuseSettings;
  /** Number + 1 of the last passage over each word. */
  readonly #overLeft: Int32Array;
  readonly #overRight: Int32Array;
  readonly #growth: Growth;

  constructor(left: Words, right: Words, settings: ReuseSettings) {
    this.#left = left;
    this.#right = right;
    this.#settings = settings;
    this.#overLeft = new Int32Array(left.count);
    this.#overRight = new Int32Array(right.count);
    this.#growth = new Growth(left, right, settings);
  }

  /**
   * Grows a passage from each run of the right side, at one of the places, that also stands on the left and is not yet
   * inside one.
   */
  scanRight(runs: GramIndex, index: GramIndex, places: readonly number[]): void {
    const { width } = runs;
    let next = 0;
    for (const i of places) {
      if (i < next || this.#insideOne(this.#overRight, i, width)) continue;
      const found = index.find(runs.low[i] ?? 0, runs.high[i] ?? 0);
      if (found >= 0) next = this.#grow(found, i, width).rightEnd - width + 1;
    }
  }

  scanLeft(runs: GramIndex, index: GramIndex): void {
    const { width } = runs;
    for (let i = 0; i < runs.count; i++) {
      if (this.#insideOne(this.#overLeft, i, width)) continue;
      const found = index.find(runs.low[i] ?? 0, runs.high[i] ?? 0);
      if (found >= 0) i = Math.max(i, this.#grow(i, found, width).leftEnd - width);
    }
  }

  /** What begins in one passage and ends in another may be a run of its own. */
  #insideOne(over: Int32Array, start: number, width: number): boolean {
    const first = over[start] ?? 0;
    return first !== 0 && first === over[start + width - 1];
  }

  /** Grows the run of `width` words that begins at the two places and keeps what is long enough to be a passage. */
  #grow(left: number, right: number, width: number): Grown {
    const passage = this.#growth.grow(left, right, width);
    if (passage.run >= this.#settings.passageWords || this.#isEditedPassage(passage)) this.#keep(passage);
    return passage;
  }

  /**
   * A stretch without a long run. It needs more words to show by itself that text was reused than where another
   * passage has shown that already, or where it is most of a text that has no more words.
   */
  #isEditedPassage({ leftStart, leftEnd, rightStart, rightEnd, shared }: Grown): boolean {
    const { passageWords, editedPassageWords, editedPassageShare, coverage } = this.#settings;
    const left = leftEnd - leftStart;
    const right = rightEnd - rightStart;
    if (shared < passageWords || shared < Math.max(left, right) * editedPassageShare) return false;
    const coversText = left >= coverage * this.#left.count || right >= coverage * this.#right.count;
    return coversText || this.passages.length > 0 || shared >= editedPassageWords;
  }

  #keep({ leftStart, leftEnd, rightStart, rightEnd }: Grown): void {
    this.passages.push({
      left: { start: leftStart, end: leftEnd },
      right: { start: rightStart, end: rightEnd },
    });
    this.#overLeft.fill(this.passages.length, leftStart, leftEnd);
    this.#overRight.fill(this.passages.length, rightStart, rightEnd);
  }
}
