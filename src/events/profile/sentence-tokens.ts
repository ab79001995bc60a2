import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Span } from '../../model/span.ts';

/** Splits a part of a text into words. */
export type Tokeniser = (text: string, span: Span) => readonly Token[];

/** A tokeniser for one text that is read by several: each sentence is split once. */
export function tokeniseOnce(): Tokeniser {
  const known = new Map<number, { readonly end: number; readonly tokens: readonly Token[] }>();
  return (text, span) => {
    const before = known.get(span.start);
    if (before?.end === span.end) return before.tokens;
    const tokens = tokenise(text, span);
    known.set(span.start, { end: span.end, tokens });
    return tokens;
  };
}
