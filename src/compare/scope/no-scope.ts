import { adverbs } from '../../language/data/en/light-words.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import { isParallel } from '../context/context.ts';
import { isNounAt } from '../grammar/side-classes.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { isAdverb, isContentWord, isPastForm, isQuantifier } from '../words.ts';
import { endOfNoun } from './noun-ends.ts';
import { isFigure, isInName } from './noun-modifiers.ts';

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
  // `Venn's investigation` / `the investigation`, `neither side` / `both sides`: whose, and how many it is told to be.
  const isOwner = (side: LinkedSide, tokens: readonly Token[], own: TokenRange): boolean =>
    isNames(side, tokens) && /^['’]s?$/u.test(side.tokens[own.start - 1]?.norm ?? '');
  const isCounted = (side: LinkedSide, own: TokenRange): boolean =>
    counting.has(side.tokens[own.start - 1]?.norm ?? '');
  return (
    (onlyLeft.length === 0 &&
      ((isNames(right, onlyRight) && isOwned(left, run.left)) ||
        isOwner(right, onlyRight, run.right) ||
        (onlyRight.every(isQuantifier) && isCounted(left, run.left)))) ||
    (onlyRight.length === 0 &&
      ((isNames(left, onlyLeft) && isOwned(right, run.right)) ||
        isOwner(left, onlyLeft, run.left) ||
        (onlyLeft.every(isQuantifier) && isCounted(right, run.right))))
  );
}

const possessives = new Set('his her its their'.split(' '));

const counting = new Set('neither either no none'.split(' '));

/** `on trade` / `the trade proposal`: what is a thing of its own in one says in the other of what kind another thing is. */
export function isOfOtherHead(run: Sides<TokenRange>, linked: LinkedSentences): boolean {
  const isModifier = (side: LinkedSide, { end }: TokenRange): boolean =>
    isNounAt(side, end - 1) && isNounAt(side, end);
  return !isParallel(linked) && isModifier(linked.left, run.left) !== isModifier(linked.right, run.right);
}
