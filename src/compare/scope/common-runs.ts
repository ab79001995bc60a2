import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import type { LinkedSentences, TokenRange } from '../view.ts';
import { isContentWord } from '../words.ts';

/** Maximal runs of one-to-one groups of the same words, in the same order on both sides. */
export function commonRuns(linked: LinkedSentences): Sides<TokenRange>[] {
  const runs: Sides<TokenRange>[] = [];
  for (const group of linked.groups) {
    if (group.kind === 'other' || group.left.length > 1 || group.right.length > 1) continue;
    const left = at(group.left, 0);
    const right = at(group.right, 0);
    if (at(linked.left.tokens, left).kind === 'punctuation') continue;
    const last = runs.at(-1);
    const goesOn = last !== undefined && last.left.end === left && last.right.end === right;
    if (goesOn) runs.pop();
    runs.push({
      left: { start: goesOn ? last.left.start : left, end: left + 1 },
      right: { start: goesOn ? last.right.start : right, end: right + 1 },
    });
  }
  return runs.filter(({ left }) => linked.left.tokens.slice(left.start, left.end).some(isContentWord));
}
