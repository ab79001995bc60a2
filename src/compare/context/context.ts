import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { lightWords } from '../../language/data/en/light-words.ts';
import { at } from '../../model/list.ts';
import { isOfSameContent } from '../linking/same-content.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { isContentWord } from '../words.ts';

/** How far the words around a place reach that say what it is of, in tokens. */
const REACH = 9;

/** A link between different words counts as shared from this score on. */
const WEAK = 0.5;

/** What two places of linked sentences have around them. */
export interface SharedContext {
  /** Content words around the one that stand for content words around the other. */
  readonly shared: number;
  /** As share of the content words around the place that has fewer of them, 0 to 1. */
  readonly share: number;
}

/** What two places of linked sentences share: the words around them that stand for each other, and the same words in them. */
export function contextOf(linked: LinkedSentences, left: TokenRange, right: TokenRange): SharedContext {
  const lefts = wordsAround(linked.left, left);
  const rights = wordsAround(linked.right, right);
  const inside = sameInside(linked, left, right);
  const shared = sharedWords(linked, lefts, rights) + inside;
  return {
    shared,
    share: shared / Math.max(1, Math.min(lefts.length, rights.length) + inside),
  };
}

/** `withdrawal of Danish troops` / `expulsion of Danish forces`: the same words inside speak for one thing as well. */
function sameInside(linked: LinkedSentences, left: TokenRange, right: TokenRange): number {
  const isIn = (range: TokenRange) => (index: number) => range.start <= index && index < range.end;
  return linked.groups.filter(
    (group) => group.kind === 'same' && group.left.some(isIn(left)) && group.right.some(isIn(right)),
  ).length;
}

/** The content words around a range, in its own sentence. */
export function wordsAround(side: LinkedSide, range: TokenRange): readonly number[] {
  const sentence = sentenceAt(side, range)?.span;
  const found: number[] = [];
  const end = Math.min(side.tokens.length, range.end + REACH);
  for (let index = Math.max(0, range.start - REACH); index < end; index += 1) {
    const token = at(side.tokens, index);
    const isInside = index >= range.start && index < range.end;
    const isOther = sentence === undefined || token.start < sentence.start || token.end > sentence.end;
    if (isInside || isOther || !isContentWord(token) || token.kind === 'number') continue;
    if (!lightWords.has(token.lemma)) found.push(index);
  }
  return found;
}

/** How many words of the left side stand for words of the right one. */
export const sharedWords = (
  linked: LinkedSentences,
  left: readonly number[],
  right: readonly number[],
): number =>
  left.filter((index) => {
    const group = linked.left.groupAt[index];
    return (
      group !== undefined &&
      (group.kind === 'same' || group.score >= WEAK) &&
      group.right.some((other) => right.includes(other))
    );
  }).length;

/** Edited copies, and one sentence against one that say the same as a whole. */
export const isParallel = (linked: LinkedSentences): boolean =>
  linked.isEdited ||
  (linked.left.sentences.length === 1 && linked.right.sentences.length === 1 && isOfSameContent(linked));

export const sentenceAt = (side: LinkedSide, { start }: TokenRange): AnalysedSentence | undefined => {
  const first = at(side.tokens, start);
  return side.sentences.find(({ span }) => span.start <= first.start && first.end <= span.end);
};
