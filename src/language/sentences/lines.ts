import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import { neverLast } from '../data/en/sentence-starters.ts';
import { closingMarks, sentenceEndMarks } from '../data/punctuation.ts';
import { isLower, isSpace } from './characters.ts';
import { startsWithListMarker } from './list-items.ts';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const STARTS_LOWER = /^\p{Ll}/u;
const FULL_STOPS = `${sentenceEndMarks}:;`;
const MAX_CLOSING = 3;
const LAST_WORD = /(?:^|\s)([\p{L}’']{1,12})$/u;

/** Hard wrapping sets lines of about this many characters; shorter lines are lists, longer ones paragraphs. */
const WRAP_WIDTH = { min: 50, max: 110 } as const;
/** A line that stops after `the` or `of` is cut off only if it is as long as a line of text, not of a list. */
const LONG_LINE = 40;

/**
 * The stretches of a text within which sentences are looked for: each line by itself, except where a line break
 * falls into a sentence. Trimmed, in order; blank lines always separate.
 */
export function findBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let paragraph: Span[] = [];
  for (const line of trimmedLines(text)) {
    if (line.start < line.end) {
      paragraph.push(line);
      continue;
    }
    pushBlocks(text, paragraph, blocks);
    paragraph = [];
  }
  pushBlocks(text, paragraph, blocks);
  return blocks;
}

function* trimmedLines(text: string): Generator<Span> {
  let start = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    yield trimSpan(text, start, lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  yield trimSpan(text, start, text.length);
}

/** The span without white space at its ends; empty where there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function pushBlocks(text: string, lines: readonly Span[], blocks: Span[]): void {
  const [first] = lines;
  if (first === undefined) return;
  if (isHardWrapped(text, lines)) {
    blocks.push({ start: first.start, end: at(lines, lines.length - 1).end });
    return;
  }
  const runsToFullStop = linesThatRunToFullStop(text, lines);
  let block = first;
  for (let i = 1; i < lines.length; i++) {
    const line = at(lines, i);
    if (continues(text, block, at(lines, i - 1), line, runsToFullStop[i] === true)) {
      block = { start: block.start, end: line.end };
    } else {
      blocks.push(block);
      block = line;
    }
  }
  blocks.push(block);
}

/**
 * True for text wrapped at a width, as in mails and old archives: at least three lines, and at each break the next
 * word would not have fitted into the width of the longest line. Lists and headlines fail that soon.
 */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false;
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < WRAP_WIDTH.min || width > WRAP_WIDTH.max) return false;
  return lines.every((line, i) => {
    const next = lines[i + 1];
    if (next === undefined) return true;
    const room = width - (line.end - line.start) - 1;
    return !startsWithListMarker(text, next.start) && firstWordLength(text, next, room) > room;
  });
}

function firstWordLength(text: string, line: Span, limit: number): number {
  let length = 0;
  while (length <= limit && line.start + length < line.end && !isSpace(text.charCodeAt(line.start + length)))
    length++;
  return length;
}

/** For each line whether it, or the lower-case lines that follow it, come to the end of a sentence. */
function linesThatRunToFullStop(text: string, lines: readonly Span[]): boolean[] {
  const result = new Array<boolean>(lines.length).fill(false);
  for (let i = lines.length - 1; i >= 0; i--) {
    const next = lines[i + 1];
    result[i] =
      endsSentence(text, at(lines, i)) ||
      (next !== undefined && startsLower(text, next) && result[i + 1] === true);
  }
  return result;
}

/**
 * `This is a sentence / cut off in the middle.` goes on in the second line; `features / contact manager` does not:
 * what goes on has started like a sentence, goes on in lower case, and comes to a full stop.
 */
function continues(text: string, block: Span, previous: Span, line: Span, runsToFullStop: boolean): boolean {
  if (startsLower(text, block) || startsWithListMarker(text, line.start)) return false;
  if (endsSentence(text, previous)) return false;
  if (startsLower(text, line)) return runsToFullStop;
  if (previous.end - previous.start < LONG_LINE) return false;
  const lastWord = LAST_WORD.exec(endOf(text, previous))?.[1];
  return lastWord !== undefined && neverLast.has(lastWord);
}

/** Of a letter that takes two code units, both are looked at. */
const startsLower = (text: string, line: Span): boolean =>
  isLower(text, line.start) ||
  (isHighSurrogate(text.charCodeAt(line.start)) && STARTS_LOWER.test(text.slice(line.start, line.start + 2)));

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** The line comes to a full stop or colon, with the quotes and brackets that close after it. */
function endsSentence(text: string, line: Span): boolean {
  for (let i = line.end - 1; i >= line.start && i >= line.end - 1 - MAX_CLOSING; i--) {
    const character = text.charAt(i);
    if (FULL_STOPS.includes(character)) return true;
    if (!closingMarks.includes(character)) return false;
  }
  return false;
}

const endOf = (text: string, line: Span): string => text.slice(Math.max(line.start, line.end - 16), line.end);
