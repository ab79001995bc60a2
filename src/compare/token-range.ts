import { at } from '../model/list.ts';
import type { TokenRange } from './view.ts';

export const rangeAt = (index: number): TokenRange => ({ start: index, end: index + 1 });

/** From the first of the indices, one or more in ascending order, to the last. */
export const rangeOf = (indices: readonly number[]): TokenRange => ({
  start: at(indices, 0),
  end: at(indices, indices.length - 1) + 1,
});

export const indicesOf = ({ start, end }: TokenRange): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
