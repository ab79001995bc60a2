import type { LinkedSentences, LinkedSide } from '../view.ts';
import { isContentWord } from '../words.ts';

/** Share of each side's content words that must stand for words of the other. */
const MOSTLY_LINKED = 0.6;

/**
 * Whether two linked sentences say the same as a whole: the alignment says so, or most content words of both are linked.
 * (The alignment weighs words by how telling they are, so that one figure or name can make a short pair `partial`.)
 */
export const isOfSameContent = (linked: LinkedSentences): boolean =>
  linked.link.relation === 'same' ||
  (linked.left.sentences.length === 1 &&
    linked.right.sentences.length === 1 &&
    Math.min(linkedShare(linked.left), linkedShare(linked.right)) >= MOSTLY_LINKED);

/** Share of the content words of a side that stand for a word of the other. */
export function linkedShare(side: LinkedSide): number {
  const content = [...side.tokens.keys()].filter((index) => {
    const token = side.tokens[index];
    return token !== undefined && isContentWord(token);
  });
  if (content.length === 0) return 0;
  return content.filter((index) => side.groupAt[index] !== undefined).length / content.length;
}
