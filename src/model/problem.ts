/** Why an input, or a part of one, was not read or not read in full. */
export type ProblemKind =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'broken'
  | 'no-items'
  | 'no-article'
  | 'same-id'
  | 'missing'
  | 'unreadable'
  | 'passed-over'
  | 'ambiguous-date'
  | 'field';

/** One thing that a person can mend, in one line: file, place and mend. */
export interface Problem {
  readonly kind: ProblemKind;
  /** `error`: something was not read. `note`: something was passed over on purpose, or read with a doubt. */
  readonly severity: 'error' | 'note';
  /** The file, with `:line` where a line is at fault: `batch.jsonl:17`. */
  readonly place: string;
  readonly message: string;
}
