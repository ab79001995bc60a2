import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { endsSentence } from './sentences/boundary.ts';
import { CLOSING, hasRole, isLetterOrDigit, isSpace, STOP } from './sentences/characters.ts';
import { findEnclosed } from './sentences/enclosed.ts';
import { findBlocks, trimSpan } from './sentences/lines.ts';
import { findListItems } from './sentences/list-items.ts';
import { Marks } from './sentences/marks.ts';

// Marks of many scripts; a dash ends a sentence only where a quotation breaks off: `we're doing our best, to--"`.
const TERMINATOR = /\.(?: \.)+|[.!?…‼⁇⁈⁉]+|(?:--|—)(?=["”»])|[。！？｡]+|[؟۔।॥։።]+/uy;
const ENDS_WITHOUT_SPACE = /^[。！？｡؟۔।॥։።]/u;
const FOOTNOTE = /(?:\[\d{1,3}\]){1,5}/uy;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text: trimmed spans in order that do not overlap and hold every character that is not white
 * space. Lines are apart unless a line break falls into a sentence; a quotation or bracket of up to three sentences
 * or so stays whole, with the words that introduce it. Works in linear time.
 *
 * Rules after the practice of pragmatic_segmenter's golden rules (K. S. Dias, 2014), with abbreviations as data.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const marks = new Marks(text);
  for (const block of findBlocks(text)) {
    let start = block.start;
    for (const end of sentenceEnds(text.slice(block.start, block.end), marks.take(block))) {
      sentences.push(trimSpan(text, start, block.start + end));
      start = block.start + end;
    }
    sentences.push(trimSpan(text, start, block.end));
  }
  return sentences;
}

/** Where the sentences of a block end, in order; the end of the block is not among them. */
function sentenceEnds(block: string, marks: readonly number[]): number[] {
  const enclosed = findEnclosed(block, marks);
  const items = findListItems(block);
  const ends: number[] = [];
  let sentenceStart = 0;
  let unit = 0;
  let item = 0;
  let hasWord = false;
  let searchedTo = 0;
  // Marks without a word are no sentence: they go with what follows. Nothing is searched for words twice.
  const push = (end: number): void => {
    if (end <= sentenceStart) return;
    hasWord ||=
      isLetterOrDigit(block, sentenceStart) ||
      HAS_WORD.test(block.slice(Math.max(searchedTo, sentenceStart), end));
    searchedTo = end;
    if (!hasWord) return;
    hasWord = false;
    ends.push(end);
    sentenceStart = end;
    while (sentenceStart < block.length && isSpace(block.charCodeAt(sentenceStart))) sentenceStart++;
  };
  for (const { mark, index } of findTerminators(block, marks)) {
    while (item < items.length && at(items, item) <= index) push(at(items, item++));
    while (unit < enclosed.length && at(enclosed, unit).end <= index) unit++;
    if (index < sentenceStart) continue;
    const end = endOfSentenceAt(block, mark, index, sentenceStart, enclosed[unit]);
    if (end !== null) push(end);
  }
  while (item < items.length) push(at(items, item++));
  // What is left without a word, as a stray mark, goes with the last sentence.
  if (ends.length > 0 && !HAS_WORD.test(block.slice(at(ends, ends.length - 1)))) ends.pop();
  return ends;
}

interface Terminator {
  readonly mark: string;
  readonly index: number;
}

/** The marks of the block that may end a sentence, in order. */
function findTerminators(block: string, marks: readonly number[]): Terminator[] {
  const found: Terminator[] = [];
  let end = 0;
  for (const index of marks) {
    if (index < end || !hasRole(block, index, STOP)) continue;
    const mark = terminatorAt(block, index);
    if (mark === '') continue;
    found.push({ mark, index });
    end = index + mark.length;
  }
  return found;
}

/** The mark that begins at `index` and may end a sentence; empty where none does. */
function terminatorAt(block: string, index: number): string {
  const following = block.charAt(index + 1);
  // Nearly all marks are one full stop with a space and no other mark behind it.
  if (block.charAt(index) === '.' && (following === ' ' ? block.charAt(index + 2) !== '.' : following === ''))
    return '.';
  TERMINATOR.lastIndex = index;
  return TERMINATOR.exec(block)?.[0] ?? '';
}

function endOfSentenceAt(
  block: string,
  mark: string,
  index: number,
  sentenceStart: number,
  unit: Span | undefined,
): number | null {
  const end = afterClosing(block, index + mark.length, unit);
  const isInside = unit !== undefined && unit.start < index && end < unit.end;
  if (isInside) return null;
  if (mark !== '.' && ENDS_WITHOUT_SPACE.test(mark)) return end;
  let next = end;
  while (next < block.length && isSpace(block.charCodeAt(next))) next++;
  const candidate = { block, sentenceStart, mark, index, end, next };
  if (!endsSentence(candidate)) return null;
  // `compounds. . . . The practice`: the first dot ends the sentence, the other three stand for what is left out.
  const isStopAndOmission =
    mark.length >= 7 && mark.includes(' ') && index > 0 && !isSpace(block.charCodeAt(index - 1));
  return isStopAndOmission ? index + 1 : end;
}

/** Past quotes and brackets that close with the sentence, and footnote numbers: `region.”[3]`. */
function afterClosing(block: string, from: number, unit: Span | undefined): number {
  let end = from;
  while (end < block.length && hasRole(block, end, CLOSING) && end !== unit?.start) end++;
  if (block.charAt(end + 1) === '»' && /[ \u00a0\u202f]/u.test(block.charAt(end))) end += 2;
  if (block.charAt(end) !== '[') return end;
  FOOTNOTE.lastIndex = end;
  return end + (FOOTNOTE.exec(block)?.[0].length ?? 0);
}
