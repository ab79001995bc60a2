import { windows1252 } from '../bytes/decode.ts';
import { namedEntities } from '../data/entities.ts';

/** `&amp;`, `&#8217;`, `&#x2019;`: with the semicolon, without which `R&D` and `?a=1&copy=2` would be taken for one. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

const MAX_CODE_POINT = 0x10ffff;

/**
 * Decodes what is a character reference beyond doubt, in text that has no markup: exports of sites often keep
 * `AT&amp;T` and `it&#8217;s`. Once only, so that `&amp;lt;` is `&lt;`.
 */
export function decodeClearEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return namedEntities.get(name) ?? whole;
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? whole;
  });
}

/** Numbers 128 to 159 mean the characters of windows-1252, as in browsers; null for controls and what is no character. */
function characterOf(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return windows1252(code);
  const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isControl || code === 0x7f || isSurrogate || code > MAX_CODE_POINT
    ? null
    : String.fromCodePoint(code);
}
