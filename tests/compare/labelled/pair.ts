import type { DifferenceKind } from '../../../src/model/difference.ts';

/** The kinds of difference that are looked for inside linked statements. */
export const labelledKinds = [
  'word-choice',
  'naming',
  'quotation',
  'attribution',
  'certainty',
  'negation',
  'agency',
  'figures',
  'scope',
] as const satisfies readonly DifferenceKind[];

export type LabelledKind = (typeof labelledKinds)[number];

/** A difference that a reader sees: found is one of the kind whose sides hold both phrases, ignoring case. */
export interface ExpectedDifference {
  readonly kind: LabelledKind;
  readonly left: string;
  readonly right: string;
  /** Readers may disagree on it: finding it is no error, and neither is passing it over. */
  readonly isOptional: boolean;
}

/** Two sentences that say the same or a part of it, with what differs between them. */
export interface LabelledPair {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  /** The kinds that were looked for: what is found of them and is not expected is an error. */
  readonly judged: readonly LabelledKind[];
  readonly expected: readonly ExpectedDifference[];
  /** What parameters may be tuned on, what was held out, and what was labelled after the tuning on both. */
  readonly half: 'tuning' | 'held-out' | 'fresh';
}

/** Reads `kind: left phrase | right phrase`, with `?` in front where it is optional. */
export function expectedOf(line: string): ExpectedDifference {
  const isOptional = line.startsWith('?');
  const [head = '', phrases = ''] = line.replace(/^\?\s*/u, '').split(/: (.*)/su);
  const kind = labelledKinds.find((one) => one === head);
  const [left, right] = phrases.split(' | ');
  if (kind === undefined || left === undefined || right === undefined)
    throw new Error(`no kind and two phrases: ${line}`);
  return { kind, left, right, isOptional };
}
