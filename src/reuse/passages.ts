import { type GramIndex, sameWord } from './gram-index.ts';
import type { ReuseSettings } from './settings.ts';
import type { TextIndex } from './text-index.ts';
import type { Words } from './words.ts';

/** A stretch of words that two texts share, as half-open ranges of word numbers. */
export interface WordPassage {
  readonly left: WordRange;
  readonly right: WordRange;
}

export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** A passage while it grows, with the words that agree so far. */
interface Growing {
  leftStart: number;
  leftEnd: number;
  rightStart: number;
  rightEnd: number;
  shared: number;
}

/** Steps of growing that a pair may take, for each word of the two texts; real pairs take about two. */
const STEPS_PER_WORD = 64;

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
  for (let i = 0; i < runs.count; i++) if (other.mayHold(runs.hashes[i] ?? 0)) places.push(i);
  return places;
}

/** Where a longer run may begin: it holds a shorter one at its beginning and, `apart` words on, at its end. */
function placesOfRuns(places: readonly number[], apart: number): readonly number[] {
  const all = new Set(places);
  return places.filter((place) => all.has(place + apart));
}

class PassageFinder {
  readonly passages: WordPassage[] = [];
  readonly #left: Words;
  readonly #right: Words;
  readonly #settings: ReuseSettings;
  /** Number + 1 of the last passage over each word. */
  readonly #overLeft: Int32Array;
  readonly #overRight: Int32Array;
  #steps: number;

  constructor(left: Words, right: Words, settings: ReuseSettings) {
    this.#left = left;
    this.#right = right;
    this.#settings = settings;
    this.#overLeft = new Int32Array(left.count);
    this.#overRight = new Int32Array(right.count);
    this.#steps = STEPS_PER_WORD * (left.count + right.count);
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
      const found = index.find(runs.hashes[i] ?? 0, this.#right, i);
      if (found >= 0) next = this.#grow(found, i, width).rightEnd - width + 1;
    }
  }

  scanLeft(runs: GramIndex, index: GramIndex): void {
    const { width } = runs;
    for (let i = 0; i < runs.count; i++) {
      if (this.#insideOne(this.#overLeft, i, width)) continue;
      const found = index.find(runs.hashes[i] ?? 0, this.#left, i);
      if (found >= 0) i = Math.max(i, this.#grow(i, found, width).leftEnd - width);
    }
  }

  /** What begins in one passage and ends in another may be a run of its own. */
  #insideOne(over: Int32Array, start: number, width: number): boolean {
    const first = over[start] ?? 0;
    return first !== 0 && first === over[start + width - 1];
  }

  /** Grows the run of `width` words that begins at the two places and keeps what is long enough to be a passage. */
  #grow(left: number, right: number, width: number): Growing {
    const passage = {
      leftStart: left,
      leftEnd: left + width,
      rightStart: right,
      rightEnd: right + width,
      shared: width,
    };
    const run = this.#growRun(passage);
    this.#growOverEdits(passage);
    if (run >= this.#settings.passageWords || this.#isEditedPassage(passage)) this.#keep(passage);
    return passage;
  }

  /** Extends to both sides while the words agree; returns the length of the run. */
  #growRun(passage: Growing): number {
    this.#growBackward(passage);
    this.#growForward(passage);
    return passage.leftEnd - passage.leftStart;
  }

  #growForward(passage: Growing): void {
    while (this.#agree(passage.leftEnd, passage.rightEnd)) {
      passage.leftEnd++;
      passage.rightEnd++;
      passage.shared++;
    }
  }

