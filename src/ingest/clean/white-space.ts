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
 * What one of the patterns above changes wherever it stands, two spaces in a row aside. Most texts have nothing of
 * either, and then two quick looks are all they cost.
 */
const UNUSUAL = /[\t\v\f\r\u0085\u00A0\u00AD\u1680\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/;

/** The text with its white space made plain; every other character stays as it is. Lines are not trimmed. */
export function plainSpaces(raw: string): string {
  if (!UNUSUAL.test(raw)) return raw.includes('  ') ? raw.replace(SPACES, ' ') : raw;
  const visible = raw.replace(INVISIBLE, '').replace(LINE_BREAK, '\n');
  // What stands in front of a joiner is looked at where there is one: asked of each character, it costs ten times as much.
  const joined = JOINER.test(visible) ? visible.replace(JOINER_IN_LATIN, '') : visible;
  return joined.replace(SPACES, ' ');
}
