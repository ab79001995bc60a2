/** One figure of the quality table. */
export interface Figure {
  /** What was measured, on which set: `AllSides val: B-cubed F1`. */
  readonly name: string;
  readonly value: number;
  /** Where lower is better (errors); otherwise higher is better. */
  readonly lowerIsBetter?: boolean;
}

/** One family of figures over the labelled sets; a file of `measures/` each. */
export interface Measure {
  readonly name: string;
  /** The sets that it reads, as paths below the datasets folder; it is skipped where one is missing. */
  readonly needs: readonly string[];
  /** Minutes long: run by `npm run eval` alone, not by the tests. */
  readonly isLong?: true;
  run(): readonly Figure[] | Promise<readonly Figure[]>;
  /** Lines to print below the figures of the last run: tables that are no single figure. */
  details?(): readonly string[];
}
