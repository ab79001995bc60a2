/** Characters that show nothing and part nothing: byte order mark, zero-width space, word joiner, soft hyphen. */
const INVISIBLE = /[\uFEFF\u200B\u2060\u00AD]/g;

/** Joiners mean something in scripts that join (Persian, Hindi) and in emoji, nothing between Latin letters. */
const JOINER_IN_LATIN =
  /(?<=^|[\s\p{Script=Latin}\p{N}\p{P}])[\u200C\u200D]+(?=$|[\s\p{Script=Latin}\p{N}\p{P}])/gmu;

const JOINER = /[\u200C\u200D]/;

/** Every line break of Unicode: with carriage return, vertical tab, form feed, next line, line and paragraph separators. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Spaces of any kind within a line, no-break spaces and tabs among them: each that is not plain, and each run. */
const SPACES =
  /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000][\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*| [\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * What one of the patterns above changes wherever it stands, two spaces in a row aside: tabs and line breaks, the spaces
 * of Unicode, and what shows nothing.
 */
const UNUSUAL: readonly (readonly [first: number, last: number])[] = [
  [0x09, 0x09],
  [0x0b, 0x0d],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x2000, 0x200d],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

const SPACE_BIT = 1;
const UNUSUAL_BIT = 2;

/** By code unit. */
const kinds = new Uint8Array(0x10000);
kinds[0x20] = SPACE_BIT;
for (const [first, last] of UNUSUAL) kinds.fill(UNUSUAL_BIT, first, last + 1);

/** A text is looked through in pieces of so many code units, in typed memory: a string takes twice the time. */
const PIECE = 2 ** 14;
const units = new Uint16Array(PIECE);
const bytes = Buffer.from(units.buffer);

/** True for most texts: this one look at each character is all that they cost. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let start = 0; start < text.length; start += PIECE) {
    const piece = text.length <= PIECE ? text : text.slice(start, start + PIECE);
    bytes.write(piece, 'utf16le');
    for (let i = 0; i < piece.length; i++) {
      const kind = kinds[units[i] ?? 0] ?? 0;
      if ((kind & (before | UNUSUAL_BIT)) !== 0) return false;
      before = kind;
    }
  }
  return true;
}

/** The text with its white space made plain; every other character stays as it is. Lines are not trimmed. */
export function plainSpaces(raw: string): string {
  if (isPlain(raw)) return raw;
  const visible = raw.replace(INVISIBLE, '').replace(LINE_BREAK, '\n');
  // What stands in front of a joiner is looked at where there is one: asked of each character, it costs ten times as much.
  const joined = JOINER.test(visible) ? visible.replace(JOINER_IN_LATIN, '') : visible;
  return joined.replace(SPACES, ' ');
}
