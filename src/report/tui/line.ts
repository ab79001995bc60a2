import type { Style } from './style.ts';
import { beginning, widthOf } from './text.ts';

export interface Segment {
  readonly text: string;
  readonly style: Style;
  /** No line break inside: the number of a mark stays with its word. */
  readonly isGlued?: true;
  /** Numbers of the differences that the piece is part of. */
  readonly of?: readonly number[];
}

/** A line of the screen, as pieces that each look one way. */
export type Line = readonly Segment[];

export const segment = (text: string, style: Style = 'plain'): Segment => ({ text, style });
export const line = (text: string, style: Style = 'plain'): Line => [segment(text, style)];
export const EMPTY: Line = [];

export const widthOfLine = (pieces: Line): number => pieces.reduce((sum, { text }) => sum + widthOf(text), 0);
export const textOfLine = (pieces: Line): string => pieces.map(({ text }) => text).join('');

/** The line cut to `columns`; where something is cut, the last column holds an ellipsis. */
export function cutLine(pieces: Line, columns: number): Line {
  return fits(pieces, columns) ? pieces : [...begun(pieces, columns - 1), segment('…', 'dim')];
}

function fits(pieces: Line, columns: number): boolean {
  let room = columns;
  return pieces.every(({ text }) => {
    const { width, rest } = beginning(text, room);
    room -= width;
    return rest === '';
  });
}

function begun(pieces: Line, columns: number): Line {
  const kept: Segment[] = [];
  let room = columns;
  for (const piece of pieces) {
    const { text, width, rest } = beginning(piece.text, room);
    if (text !== '') kept.push({ ...piece, text });
    room -= width;
    if (rest !== '') break;
  }
  return kept;
}

/** The line cut or filled to exactly `columns`. */
export function fitLine(pieces: Line, columns: number, filler: Style = 'plain'): Line {
  const cut = cutLine(pieces, columns);
  const missing = columns - widthOfLine(cut);
  return missing > 0 ? [...cut, segment(' '.repeat(missing), filler)] : cut;
}

/** Left and right text on one line of exactly `columns`; the right one keeps its room. */
export function spread(left: Line, right: Line, columns: number, filler: Style = 'plain'): Line {
  const end = cutLine(right, Math.floor(columns / 2));
  return [...fitLine(left, columns - widthOfLine(end), filler), ...end];
}
