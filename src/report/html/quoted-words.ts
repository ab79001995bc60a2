import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' };
const MARK = /[“„«"]/gu;
/** A quotation that is not closed within so many characters is taken to be no quotation. */
const LONGEST = 2_000;

/** The stretches between quotation marks of a text, in order and disjoint; none goes beyond its paragraph. */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const start = match.index + 1;
    const end = closingAt(text, start, CLOSING[match[0]] ?? '');
    if (end === null) continue;
    spans.push({ start, end });
    MARK.lastIndex = end + 1;
  }
  return spans;
}

function closingAt(text: string, start: number, closing: string): number | null {
  const last = Math.min(text.length, start + LONGEST);
  for (let index = start; index < last; index++) {
    const character = text.charAt(index);
    if (closing.includes(character)) return index;
    if (character === '\n') return null;
  }
  return null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

/** How many words of an article stand between quotation marks, and how many it has. */
export function quotedWords({ text }: Article): { readonly quoted: number; readonly all: number } {
  const quoted = quotedSpans(text).reduce(
    (sum, { start, end }) => sum + wordCount(text.slice(start, end)),
    0,
  );
  return { quoted, all: wordCount(text) };
}
