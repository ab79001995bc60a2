import { alignTokens, type TokenLink } from '../../align/words.ts';
import type { Token } from '../../language/token.ts';
import type { SentenceLink } from '../../model/alignment.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import type { LinkedSide } from '../view.ts';
import { refineLinks } from './refine-links.ts';

/** What a link to the same word counts more than one to another word, where a word is linked in several sentences. */
const SAME_WORD = 0.3;

/** Links of one word into several sentences that are this much weaker than its best one are dropped. */
const WEAKER = 0.05;

/**
 * Each sentence of the one side aligned with each of the other: several sentences in a row would mislead an aligner
 * that looks at places. A word that finds partners in several sentences keeps the best.
 */
export function alignSentencePairs(
  sides: Sides<BareSide>,
  links: readonly SentenceLink[],
): readonly TokenLink[] {
  const { left, right } = sides;
  const isMany = left.sentences.length > 1 || right.sentences.length > 1;
  const inRange = startsOf(left).flatMap((first) =>
    startsOf(right).flatMap((second) => {
      const link = links.find((one) => one.left.includes(first.index) && one.right.includes(second.index));
      if (link === undefined) return [];
      const words = alignTokens(first.tokens, second.tokens);
      return refineLinks(first.tokens, second.tokens, words, isMany || link.relation === 'partial').map(
        (word) => ({
          left: first.start + word.left,
          right: second.start + word.right,
          score: word.score,
        }),
      );
    }),
  );
  if (!isMany) return inRange;
  const strength = (link: TokenLink): number =>
    link.score + (at(left.tokens, link.left).norm === at(right.tokens, link.right).norm ? SAME_WORD : 0);
  const bestLeft = new Map<number, number>();
  const bestRight = new Map<number, number>();
  for (const link of inRange) {
    bestLeft.set(link.left, Math.max(bestLeft.get(link.left) ?? 0, strength(link)));
    bestRight.set(link.right, Math.max(bestRight.get(link.right) ?? 0, strength(link)));
  }
  return inRange.filter(
    (link) =>
      strength(link) >= Math.max(bestLeft.get(link.left) ?? 0, bestRight.get(link.right) ?? 0) - WEAKER,
  );
}

interface PlacedSentence {
  readonly index: number;
  readonly start: number;
  readonly tokens: readonly Token[];
}

/** The sentences with their place among the tokens of the side, cut where the side is cut. */
function startsOf({ sentences, tokens }: BareSide): PlacedSentence[] {
  let start = 0;
  return sentences.map((sentence) => {
    const placed = {
      index: sentence.index,
      start,
      tokens: tokens.slice(start, start + sentence.tokens.length),
    };
    start += sentence.tokens.length;
    return placed;
  });
}

export type BareSide = Omit<LinkedSide, 'groupAt'>;
