import { adverbs } from '../language/data/en/light-words.ts';
import { particles } from '../language/data/en/particles.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import { contains } from '../model/span.ts';
import type { LinkedSentences, LinkedSide, TokenRange, WordGroup } from './view.ts';
import { isAdverb, isContentWord, isPastForm } from './words.ts';

/** A phrase of one side that stands where another phrase stands on the other side. */
export interface Substitution extends Sides<TokenRange> {
  /** Of the best word link in it. */
  readonly score: number;
}

/** Words of a group may lie this far apart and still be one phrase: `military and security forces`. */
const MAX_GAP = 2;
/** Same words between two substitutions that make one phrase of them: `removal [of city] guards`. */
const MAX_BRIDGE = 2;
const MAX_PHRASE = 9;
const MAX_MODIFIERS = 2;

/**
 * The substituted phrases of two linked sentences: groups of different words, joined where they stand next to each other
 * on both sides or are bridged by a word or two, and grown over modifiers and particles that nothing stands for.
 *
 * `the swift removal of city guards` / `expulsion of city security officers`: linked are removal–expulsion and
 * guards–officers; `of city` bridges them, `swift` and `security` are modifiers, so both sides come out as whole phrases.
 * (An edit script would replace `the swift removal` by `expulsion`, and from the first reordering on everything.)
 */
export function findSubstitutions(linked: LinkedSentences): readonly Substitution[] {
  const seeds = linked.groups
    .filter((group) => group.kind === 'other')
    .map((group) => compact(group, linked));
  const joined = joinAll(seeds, linked);
  return joined.map((found) =>
    withPreposition(
      { score: found.score, left: grow(found.left, linked.left), right: grow(found.right, linked.right) },
      linked,
    ),
  );
}

/** Joins neighbours, the nearest first, until none are left; the order does not depend on which side is the left one. */
function joinAll(seeds: readonly Substitution[], linked: LinkedSentences): readonly Substitution[] {
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
const place = (phrase: Substitution): number => phrase.left.start + phrase.right.start;

/** A group as one range a side: what of it stands together. */
function compact(group: WordGroup, linked: LinkedSentences): Substitution {
  const left = rangeOf(stretch(group.left, linked.left));
  const right = rangeOf(stretch(group.right, linked.right));
  return { left, right, score: group.score };
}

/** The longest stretch of the group's words with only free words between them; the last of several (English puts heads last). */
function stretch(indices: readonly number[], side: LinkedSide): readonly number[] {
  let best: readonly number[] = [];
  let current: number[] = [];
  for (const index of indices) {
    const last = current.at(-1);
    if (last !== undefined && !isPassable(side, last + 1, index)) current = [];
    current.push(index);
    if (current.length >= best.length) best = [...current];
  }
  return best;
}

const isPassable = (side: LinkedSide, from: number, to: number): boolean =>
  to - from <= MAX_GAP &&
  side.tokens.slice(from, to).every((token, place) => {
    const group = side.groupAt[from + place];
    return token.kind === 'word' && (group === undefined || group.kind === 'grammar');
  });

const rangeOf = (indices: readonly number[]): TokenRange => ({
  start: at(indices, 0),
  end: at(indices, indices.length - 1) + 1,
});

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
function isNameAndVerb(
  first: Substitution,
  second: Substitution,
  side: LinkedSide,
  name: 'left' | 'right',
): boolean {
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

function isBridge(gap: TokenRange, side: LinkedSide): boolean {
  if (gap.end < gap.start || gap.end - gap.start > MAX_BRIDGE) return false;
  return side.tokens
    .slice(gap.start, gap.end)
    .every((token) => token.kind === 'word' && !BREAKS.has(token.norm) && !isPastForm(token));
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

/** The range with the modifiers before it and the particle after it that nothing on the other side stands for. */
function grow(range: TokenRange, side: LinkedSide): TokenRange {
  let { start, end } = range;
  const isFree = (index: number): boolean => {
    const token = side.tokens[index];
    return token !== undefined && side.groupAt[index] === undefined;
  };
  const isVerb = isPastForm(at(side.tokens, start));
  for (let grown = 0; grown < MAX_MODIFIERS && isFree(start - 1); grown += 1) {
    const token = at(side.tokens, start - 1);
    // What stands in front of a verb is its subject, unless it is an adverb.
    if (!isModifier(token) || !touches(side, start - 1) || (isVerb && !isAdverb(token))) break;
    start -= 1;
  }
  ({ start, end } = withCompound(start, end, side));
  const after = side.tokens[end];
  if (
    after !== undefined &&
    isFree(end) &&
    (particles.has(after.norm) || isAdverb(after) || endsNoun(side, end))
  ) {
    end += 1;
  }
  return { start, end };
}

/** `high-profile` is one word in two tokens. */
function withCompound(from: number, to: number, side: LinkedSide): TokenRange {
  const isHyphen = (index: number): boolean => {
    const [before, token, behind] = [side.tokens[index - 1], side.tokens[index], side.tokens[index + 1]];
    return token?.text === '-' && before?.end === token.start && token.end === behind?.start;
  };
  let [start, end] = [from, to];
  while (isHyphen(start - 1)) start -= 2;
  while (isHyphen(end)) end += 2;
  return { start, end };
}

const prepositions = new Set('to of with for against on at by'.split(' '));

/** `held on [to]` / `clung [to]`: a phrasal verb with the preposition that both verbs take. */
function withPreposition(found: Substitution, linked: LinkedSentences): Substitution {
  const next = linked.left.tokens[found.left.end];
  const group = linked.left.groupAt[found.left.end];
  const isShared = group !== undefined && linked.right.groupAt[found.right.end] === group;
  const endsInParticle = [found.left, found.right].some(
    ({ start, end }, place) =>
      end - start > 1 && at(place === 0 ? linked.left.tokens : linked.right.tokens, end - 1).isFunctionWord,
  );
  if (next === undefined || !isShared || !endsInParticle || !prepositions.has(next.norm)) return found;
  return {
    ...found,
    left: { start: found.left.start, end: found.left.end + 1 },
    right: { start: found.right.start, end: found.right.end + 1 },
  };
}

/** `military [forces] from`: a last word in front of a closed-class word or a mark, and no verb. */
function endsNoun(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const next = side.tokens[index + 1];
  if (!isModifier(token) || isPastForm(token) || /ing$/u.test(token.norm) || !touches(side, index - 1))
    return false;
  return isContentWord(at(side.tokens, index - 1)) && (next === undefined || !isContentWord(next));
}

/** Without parts of speech: a plain content word in lower case (a capital belongs to a name) and no verb of saying. */
const isModifier = (token: Token): boolean =>
  isContentWord(token) &&
  token.kind === 'word' &&
  !token.isCapitalised &&
  !sayingVerbs.has(token.lemma) &&
  !adverbs.has(token.norm);

/** Whether the token and the next belong to one sentence: the tokens of several sentences stand in one list. */
function touches(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const next = at(side.tokens, index + 1);
  return !side.sentences.some(({ span }) => token.end <= span.start && span.start <= next.start);
}
