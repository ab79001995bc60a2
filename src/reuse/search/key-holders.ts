export type NumberList = readonly number[] | Int32Array;

/** The texts that hold one key. */
export interface Holders {
  /** Ascending, each once. */
  readonly texts: NumberList;
  /** The text of each occurrence of the key, ascending; the lists below are parallel to this one. */
  readonly owners: NumberList;
  /**
   * Which of the text's keys it is where it occurs first, counted from 0; `MANY` for a text that holds the key very
   * often.
   */
  readonly places: NumberList;
  readonly surroundings: NumberList;
}

export const MANY = -1;

/** A text that holds a key more often is one occurrence, so that nothing grows by the square of its repetitions. */
const MOST_OCCURRENCES = 4;

/** Collects the occurrences of a key. */
export class HolderLists implements Holders {
  readonly texts: number[] = [];
  readonly owners: number[] = [];
  readonly places: number[] = [];
  readonly surroundings: number[] = [];
  /** Occurrences in the last text, and the place of the first. */
  #occurrences = 0;
  #firstPlace = 0;

  /** Texts ascending. */
  add(text: number, place: number, surroundings: number): void {
    if (this.texts[this.texts.length - 1] !== text) {
      this.texts.push(text);
      this.#occurrences = 0;
      this.#firstPlace = place;
    }
    if (this.#occurrences === MOST_OCCURRENCES) this.places[this.places.length - 1] = MANY;
    else {
      this.owners.push(text);
      this.places.push(this.#firstPlace);
      this.surroundings.push(surroundings);
      this.#occurrences++;
    }
  }
}
