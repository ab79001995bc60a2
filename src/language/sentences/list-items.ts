const NUMBERED = /(?<=^|\s)(\d{1,3})(\.\)|[.)])(?=\s+\p{L})/gu;
const LETTERED = /(?<=^|\s)([a-z])(\.\)|[.)])(?=\s+\p{Lu})/gu;
const BULLET = /(?<=^|\s)[•⁃‣▪●◦■]/gu;
const MARKER = /(?:[•⁃‣▪●◦■*]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,5})(?:\.\)|[.)])\s)/uy;

/** True where an item of a list starts: `1.`, `2)`, `(iii)`, `b.`, `•`. */
export function startsWithListMarker(text: string, index: number): boolean {
  MARKER.lastIndex = index;
  return MARKER.test(text);
}

/**
 * Where the items of a list that is written in one line start, the first item aside: in
 * `1. The first item 2. The second item` before the `2.`. The line must start with a marker, and each further one
 * must be the next of its kind, so that `Part 2. The end` is no list.
 */
export function findListItems(block: string): number[] {
  const first = block.codePointAt(0) ?? 0;
  if (first >= 0x30 && first <= 0x39) return itemsInSequence(block, NUMBERED, (value) => Number(value));
  if (first === 0x61) return itemsInSequence(block, LETTERED, (value) => value.charCodeAt(0));
  const bullet = String.fromCodePoint(first);
  if (!'•⁃‣▪●◦■'.includes(bullet)) return [];
  return [...block.matchAll(BULLET)].map((match) => match.index).filter((index) => index > 0);
}

function itemsInSequence(block: string, marker: RegExp, rank: (value: string) => number): number[] {
  const items: number[] = [];
  let previous: { readonly rank: number; readonly style: string } | null = null;
  for (const match of block.matchAll(marker)) {
    const [, value = '', style = ''] = match;
    if (previous === null) {
      if (match.index > 0) return [];
      previous = { rank: rank(value), style };
    } else if (style === previous.style && rank(value) === previous.rank + 1) {
      items.push(match.index);
      previous = { rank: rank(value), style };
    }
  }
  return items;
}
