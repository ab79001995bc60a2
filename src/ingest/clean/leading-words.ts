import { FOREIGN, isApostrophe, isOfWord, letterKind } from './letters.ts';
import { phraseOf } from './line-shape.ts';
import { WordTrie } from './word-trie.ts';

/** The first two words of a line, which tell of nearly every line that it is no known phrase. */

/** The first word of {@link phraseOf}, without reading the rest of the line; empty where it has none. */
export function firstWordOf(text: string): string {
  const start = startOfWord(text, 0);
  const end = start === UNKNOWN ? UNKNOWN : endOfWord(text, start);
  return end === UNKNOWN ? wordOfPhrase(text, 0) : lowerCase(text, start, end);
}

/** The second word of {@link phraseOf}; empty where it has but one. */
export function secondWordOf(text: string): string {
  const first = startOfWord(text, 0);
  const between = first === UNKNOWN ? UNKNOWN : endOfWord(text, first);
  const start = between === UNKNOWN ? UNKNOWN : startOfWord(text, between);
  const end = start === UNKNOWN ? UNKNOWN : endOfWord(text, start);
  return end === UNKNOWN ? wordOfPhrase(text, 1) : lowerCase(text, start, end);
}

/**
 * False only where {@link firstWordOf} is none of the words of the trie: true for those that are, and for some lines
 * in other scripts. Cuts no word out of the line.
 */
export function mayBeginWith(words: WordTrie, text: string): boolean {
  let node = WordTrie.ROOT;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isOfWord(code)) {
      node = words.follow(node, code);
      if (node === 0) return false;
    } else if (letterKind(code) === FOREIGN) return true;
    else if (node !== WordTrie.ROOT && !isApostrophe(code)) break;
  }
  return words.endsWord(node) === 1;
}

/** A character stands in the way of which the table of letters says nothing. */
const UNKNOWN = -1;

const wordOfPhrase = (text: string, index: number): string =>
  phraseOf(text).split(' ', index + 1)[index] ?? '';

function startOfWord(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isOfWord(code)) return i;
    if (letterKind(code) === FOREIGN) return UNKNOWN;
  }
  return text.length;
}

/** Behind the last letter: an apostrophe belongs to a word where one more follows. */
function endOfWord(text: string, start: number): number {
  let end = start;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isOfWord(code)) end = i + 1;
    else if (letterKind(code) === FOREIGN) return UNKNOWN;
    else if (!isApostrophe(code)) break;
  }
  return end;
}

function lowerCase(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word;
}
