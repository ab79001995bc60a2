/**
 * The index behind the `>` that ends a tag; -1 where the rest of the text has none. A `>` inside a quoted value ends
 * nothing; a quote that begins no value, or one that is never closed, is no quote. Its time grows with the way to the end
 * of the tag, but for unclosed quotes, of which a text has at most one of each sort.
 *
 * @param from an index inside the tag, such as the one behind its name
 */
export function endOfTag(html: string, from: number): number {
  let isValue = false;
  for (let at = from; at < html.length; at++) {
    const char = html.charAt(at);
    if (char === '>') return at + 1;
    if (isValue && (char === '"' || char === "'")) {
      const close = html.indexOf(char, at + 1);
      if (close < 0) return html.indexOf('>', at) + 1 || -1;
      at = close;
    }
    isValue = char === '=' || (isValue && isBlank(char));
  }
  return -1;
}

const isBlank = (char: string): boolean =>
  char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f';
