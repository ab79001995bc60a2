import type { Region } from '../model/gate.ts';

/** Words that must stand together where a passage begins and ends; fewer where the passage itself is shorter. */
const ANCHOR_WORDS = 8;
const LEAST_ANCHOR_WORDS = 3;
/** Places where a passage may begin that are tried: its first words may be a headline's, too. */
const MAX_STARTS = 50;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where in a file a passage of its article stands, or null where it cannot be told.
 *
 * The file holds more than the article: between two kept lines there may be furniture, Markdown marks stand around
 * words, and white space is written otherwise. So the passage is found by its first and last words, and of several places
 * the shortest stretch is taken.
 */
export function locatePassage(file: string, passage: string): Region | null {
  const [raw, wanted] = [wordsOf(file), wordsOf(passage)];
  for (let size = Math.min(ANCHOR_WORDS, wanted.length); size >= LEAST_ANCHOR_WORDS; size--) {
    const found = shortestStretch(raw, wanted, size);
    if (found !== null) return regionOf(file, found);
  }
  return null;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function shortestStretch(raw: readonly Word[], wanted: readonly Word[], size: number): Stretch | null {
  const first = wanted.slice(0, size);
  const last = wanted.slice(-size);
  const ends = placesOf(raw, last);
  let best: Stretch | null = null;
  for (const from of placesOf(raw, first).slice(0, MAX_STARTS)) {
    const to = ends.find((place) => place >= from + wanted.length - size);
    if (to === undefined) break;
    const [start, end] = [raw[from]?.start ?? 0, raw[to + size - 1]?.end ?? 0];
    if (best === null || end - start < best.end - best.start) best = { start, end };
  }
  return best;
}

function placesOf(raw: readonly Word[], anchor: readonly Word[]): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i + anchor.length <= raw.length; i++) {
    if (anchor.every((word, k) => raw[i + k]?.text === word.text)) places.push(i);
  }
  return places;
}

function regionOf(file: string, { start, end }: Stretch): Region {
  const from = positionOf(file, start);
  const to = positionOf(file, end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** 1-based; an editor's lines, so a lone carriage return ends one as well. */
function positionOf(file: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (const { 0: lineBreak, index } of file.slice(0, offset).matchAll(/\r\n|\r|\n/gu)) {
    line++;
    lineStart = index + lineBreak.length;
  }
  return { line, column: offset - lineStart + 1 };
}
