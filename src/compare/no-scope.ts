import { adverbs } from '../language/data/en/light-words.ts';
import { measures } from '../language/data/en/measures.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import { endOfNoun } from './noun-ends.ts';
import { isFigure, isInName } from './noun-modifiers.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { isAdverb, isContentWord, isPastForm } from './words.ts';

/**
 * `presidential nominee` / `presidential campaign`: what is the same stands itself in front of another noun, and the two
 * nouns are two things.
 */
export function isCutShort(run: Sides<TokenRange>, linked: LinkedSentences): boolean {
  const isNoun = (side: LinkedSide, { start, end }: TokenRange): boolean => {
    const next = side.tokens[end];
    return (
      next !== undefined &&
      endOfNoun({ start, end }, side) === end &&
      isContentWord(next) &&
      next.kind === 'word' &&
      !isPastForm(next) &&
      !isAdverb(next) &&
      !adverbs.has(next.norm) &&
      !sayingVerbs.has(next.lemma) &&
      !isFigure(side, next)
    );
  };
  return !linked.isEdited && isNoun(linked.left, run.left) && isNoun(linked.right, run.right);
}

/** `last month` beside `Marsk last month`: when something was is no thing with modifiers. */
export const isTime = (side: LinkedSide, token: Token): boolean =>
  measures.get(token.lemma)?.dimension === 'time' || dayWords.has(token.lemma) || isFigure(side, token);

const dayWords = new Set(
  'morning afternoon evening night noon midnight today yesterday tomorrow weekend'.split(' '),
);

/** `his name` / `Venn's name`: a pronoun and whom it stands for. */
export function isOwnerNamed(
  { left, right }: LinkedSentences,
  run: Sides<TokenRange>,
  onlyLeft: readonly Token[],
  onlyRight: readonly Token[],
): boolean {
  const isOwned = (side: LinkedSide, own: TokenRange): boolean =>
    possessives.has(side.tokens[own.start - 1]?.norm ?? '') ||
    possessives.has(at(side.tokens, own.start).norm);
  const isNames = (side: LinkedSide, tokens: readonly Token[]): boolean =>
    tokens.length > 0 && tokens.every((token) => isInName(side, token));
  return (
    (onlyLeft.length === 0 && isNames(right, onlyRight) && isOwned(left, run.left)) ||
    (onlyRight.length === 0 && isNames(left, onlyLeft) && isOwned(right, run.right))
  );
}

const possessives = new Set('his her its their'.split(' '));
