import { UserError } from '../../errors.ts';
import type { KeyLists } from './key-lists.ts';

const MOST_KEYS = 2 ** 32;

export interface KeyPlace {
  /** The number of the text that holds the key. */
  readonly owner: number;
  /** Which of the text's keys it is, counted from 0. */
  readonly place: number;
  readonly surroundings: number;
}

/** Where keys of many texts stand, the keys being numbered through all segments. */
export class KeyPlaces {
  readonly #lists: KeyLists;
  /** Of each segment, the number of its first key and its first text. */
  readonly #segmentKeys: Float64Array;
  readonly #segmentTexts: Float64Array;
  /** The number of each text's first key. */
  readonly #textKeys: Float64Array;

  /** @throws UserError where there are more keys than numbers of 32 bits */
  constructor(lists: KeyLists) {
    const { segments } = lists;
    this.#lists = lists;
    this.#segmentKeys = new Float64Array(segments.length);
    this.#segmentTexts = new Float64Array(segments.length + 1);
    this.#textKeys = new Float64Array(segments.reduce((sum, { counts }) => sum + counts.length, 0));
    let text = 0;
    let key = 0;
    for (const [number, { counts }] of segments.entries()) {
      this.#segmentKeys[number] = key;
      this.#segmentTexts[number] = text;
      for (const count of counts) {
        this.#textKeys[text++] = key;
        key += count;
      }
    }
    this.#segmentTexts[segments.length] = text;
    if (key > MOST_KEYS)
      throw new UserError(
        `${text} texts of this length are more than one search for copies can hold: split them`,
      );
  }

  at(key: number): KeyPlace {
    const { segments, owners } = this.#lists;
    const segment = lastUpTo(this.#segmentKeys, key, 0, segments.length);
    const first = this.#segmentTexts[segment] ?? 0;
    const text = lastUpTo(this.#textKeys, key, first, this.#segmentTexts[segment + 1] ?? 0);
    return {
      owner: owners[text] ?? 0,
      place: key - (this.#textKeys[text] ?? 0),
      surroundings: segments[segment]?.surroundings?.[key - (this.#segmentKeys[segment] ?? 0)] ?? 0,
    };
  }
}

/** The last place in a part of an ascending list whose value is not above the wanted one. */
function lastUpTo(list: Float64Array, wanted: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}
