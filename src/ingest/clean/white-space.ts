/** Characters that show nothing and part nothing: byte order mark, zero-width space, word joiner, soft hyphen. */
const INVISIBLE = /[\uFEFF\u200B\u2060\u00AD]/g;

/** Joiners mean something in scripts that join (Persian, Hindi) and in emoji, nothing between Latin letters. */
const JOINER_IN_LATIN =
  /(?<=^|[\s\p{Script=Latin}\p{N}\p{P}])[\u200C\u200D]+(?=$|[\s\p{Script=Latin}\p{N}\p{P}])/gmu;

/** Every line break of Unicode: with carriage return, vertical tab, form feed, next line, line and paragraph separators. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A run of spaces of any kind within a line, no-break spaces and tabs among them. */
const SPACES = /[\t\p{Zs}]+/gu;

/** The text with its white space made plain; every other character stays as it is. Lines are not trimmed. */
export const plainSpaces = (raw: string): string =>
  raw.replace(INVISIBLE, '').replace(LINE_BREAK, '\n').replace(JOINER_IN_LATIN, '').replace(SPACES, ' ');
