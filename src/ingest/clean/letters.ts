/**
 * Letters and figures of the Latin script by a table, many times faster than a regular expression with Unicode
 * classes. Most texts hold nothing else beside punctuation; of a {@link FOREIGN} character the table says
 * nothing, and who needs to know asks the regular expression.
 */

/** Behind the last letter of the blocks Basic Latin to Latin Extended-B. */
const LATIN_END = 0x250;

/** General punctuation: spaces, dashes, quotation marks; no letter, figure or mark is among them. */
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;

const NO_LETTER = 0;
export const LETTER = 1;
export const FIGURE = 2;
/** Of another script, a mark, a sign or half of a pair: the table does not know it. */
export const FOREIGN = 3;

const kinds = Uint8Array.from({ length: LATIN_END }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? FIGURE : NO_LETTER;
});

/** What the code unit is. */
export function letterKind(code: number): number {
  if (code < LATIN_END) return kinds[code] ?? NO_LETTER;
  return code >= PUNCTUATION_START && code < PUNCTUATION_END ? NO_LETTER : FOREIGN;
}

/** Letters, figures and the plus sign: what the phrases of `phraseOf` are made of. */
export function isOfWord(code: number): boolean {
  const kind = letterKind(code);
  return kind === LETTER || kind === FIGURE || code === 0x2b;
}

/** Straight and curly: inside a word it belongs to it. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
