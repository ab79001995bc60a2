import { determiners } from '../../language/data/en/closed-classes.ts';
import { at } from '../../model/list.ts';
import type { SideName, Sides } from '../../model/sides.ts';
import { contains } from '../../model/span.ts';
import { isNounAt } from '../grammar/side-classes.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { isContentWord, isPastForm } from '../words.ts';

/** A phrase of one side that stands where another phrase stands on the other side. */
export interface Substitution extends Sides<TokenRange> {
  /** Of the best word link in it. */
  readonly score: number;
}

/** Same words between two substitutions that make one phrase of them: `removal [of city] guards`. */
const MAX_BRIDGE = 2;

const MAX_PHRASE = 9;

/** Joins neighbours, the nearest first, until none are left; the order does not depend on which side is the left one. */
export function joinAll(seeds: readonly Substitution[], linked: LinkedSentences): readonly Substitution[] {
  let phrases = seeds.slice(0, MAX_SEEDS);
  for (;;) {
    const best = phrases
      .flatMap((first, place) => phrases.slice(place + 1).map((second) => ({ first, second })))
      .flatMap(({ first, second }) => {
        const union = join(first, second, linked);
        return union === null ? [] : [{ first, second, union }];
      })
      .sort((a, b) => size(a.union) - size(b.union) || place(a.union) - place(b.union))[0];
    if (best === undefined) return phrases;
    phrases = [
      ...phrases.filter((phrase) => phrase !== best.first && phrase !== best.second),
      best.union,
    ].sort((a, b) => a.left.start - b.left.start);
  }
}

/** A sentence pair with more substitutions than this is not one pair of sentences. */
const MAX_SEEDS = 24;

const size = (phrase: Substitution): number => length(phrase.left) + length(phrase.right);

export const place = (phrase: Substitution): number => phrase.left.start + phrase.right.start;

function join(first: Substitution, second: Substitution, linked: LinkedSentences): Substitution | null {
  const union = {
    left: cover(first.left, second.left),
    right: cover(first.right, second.right),
    score: Math.max(first.score, second.score),
  };
  if (length(union.left) > MAX_PHRASE || length(union.right) > MAX_PHRASE) return null;
  const gaps = { left: between(first.left, second.left), right: between(first.right, second.right) };
  if (
    isNameAndVerb(first, second, linked.left, 'left') ||
    isNameAndVerb(first, second, linked.right, 'right')
  )
    return null;
  if (hasClause(gaps.left, linked.left) || hasClause(gaps.right, linked.right)) return null;
  return isBridge(gaps.left, linked.left) && isBridge(gaps.right, linked.right) && isClosed(union, linked)
    ? union
    : null;
}

/** `Ruvania agreed` is a name and what is told of it; `Danish officers` is one phrase. */
function isNameAndVerb(first: Substitution, second: Substitution, side: LinkedSide, name: SideName): boolean {
  const verb = [first[name], second[name]].find((range) => isPastForm(at(side.tokens, range.start)));
  const other = verb === first[name] ? second[name] : first[name];
  const span = { start: at(side.tokens, other.start).start, end: at(side.tokens, other.end - 1).end };
  return (
    verb !== undefined && side.sentences.some(({ names }) => names.some((mention) => contains(mention, span)))
  );
}

const length = (range: TokenRange): number => range.end - range.start;

const cover = (a: TokenRange, b: TokenRange): TokenRange => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const between = (a: TokenRange, b: TokenRange): TokenRange =>
  a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };

const BREAKS = new Set([
  'and',
  'or',
  'but',
  'that',
  'which',
  'who',
  'as',
  'by',
  'to',
  'in',
  'on',
  'at',
  'with',
  'from',
]);

/** An article behind a noun begins another phrase: `the strike a disgrace`. */
function isBridge(gap: TokenRange, side: LinkedSide): boolean {
  if (gap.end < gap.start || gap.end - gap.start > MAX_BRIDGE) return false;
  return side.tokens
    .slice(gap.start, gap.end)
    .every(
      (token) =>
        token.kind === 'word' &&
        !BREAKS.has(token.norm) &&
        !isPastForm(token) &&
        !(determiners.has(token.norm) && isNounAt(side, gap.start - 1)),
    );
}

/** `noon [riot police] dragged`: a noun in the gap and a verb behind it begin another clause. */
function hasClause(gap: TokenRange, side: LinkedSide): boolean {
  const behind = side.tokens[gap.end];
  return (
    behind !== undefined && isPastForm(behind) && side.tokens.slice(gap.start, gap.end).some(isContentWord)
  );
}

/** Whether no word inside stands for a word outside. */
function isClosed(phrase: Substitution, linked: LinkedSentences): boolean {
  return linked.groups.every((group) => {
    const isInLeft = group.left.some((index) => isIn(index, phrase.left));
    const isInRight = group.right.some((index) => isIn(index, phrase.right));
    if (!isInLeft && !isInRight) return true;
    return (
      group.left.every((index) => isIn(index, phrase.left)) &&
      group.right.every((index) => isIn(index, phrase.right))
    );
  });
}

const isIn = (index: number, range: TokenRange): boolean => range.start <= index && index < range.end;
