/** In the table: neither a plain letter nor a separator, or not met before. Ask `roleOf`. */
export const SPECIAL = 0;
/** In the table: stands between words. Every greater value is a plain letter or digit, folded. */
export const SEPARATOR = 1;

/**
 * What each UTF-16 code unit is to the word reader: SPECIAL, SEPARATOR, or, for the plain letters and digits that
 * most text consists of, the code unit that it folds to. Filled in as characters are met: asking a Unicode regex for
 * each character would cost more than all other reading, and filling all of it would delay the first result.
 */
export const foldTable = new Uint16Array(0x10000);

/** What a character does. */
export interface CharacterRole {
  /**
   * `letter`: part of a word. `single`: a word by itself (scripts written without spaces). `mark`: continues a word
   * and begins none (accents, vowel signs). `ignored`: neither part of a word nor its end (soft hyphen, zero-width
   * characters, variation selectors, Arabic tatweel). `separator`: stands between words.
   */
  readonly kind: 'letter' | 'single' | 'mark' | 'ignored' | 'separator';
  /** What it folds to: `é` to `e` and its accent, `ß` to `ss`, `ﬁ` to `fi`. */
  readonly units: string;
  /** Code units that the character takes. */
  readonly width: number;
}

/** Roles are remembered for so many characters; beyond that they are worked out each time. */
const REMEMBERED_ROLES = 0x10000;

const roles = new Map<number, CharacterRole>();

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}/u;
const IGNORED = /[\p{Cf}\p{Variation_Selector}\u0640]/u;

function roleKind(character: string): CharacterRole['kind'] {
  if (IGNORED.test(character)) return 'ignored';
  if (MARKS.test(character)) return 'mark';
  if (!WORD.test(character)) return 'separator';
  return UNSPACED.test(character) ? 'single' : 'letter';
}

/**
 * Case and compatibility folding of one character. Upper case first, because it joins what lower case keeps apart
 * (`ς` and `σ`, `ß` and `ss`); then decomposed, so that `é` is the same however it was encoded.
 */
const fold = (character: string): string => character.toUpperCase().toLowerCase().normalize('NFKD');

function learnRole(codePoint: number): CharacterRole {
  const character = String.fromCodePoint(codePoint);
  const kind = roleKind(character);
  const role = { kind, units: kind === 'ignored' ? '' : fold(character), width: character.length };
  if (roles.size < REMEMBERED_ROLES) roles.set(codePoint, role);
  if (kind === 'separator' && codePoint < 0xd800) foldTable[codePoint] = SEPARATOR;
  if (kind === 'letter' && codePoint <= 0xffff && role.units.length === 1) {
    foldTable[codePoint] = role.units.charCodeAt(0);
  }
  return role;
}

/** The role of the character that begins at `index`; half of a surrogate pair alone is a separator. */
export function roleOf(units: Uint16Array, index: number): CharacterRole {
  const codePoint = codePointAt(units, index);
  return roles.get(codePoint) ?? learnRole(codePoint);
}

function codePointAt(units: Uint16Array, index: number): number {
  const unit = units[index] ?? 0;
  const next = units[index + 1] ?? 0;
  const isPair = (unit & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
  return isPair ? ((unit & 0x3ff) << 10) + (next & 0x3ff) + 0x10000 : unit;
}
