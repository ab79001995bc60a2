/**
 * The beginning of a text, no longer than so many UTF-16 units. A character of two units is never halved: half of one
 * is no character, and JSON, HTML and terminals each show another thing for it.
 */
export function cutText(text: string, units: number): string {
  if (text.length <= units) return text;
  return text.slice(0, isInsideCharacter(text, units) ? units - 1 : units);
}

/**
 * A text no longer than so many UTF-16 units; of a longer one the beginning with an ellipsis, cut at a space where one stands
 * in its second half.
 */
export function shortText(text: string, units: number, ellipsis = ' …'): string {
  if (text.length <= units) return text;
  const room = units - ellipsis.length;
  const space = text.lastIndexOf(' ', room);
  return `${cutText(text, space > room / 2 ? space : room).trimEnd()}${ellipsis}`;
}

/** The end of a text, under the rule of `cutText`. */
export function cutTextStart(text: string, units: number): string {
  const start = text.length - units;
  if (start <= 0) return text;
  return text.slice(isInsideCharacter(text, start) ? start + 1 : start);
}

const isInsideCharacter = (text: string, index: number): boolean =>
  index > 0 && isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index));

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
