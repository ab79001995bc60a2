import type { Token } from '../../language/token.ts';
import type { TokenRange } from '../view.ts';

export interface FoundPhrase<Entry> extends TokenRange {
  readonly entry: Entry;
}

/**
 * A search for the phrases of a list in tokens, longest first and without overlap. Words match in their dictionary form or
 * as written, so that `be able to` finds `was able to`.
 */
export function phraseFinder<Entry extends { readonly phrase: string }>(
  entries: readonly Entry[],
): (tokens: readonly Token[]) => readonly FoundPhrase<Entry>[] {
  const byFirstWord = new Map<string, { words: readonly string[]; entry: Entry }[]>();
  for (const entry of entries) {
    const words = entry.phrase.split(' ');
    const first = words[0] ?? '';
    const known = byFirstWord.get(first) ?? [];
    known.push({ words, entry });
    known.sort((a, b) => b.words.length - a.words.length);
    byFirstWord.set(first, known);
  }
  const candidatesAt = (token: Token): readonly { words: readonly string[]; entry: Entry }[] =>
    byFirstWord.get(token.norm) ?? byFirstWord.get(token.lemma) ?? [];
  return (tokens) => {
    const found: FoundPhrase<Entry>[] = [];
    for (let start = 0; start < tokens.length; start += 1) {
      const token = tokens[start];
      if (token === undefined) break;
      const match = candidatesAt(token).find(({ words }) =>
        words.every((word, offset) => {
          const other = tokens[start + offset];
          return other !== undefined && (other.norm === word || other.lemma === word);
        }),
      );
      if (match === undefined) continue;
      found.push({ start, end: start + match.words.length, entry: match.entry });
      start += match.words.length - 1;
    }
    return found;
  };
}
