import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';

/** A stretch between marks; without a closing mark it runs to the end of its paragraph. */
export interface MarkedSpan extends Span {
  readonly inner: Span;
}

interface Style {
  readonly closers: string;
  /** Single marks are apostrophes as well: only a pair of them is a quotation. */
  readonly isSingle: boolean;
}

const STYLES: ReadonlyMap<string, Style> = new Map([
  ['"', { closers: '"”', isSingle: false }],
  ['“', { closers: '”"', isSingle: false }],
  ['„', { closers: '“”‟', isSingle: false }],
  // At the start of a word, where nothing is open, a closing mark was meant to open.
  ['”', { closers: '”"“', isSingle: false }],
  ['«', { closers: '»', isSingle: false }],
  ['「', { closers: '」', isSingle: false }],
  ['『', { closers: '』', isSingle: false }],
  ["'", { closers: "'’", isSingle: true }],
  ['‘', { closers: "’'", isSingle: true }],
  ['`', { closers: "'’`", isSingle: true }],
]);
const MARK = /["“”„‟«»「」『』'‘’`]/gu;
const BEFORE_OPENING = /[\s([{—–\-/"“‘'«:,]/u;
const AFTER_CLOSING_SINGLE = /[^\p{L}\p{N}]/u;
const POSSESSIVE = /^s['’]\s\p{Ll}/u;
/** A pair of single marks further apart than this is two apostrophes. */
const LONGEST_SINGLE = 1000;
const DEEPEST = 6;

interface Opening {
  readonly mark: string;
  readonly style: Style;
  readonly index: number;
}

/**
 * The outermost stretches in quotation marks within one paragraph, in order and disjoint. What is quoted within a
 * quotation does not end it; a double mark that is never closed holds to the end of the paragraph.
 */
export function findMarkedSpans(text: string, paragraph: Span): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const piece = text.slice(paragraph.start, paragraph.end);
  let open: Opening[] = [];
  for (const { 0: mark, index } of piece.matchAll(MARK)) {
    open = open.filter((opening) => !opening.style.isSingle || index - opening.index < LONGEST_SINGLE);
    const match = open.findLastIndex(({ style }) => style.closers.includes(mark));
    if (match >= 0 && closes(piece, index, mark, at(open, match).style)) {
      push(found, at(open, match).index + paragraph.start, index + 1 + paragraph.start, 1);
      open.length = match;
    } else {
      const style = STYLES.get(mark);
      if (style !== undefined && open.length < DEEPEST && opens(piece, index, style, open))
        open.push({ mark, style, index });
    }
  }
  const unclosed = open.find(({ style }) => !style.isSingle);
  if (unclosed !== undefined) push(found, unclosed.index + paragraph.start, paragraph.end, 0);
  return found;
}

/** Adds a stretch in place of those that stand within it; `closing` is the length of its closing mark. */
function push(found: MarkedSpan[], start: number, end: number, closing: number): void {
  while (found.length > 0 && at(found, found.length - 1).start > start) found.pop();
  if (end - closing > start + 1) found.push({ start, end, inner: { start: start + 1, end: end - closing } });
}

function closes(piece: string, index: number, mark: string, style: Style): boolean {
  // Marks that look the same at both ends close only after a word; the others may stand free, as tokenised text has them.
  if (isStandingFree(piece, index, mark)) return true;
  if (/["'’]/u.test(mark) && (index === 0 || /\s/u.test(piece.charAt(index - 1)))) return false;
  if (!style.isSingle) return true;
  const next = piece.charAt(index + 1);
  if (next !== '' && !AFTER_CLOSING_SINGLE.test(next)) return false;
  return !POSSESSIVE.test(piece.slice(index - 1, index + 3));
}

/** `said , " it is over . "`: in text with spaces around all marks a mark opens where none is open, and closes otherwise. */
const isStandingFree = (piece: string, index: number, mark: string): boolean =>
  mark === '"' &&
  /^(?:\s|$)/u.test(piece.charAt(index + 1)) &&
  (index === 0 || /\s/u.test(piece.charAt(index - 1)));

function opens(piece: string, index: number, style: Style, open: readonly Opening[]): boolean {
  const next = piece.charAt(index + 1);
  const mark = piece.charAt(index);
  // A second opening mark without a closing one between was meant to go on, as at the start of a further paragraph.
  if (open.some((opening) => opening.mark === mark)) return false;
  if (/[“„「『«]/u.test(mark) || isStandingFree(piece, index, mark)) return next !== '';
  const startsWord = index === 0 || BEFORE_OPENING.test(piece.charAt(index - 1));
  return startsWord && /\S/u.test(next) && !(style.isSingle && !/[\p{L}\p{N}[“"…]/u.test(next));
}
