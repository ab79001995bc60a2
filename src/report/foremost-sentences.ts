import type { Difference } from '../model/difference.ts';
import { foremost } from '../model/foremost.ts';
import { differenceText } from './difference-text.ts';

/** A difference with the number that every output shows. */
export interface NumberedDifference {
  readonly number: number;
  readonly difference: Difference;
}

export interface ToldDifference extends NumberedDifference {
  /** As one sentence. */
  readonly sentence: string;
}

export interface Telling {
  /** What an article is called, by its id. */
  readonly nameOf: (article: string) => string;
  /** Columns that a phrase may take. */
  readonly longest: number;
  /** Whether it is told who speaks; it is where nothing else is said. */
  readonly hasSpeakers?: boolean;
}

/** The differences of a document with their numbers: their places from 1. */
export const numbered = (differences: readonly Difference[]): readonly NumberedDifference[] =>
  differences.map((difference, index) => ({ number: index + 1, difference }));

/** The differences that matter most, a sentence each. */
export const foremostSentences = (
  differences: readonly NumberedDifference[],
  telling: Telling,
): readonly ToldDifference[] =>
  foremost(differences, ({ difference }) => difference).map((one) => toldDifference(one, telling));

export const toldDifference = (
  { number, difference }: NumberedDifference,
  { nameOf, longest, hasSpeakers = true }: Telling,
): ToldDifference => ({
  number,
  difference,
  sentence: differenceText(difference, nameOf, longest, hasSpeakers),
});
