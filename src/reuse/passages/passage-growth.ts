import type { ReuseSettings } from '../settings.ts';
import { sameWord, type Words } from '../words/words.ts';

/** A passage while it grows, with the words that agree so far. */
interface Growing {
  leftStart: number;
  leftEnd: number;
  rightStart: number;
  rightEnd: number;
  shared: number;
}

/** A passage at its full length, and the length of the unbroken run that it grew from. */
export interface Grown extends Readonly<Growing> {
  readonly run: number;
}

/** Steps of growing that a pair may take, for each word of the two texts; real pairs take about two. */
const STEPS_PER_WORD = 64;

/** Grows shared runs of two texts to passages: while the words agree, and over small edits. */
export class Growth {
  readonly #left: Words;
  readonly #right: Words;
  readonly #settings: ReuseSettings;
  #steps: number;

  constructor(left: Words, right: Words, settings: ReuseSettings) {
    this.#left = left;
    this.#right = right;
    this.#settings = settings;
    this.#steps = STEPS_PER_WORD * (left.count + right.count);
  }

  /** Grows the run of `width` words that begins at the two places. */
  grow(left: number, right: number, width: number): Grown {
    const passage = {
      leftStart: left,
      leftEnd: left + width,
      rightStart: right,
      rightEnd: right + width,
      shared: width,
    };
    this.#growBackward(passage);
    this.#growForward(passage);
    const run = passage.leftEnd - passage.leftStart;
    this.#growOverEdits(passage);
    return { ...passage, run };
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
}
