import { FOREIGN, isOfWord, letterKind } from './letters.ts';

const BEGINS_WITH_FIGURE = /^[^\p{L}\p{M}\p{N}+]*\d/u;
const ENDS_WITH_FIGURE = /\d[^\p{L}\p{M}\p{N}+]*$/u;

/** True where the first character of the line's words is a figure: `3 comments`, `(24) shares`. */
export function beginsWithFigure(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isFigure(code)) return true;
    if (letterKind(code) === FOREIGN) return BEGINS_WITH_FIGURE.test(text);
    if (isOfWord(code)) return false;
  }
  return false;
}

/** True where the last one is: `Comments (24)`. */
export function endsWithFigure(text: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (isFigure(code)) return true;
    if (letterKind(code) === FOREIGN) return ENDS_WITH_FIGURE.test(text);
    if (isOfWord(code)) return false;
  }
  return false;
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;
