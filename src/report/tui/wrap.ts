import type { Line, Segment } from './line.ts';
import { beginning, widthOf } from './text.ts';

/**
 * Wraps styled text at spaces to a width in terminal columns; a longer word is broken. Runs of spaces become one, and a
 * line neither begins nor ends with one. Linear in the length of the text.
 */
export function wrapLine(pieces: Line, columns: number): readonly Line[] {
  const lines: WrittenLine[] = [{ pieces: [], width: 0 }];
  let space: Segment | null = null;
  for (const word of wordsOf(pieces)) {
    if (isSpace(word)) {
      space = word;
      continue;
    }
    const line = lastOf(lines);
    const width = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    if (line.width > 0 && line.width + (space === null ? 0 : 1) + width > columns) {
      lines.push({ pieces: [], width: 0 });
    } else if (line.width > 0 && space !== null) write(line, space, 1);
    space = null;
    for (const piece of word) writeBroken(lines, piece, columns);
  }
  return lines.map((line) => line.pieces);
}

/** Wrapped text whose first line begins with `first`; the others are indented as far. */
export function wrapHanging(first: Segment, pieces: Line, columns: number): readonly Line[] {
  const indent = widthOf(first.text);
  return wrapLine(pieces, Math.max(10, columns - indent)).map((wrapped, index) => [
    index === 0 ? first : { text: ' '.repeat(indent), style: 'plain' },
    ...wrapped,
  ]);
}

type Word = readonly Segment[];
const isSpace = (word: Word | Segment): word is Segment => 'text' in word;

/** Words and the spaces between them, a space being one segment; a word may consist of several pieces. */
function* wordsOf(pieces: Line): Generator<Word | Segment> {
  let word: Segment[] = [];
  for (const part of pieces.flatMap(partsOf)) {
    if (part.text !== ' ') {
      word.push(part);
      continue;
    }
    if (word.length > 0) yield word;
    word = [];
    yield part;
  }
  if (word.length > 0) yield word;
}

/** `100 %` stays together. */
const SPACES = /( +(?!%))/u;

function partsOf(piece: Segment): readonly Segment[] {
  if (piece.isGlued === true) return [piece];
  return piece.text
    .split(SPACES)
    .filter((text) => text !== '')
    .map((text) => ({ ...piece, text: text.startsWith(' ') ? ' ' : text }));
}

interface WrittenLine {
  readonly pieces: Segment[];
  width: number;
}

const lastOf = (lines: WrittenLine[]): WrittenLine => {
  const last = lines[lines.length - 1];
  if (last === undefined) throw new RangeError('no line');
  return last;
};

/** Adds a piece to a line, joined with the one before where both are alike: fewer pieces to draw. */
function write(line: WrittenLine, piece: Segment, width: number): void {
  const last = line.pieces[line.pieces.length - 1];
  if (last !== undefined && last.style === piece.style && last.of === piece.of)
    line.pieces[line.pieces.length - 1] = { ...last, text: last.text + piece.text };
  else line.pieces.push(piece);
  line.width += width;
}

/** Adds a piece that may be wider than the line, breaking it wherever a line is full. */
function writeBroken(lines: WrittenLine[], piece: Segment, columns: number): void {
  let rest = piece.text;
  while (rest !== '') {
    const line = lastOf(lines);
    const fitting = beginning(rest, columns - line.width);
    // A grapheme wider than the whole line stands alone on it.
    const cut = fitting.text === '' && line.width === 0 ? { text: rest, width: columns, rest: '' } : fitting;
    if (cut.text !== '') write(line, { ...piece, text: cut.text }, cut.width);
    rest = cut.rest;
    if (rest !== '') lines.push({ pieces: [], width: 0 });
  }
}
