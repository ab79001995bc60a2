/** Keys of texts in a row: those of the first text, then those of the next, with how many each has. */
export interface KeySegment {
  readonly keys: Int32Array;
  readonly counts: Int32Array;
  /** What stands beside each key, where that is known; see `Surroundings`. */
  readonly surroundings?: Int32Array;
}

/** Keys of many texts, in as many pieces as they came in: joined into one list they would be in memory twice. */
export interface KeyLists {
  readonly segments: readonly KeySegment[];
  /** The number of each text, in the order in which the texts stand in the segments. */
  readonly owners: Int32Array;
}
