import { at } from '../../model/list.ts';
import { leftFirst, otherSide, type SideName } from '../../model/sides.ts';
import { isVerbAt } from '../grammar/side-classes.ts';
import { isAuxiliary, isBetween, verbGroup } from '../grammar/verb-groups.ts';
import type { LinkedSentences, LinkedSide } from '../view.ts';
import { isOpen, type MarkedPair, type WordsWithMarkers } from './certainty-senses.ts';

/** `The computers were reportedly located` / `the PCs are scattered`: one subject, and verbs that nothing else stands for. */
export function openVerbs(linked: LinkedSentences, words: WordsWithMarkers, name: SideName): MarkedPair[] {
  const [side, other] = [linked[name], linked[otherSide(name)]];
  return [...words[name].values()].flatMap((marked) => {
    if (!isOpen(marked) || side.groupAt[marked.head] !== undefined || !isVerbAt(side, marked.head)) return [];
    const subject = subjectBefore(
      side,
      Math.min(marked.range.start, verbGroup(side.tokens, marked.head).start),
    );
    for (const index of side.groupAt[subject]?.[otherSide(name)] ?? []) {
      const head = verbBehind(other, index);
      if (head === null || words[otherSide(name)].has(head) || side.groupAt[subject]?.kind === 'grammar')
        continue;
      const group = other.groupAt[head];
      if (group?.[name].some((place) => isVerbAt(side, place))) continue;
      const plain = {
        head,
        range: { start: verbGroup(other.tokens, head).start, end: head + 1 },
        markers: [],
      };
      const [left, right] = leftFirst(name, marked, plain);
      return [{ left, right }];
    }
    return [];
  });
}

/** The last word of the subject, in front of auxiliaries and adverbs. */
function subjectBefore(side: LinkedSide, from: number): number {
  let index = from - 1;
  while (index > 0 && (isAuxiliary(at(side.tokens, index)) || isBetween(at(side.tokens, index)))) index -= 1;
  return Math.max(0, index);
}

function verbBehind(side: LinkedSide, subject: number): number | null {
  let index = subject + 1;
  while (
    index < side.tokens.length &&
    (isAuxiliary(at(side.tokens, index)) || isBetween(at(side.tokens, index)))
  )
    index += 1;
  return index < side.tokens.length && isVerbAt(side, index) ? index : null;
}
