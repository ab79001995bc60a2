import type { AnalysedSentence } from '../language/analysed-sentence.ts';
import type { Token } from '../language/token.ts';
import type { Conflict } from '../model/alignment.ts';
import { contains } from '../model/span.ts';
import { findDateConflicts } from './conflicts/dates.ts';
import { findDirections } from './conflicts/directions.ts';
import { byPlace, type ConflictFinder, type Disagreement, linkSide } from './conflicts/disagreement.ts';
import { findNameConflicts } from './conflicts/names.ts';
import { findNegationConflicts } from './conflicts/negation.ts';
import { findNumberConflicts } from './conflicts/numbers.ts';
import { findOpposites } from './conflicts/opposites.ts';
import { findSwappedRoles } from './conflicts/roles.ts';

const finders: readonly ConflictFinder[] = [
  findNumberConflicts,
  findDateConflicts,
  findNegationConflicts,
  findOpposites,
  findDirections,
  findNameConflicts,
  findSwappedRoles,
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
  if (areSameWords(sides.left.tokens, sides.right.tokens)) return [];
  const found: Disagreement[] = [];
  for (const find of finders) {
    found.push(
      ...[...find(sides)].sort(byPlace).filter((one) => !found.some((other) => isPartOf(one, other))),
    );
  }
  return found.map((one) => ({ kind: one.kind, left: one.left.text, right: one.right.text }));
}

const areSameWords = (left: readonly Token[], right: readonly Token[]): boolean =>
  left.length === right.length && left.every(({ norm }, place) => norm === right[place]?.norm);

/** `up` / `down` of `went up` / `went down`; `managed` / `failed` of `managed to agree` / `failed to agree`. */
function isPartOf(one: Disagreement, other: Disagreement): boolean {
  const isInLeft = contains(other.left, one.left);
  const isInRight = contains(other.right, one.right);
  return other.kind === 'negation' ? isInLeft || isInRight : isInLeft && isInRight;
}
