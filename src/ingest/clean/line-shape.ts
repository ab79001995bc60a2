import { closingMarks, sentenceEndMarks } from '../../language/data/punctuation.ts';
import { FIGURE, FOREIGN, isApostrophe, isOfWord, LETTER, letterKind } from './letters.ts';

/** What a line looks like, whatever it says. */

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** Scripts written without spaces: two characters count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const MAY_BE_UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff]/;

/** The quotes and brackets that close after full stops. */
const CLOSING = `${closingMarks}›`;

/** More closing marks than this do not follow a full stop. */
const MAX_CLOSING = 11;

const CALLS = '!?？！؟';

/** A sentence is longer than this many words, or it cannot be told from a label that ends in a full stop. */
const MIN_SENTENCE_WORDS = 6;

/** A line of this many words is running text with or without a full stop. */
const LONG_LINE_WORDS = 30;

/** Headlines of more words than this are not seen; longer lines are running text. */
const MAX_HEADLINE_WORDS = 25;

export const countWords = (text: string): number => countWordsTo(text, Number.POSITIVE_INFINITY);

/** Stops at `limit`: whether a paragraph has thirty words is known after a line of it. */
function countWordsTo(text: string, limit: number): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length && words < limit; i++) {
    const code = text.charCodeAt(i);
    const kind = letterKind(code);
    if (kind === FOREIGN) return countForeignWords(text);
    if (kind === LETTER || kind === FIGURE) {
      if (!inside) words += 1;
      inside = true;
    } else if (!joinsWord(code)) inside = false;
  }
  return words;
}

/** Full stop, hyphen, straight and curly apostrophe: `U.S.`, `twenty-one`, `don’t` are one word each. */
const joinsWord = (code: number): boolean =>
  code === 0x2e || code === 0x2d || code === 0x27 || code === 0x2019;

function countForeignWords(text: string): number {
  const spaced = text.match(WORDS)?.length ?? 0;
  return MAY_BE_UNSPACED.test(text) ? spaced + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2) : spaced;
}

/** True where the line ends as sentences end. */
const endsSentence = (text: string): boolean => holdsCode(sentenceEndMarks, lastBeforeClosing(text));

/** The last character in front of closing quotes and brackets; -1 where there is none. */
function lastBeforeClosing(text: string): number {
  for (let i = text.length - 1; i >= 0 && i >= text.length - 1 - MAX_CLOSING; i--) {
    const code = text.charCodeAt(i);
    if (!holdsCode(CLOSING, code)) return code;
  }
  return -1;
}

/** Every line is asked several times how it ends: no string is made of its last character. */
function holdsCode(characters: string, code: number): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}

/** True where a quotation, a list or the rest of the sentence is to follow. */
const announcesMore = (text: string): boolean => holdsCode(':;,', text.charCodeAt(text.length - 1));

/** True for running text: a full sentence, the first half of one before a quotation or list, or a long line. */
export function isProse(text: string): boolean {
  const enough = endsSentence(text) || announcesMore(text) ? MIN_SENTENCE_WORDS : LONG_LINE_WORDS;
  return countWordsTo(text, enough) >= enough;
}

/**
 * True for a line as headlines are: some words, no full stop, a capital (or a script without capitals) in front. Its
 * words are asked for last, as most lines end in a full stop and need not be counted.
 */
export function isHeadlineShaped(line: { readonly text: string; readonly words: number }): boolean {
  const { text } = line;
  if (endsSentence(text) && !asksOrCalls(text)) return false;
  if (line.words < 3 || line.words > MAX_HEADLINE_WORDS) return false;
  return /^["'“‘«([¿¡]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && !announcesMore(text);
}

/** True for a line of two sentences, or of a caption and what follows it: `Workers leave the plant. Plant to close`. */
export const holdsSentenceBreak = (text: string): boolean => /\p{Ll}{3}[.!?]["”’)]? \p{Lu}/u.test(text);

/** True where the line asks or calls: a headline may, but so may the first sentence of a body. */
export const asksOrCalls = (text: string): boolean => holdsCode(CALLS, lastBeforeClosing(text));

/**
 * The line as phrase lists are written: lower case, words parted by one space, nothing else, so that `Follow us
 * on: Twitter!` is `follow us on twitter`. Apostrophes vanish (`Don't miss` is `dont miss`).
 */
export function phraseOf(text: string): string {
  const lower = text.toLowerCase();
  return (
    latinPhraseOf(lower) ??
    lower
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' ')
      .trim()
  );
}

/** The same by the table of letters, several times as fast; null where a character stands in the line that it lacks. */
function latinPhraseOf(lower: string): string | null {
  let phrase = '';
  let start = -1;
  let isParted = false;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : SPACE;
    if (isOfWord(code)) {
      if (start === -1) start = i;
      continue;
    }
    if (letterKind(code) === FOREIGN) return null;
    if (start >= 0) {
      phrase += isParted && phrase !== '' ? ` ${lower.slice(start, i)}` : lower.slice(start, i);
      start = -1;
      isParted = false;
    }
    if (!isApostrophe(code)) isParted = true;
  }
  return phrase;
}

const SPACE = 0x20;

/** True where nothing in the line can be read aloud: rules, dots, leftovers of a table. */
export const isWordless = (text: string): boolean => !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
