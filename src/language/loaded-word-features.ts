import { frequencyRank, vectorOf } from './vectors.ts';

/** Endings that derive judging words more often than others, and some that derive plain ones. */
const ENDINGS = 'ly ous ful less ish ing ed ism ist ic al ive able ible ness ion er ment ity y s'.split(' ');
const BEGINNINGS = 'un in im mis dis over anti out de re'.split(' ');
/** Letters that must remain: `only` has no ending. */
const LEAST_STEM = 4;

/** Brings the vector's values to the size of the other features, so that one penalty serves all. */
const VECTOR_SCALE = 3;

/**
 * What tells a loaded word from a plain one by itself: its vector (loaded words have loaded neighbours), how frequent it
 * is, and how it is derived. One list of numbers of fixed length; null for a word without a vector.
 */
export function loadedWordFeatures(norm: string): readonly number[] | null {
  const vector = vectorOf(norm);
  if (vector === null) return null;
  return [
    1,
    ...Array.from(vector, (value) => value * VECTOR_SCALE),
    Math.log(frequencyRank(norm) + 10) / 5 - 1.5,
    ...ENDINGS.map((ending) => flag(norm.endsWith(ending) && norm.length >= ending.length + LEAST_STEM)),
    ...BEGINNINGS.map((start) => flag(norm.startsWith(start) && norm.length >= start.length + LEAST_STEM)),
  ];
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