  /** Out of steps it stays where it is: what lies before is covered by the runs that were found there. */
  #growBackward(passage: Growing): void {
    while (this.#steps > 0 && this.#agree(passage.leftStart - 1, passage.rightStart - 1)) {
      passage.leftStart--;
      passage.rightStart--;
      passage.shared++;
      this.#steps--;
    }
  }

  #agree(left: number, right: number): boolean {
    return (
      left >= 0 &&
      right >= 0 &&
      left < this.#left.count &&
      right < this.#right.count &&
      sameWord(this.#left, left, this.#right, right)
    );
  }

  /** Extends over words put in, taken out or replaced, as long as enough words agree after each edit. */
  #growOverEdits(passage: Growing): void {
    let edit = this.#smallestEdit(passage.leftEnd, passage.rightEnd, 1);
    while (edit !== null) {
      passage.leftEnd += edit.left;
      passage.rightEnd += edit.right;
      this.#growForward(passage);
      edit = this.#smallestEdit(passage.leftEnd, passage.rightEnd, 1);
    }
    edit = this.#smallestEdit(passage.leftStart - 1, passage.rightStart - 1, -1);
    while (edit !== null) {
      passage.leftStart -= edit.left;
      passage.rightStart -= edit.right;
      this.#growBackward(passage);
      edit = this.#smallestEdit(passage.leftStart - 1, passage.rightStart - 1, -1);
    }
  }

  /**
   * The edit after which the two texts agree again for `resumeWords` words, or null. The smallest longer side first;
   * of those, words for as many others before words left out or put in.
   */
  #smallestEdit(left: number, right: number, direction: 1 | -1): { left: number; right: number } | null {
    const { editWords } = this.#settings;
    for (let longer = 1; longer <= editWords; longer++) {
      for (let shorter = longer; shorter >= 0; shorter--) {
        if (this.#resumes(left + longer * direction, right + shorter * direction, direction)) {
          return { left: longer, right: shorter };
        }
        if (this.#resumes(left + shorter * direction, right + longer * direction, direction)) {
          return { left: shorter, right: longer };
        }
      }
    }
    return null;
  }

  #resumes(left: number, right: number, direction: 1 | -1): boolean {
    this.#steps--;
    if (this.#steps < 0) return false;
    for (let i = 0; i < this.#settings.resumeWords; i++) {
      if (!this.#agree(left + i * direction, right + i * direction)) return false;
    }
    return true;
  }

  /**
   * A stretch without a long run. It needs more words to show by itself that text was reused than where another
   * passage has shown that already, or where it is most of a text that has no more words.
   */
  #isEditedPassage({ leftStart, leftEnd, rightStart, rightEnd, shared }: Growing): boolean {
    const { passageWords, editedPassageWords, editedPassageShare, coverage } = this.#settings;
    const left = leftEnd - leftStart;
    const right = rightEnd - rightStart;
    if (shared < passageWords || shared < Math.max(left, right) * editedPassageShare) return false;
    const coversText = left >= coverage * this.#left.count || right >= coverage * this.#right.count;
    return coversText || this.passages.length > 0 || shared >= editedPassageWords;
  }

  #keep({ leftStart, leftEnd, rightStart, rightEnd }: Growing): void {
    this.passages.push({
      left: { start: leftStart, end: leftEnd },
      right: { start: rightStart, end: rightEnd },
    });
    this.#overLeft.fill(this.passages.length, leftStart, leftEnd);
    this.#overRight.fill(this.passages.length, rightStart, rightEnd);
  }
}

const inside = (inner: WordRange, outer: WordRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** In order of the left side, then the right, without those that lie inside another on both sides. */
function distinctPassages(passages: readonly WordPassage[]): readonly WordPassage[] {
  const ordered = [...passages].sort(
    (a, b) =>
      a.left.start - b.left.start ||
      b.left.end - a.left.end ||
      a.right.start - b.right.start ||
      b.right.end - a.right.end,
  );
  const kept: WordPassage[] = [];
  for (const passage of ordered) {
    const previous = kept[kept.length - 1];
    const covered =
      previous !== undefined && inside(passage.left, previous.left) && inside(passage.right, previous.right);
    if (!covered) kept.push(passage);
  }
  return kept;
}

/** How many of a side's words the passages cover. */
export function coveredWords(ranges: readonly WordRange[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
