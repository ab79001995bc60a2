import { closingMarks, sentenceEndMarks } from '../data/punctuation.ts';

/**
 * What single characters are to a sentence, by table and by code: the splitter asks this several times at every
 * mark, and a regular expression for one character costs as much as a line of text.
 */

/** May be the beginning of a mark that ends a sentence. */
export const STOP = 1;
/** Quotation marks and brackets of either side. */
export const ENCLOSING = 2;
/** Quotation marks and brackets that may stand behind a full stop. */
export const CLOSING = 4;
/** What may stand between the end of a sentence and the first letter of the next, beside white space. */
export const OPENING = 8;
/** What ends a word beside white space. */
export const PARTING = 16;

const roles = new Uint8Array(0x10000);
for (const [role, characters] of [
  [STOP, `${sentenceEndMarks}‼⁇⁈⁉-—｡॥։።`],
  [ENCLOSING, '"“”„‟«»()[]「」『』（）【】《》'],
  [CLOSING, `${closingMarks}›}」』）】》`],
  [OPENING, '"\'“‘„«‹([{¿¡—–-*_•「『（【《'],
  [PARTING, '"“”„«»()[]/,;&'],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    roles[code] = (roles[code] ?? 0) | role;
  }
}

/** True where the character at `index` has the role; false behind the end. */
export const hasRole = (text: string, index: number, role: number): boolean =>
  ((roles[text.charCodeAt(index)] ?? 0) & role) !== 0;

/** White space as `\s` of a regular expression has it, without the cost of one. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** True where the character at `index` is white space or has the role; false behind the end. */
export const isSpaceOr = (text: string, index: number, role: number): boolean =>
  index < text.length && (hasRole(text, index, role) || isSpace(text.charCodeAt(index)));

const ASCII_END = 0x80;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function isLower(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < ASCII_END ? isAsciiLower(code) : LOWER.test(text.charAt(index));
}

export function isUpper(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < ASCII_END ? isAsciiUpper(code) : UPPER.test(text.charAt(index));
}

export function isLetterOrDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= ASCII_END) return LETTER_OR_DIGIT.test(text.charAt(index));
  return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39);
}

const isAsciiLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isAsciiUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
export const isAsciiLetter = (code: number): boolean => isAsciiLower(code) || isAsciiUpper(code);
