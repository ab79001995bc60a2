import type { Span } from '../../model/span.ts';
import { rangeOfSpan } from '../side.ts';
import type { LinkedSentences, LinkedSide, WordGroup } from '../view.ts';

/** The groups that have a word inside the span. */
export function groupsIn(side: LinkedSide, span: Span): ReadonlySet<WordGroup> {
  const range = rangeOfSpan(side, span);
  const groups = new Set<WordGroup>();
  if (range === null) return groups;
  for (const group of side.groupAt.slice(range.start, range.end)) if (group !== undefined) groups.add(group);
  return groups;
}

/** Share of the linked words of the shorter span that stand for words of the other, 0 to 1. */
export function linkShare(linked: LinkedSentences, left: Span, right: Span): number {
  const lefts = groupsIn(linked.left, left);
  const rights = groupsIn(linked.right, right);
  const smaller = Math.min(lefts.size, rights.size);
  if (smaller === 0) return 0;
  return [...lefts].filter((group) => rights.has(group)).length / smaller;
}
