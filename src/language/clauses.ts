import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { clauseOpeners } from './data/en/clause-openers.ts';
import type { Token } from './token.ts';

/** Marks after which a new clause may begin. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '”', '"', '(', ')']);
/** Fewer content words than this make no clause of their own: a name in a list, an adverb between commas. */
const LEAST_CONTENT_WORDS = 3;

/**
 * The clauses of a sentence, roughly: pieces between commas and other marks and before conjunctions, each with some
 * content words; shorter ones go with what stands before. In order, disjoint, nothing but space between them; spans are
 * into the text of the tokens. No parser: good enough to say which half of a sentence another text repeats.
 */
export function findClauses(tokens: readonly Token[]): readonly Span[] {
  const pieces: { start: number; end: number; content: number }[] = [];
  for (const [place, token] of tokens.entries()) {
    const piece = pieces.at(-1);
    const isContent = token.kind !== 'punctuation' && token.kind !== 'clitic' && !token.isFunctionWord;
    if (piece !== undefined && !(piece.content >= LEAST_CONTENT_WORDS && mayOpen(tokens, place))) {
      piece.end = token.end;
      if (isContent) piece.content += 1;
    } else pieces.push({ start: token.start, end: token.end, content: isContent ? 1 : 0 });
  }
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  if (last !== undefined && before !== undefined && last.content < LEAST_CONTENT_WORDS) {
    before.end = last.end;
    pieces.pop();
  }
  return pieces.map(({ start, end }) => ({ start, end }));
}

function mayOpen(tokens: readonly Token[], place: number): boolean {
  const token = at(tokens, place);
  if (token.kind === 'punctuation') return false;
  const before = at(tokens, place - 1);
  return CLAUSE_MARKS.has(before.text) || (token.kind === 'word' && clauseOpeners.has(token.norm));
}
