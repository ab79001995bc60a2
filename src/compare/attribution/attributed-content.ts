import type { Attribution } from '../../language/attributions.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { rangeOfSpan } from '../side.ts';
import type { LinkedSide, WordGroup } from '../view.ts';
import { isContentWord } from '../words.ts';

export function contentGroups(
  side: LinkedSide,
  span: Span,
): { words: number; groups: ReadonlySet<WordGroup> } {
  const groups = new Set<WordGroup>();
  let words = 0;
  const range = rangeOfSpan(side, span);
  for (let index = range?.start ?? 0; index < (range?.end ?? 0); index += 1) {
    if (!isContentWord(at(side.tokens, index))) continue;
    words += 1;
    const group = side.groupAt[index];
    if (group !== undefined) groups.add(group);
  }
  return { words, groups };
}

export const verbToken = (side: LinkedSide, { verb }: Attribution): Token | undefined =>
  side.tokens.find((token) => overlaps(token, verb) && !token.isFunctionWord) ??
  side.tokens.find((token) => overlaps(token, verb));
