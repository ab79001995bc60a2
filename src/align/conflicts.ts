import type { AnalysedSentence } from '../language/analysis.ts';
import type { Conflict } from '../model/alignment.ts';
import { findDateConflicts } from './conflicts/dates.ts';
import { byPlace, type ConflictFinder, linkSide } from './conflicts/disagreement.ts';
import { findNameConflicts } from './conflicts/names.ts';
import { findNegationConflicts } from './conflicts/negation.ts';
import { findNumberConflicts } from './conflicts/numbers.ts';
import { findOpposites } from './conflicts/opposites.ts';

const finders: readonly ConflictFinder[] = [
  findNumberConflicts,
  findDateConflicts,
  findNegationConflicts,
  findOpposites,
  findNameConflicts,
];

/**
 * What two linked sides disagree on: numbers, dates, one-sided negation, opposites, names in the same place. Cautious:
 * what can both hold, or may be said of different things, is not named. By kind, then by place; swapping the sides swaps
 * each pair and changes nothing else.
 */
export function findConflicts(
  left: readonly AnalysedSentence[],
  right: readonly AnalysedSentence[],
): Conflict[] {
  const sides = { left: linkSide(left), right: linkSide(right) };
  return finders.flatMap((find) =>
    [...find(sides)]
      .sort(byPlace)
      .map((found) => ({ kind: found.kind, left: found.left.text, right: found.right.text })),
  );
}
