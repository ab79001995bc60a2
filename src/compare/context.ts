import { lightWords } from '../language/data/en/light-words.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { closeness, NEAR_IN_MEANING, RELATED } from './closeness.ts';
import { isOfSameContent } from './same-content.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { isContentWord, isFormOf } from './words.ts';

/** How far the words around a place reach that say what it is of, in tokens. */
const REACH = 9;
/** A link between different words counts as shared from this score on. */
const WEAK = 0.5;

/** What two places of linked sentences have around them. */
export interface SharedContext {
  /** Content words around the one that stand for content words around the other. */
  readonly shared: number;
  /** As share of the content words around the place that has fewer of them, and around the one that has more, 0 to 1. */
  readonly share: number;
  readonly shareOfRicher: number;
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
    shareOfRicher: shared / Math.max(1, Math.max(lefts.length, rights.length) + inside),
  };
}

/** `withdrawal of Danish troops` / `expulsion of Danish forces`: the same words inside speak for one thing as well. */
function sameInside(linked: LinkedSentences, left: TokenRange, right: TokenRange): number {
  const isIn = (range: TokenRange) => (index: number) => range.start <= index && index < range.end;
  return linked.groups.filter(
    (group) => group.kind === 'same' && group.left.some(isIn(left)) && group.right.some(isIn(right)),
  ).length;
}

/** How near the words beside a place stand that say what it is in, in tokens. */
const BESIDE = 3;

/** `create discord and conflict` / `creating dispute and conflict`: the next words on both sides stand for each other. */
function isFramed(linked: LinkedSentences, left: TokenRange, right: TokenRange): boolean {
  return [-1, 1].every((direction) => {
    const own = nextWord(linked.left, left, direction);
    const other = nextWord(linked.right, right, direction);
    if (own === null || other === null) return false;
    return linked.left.groupAt[own]?.right.includes(other) ?? false;
  });
}

/** The first content word before or behind the range, in reach and in its sentence. */
function nextWord(side: LinkedSide, range: TokenRange, direction: number): number | null {
  const from = direction < 0 ? range.start - 1 : range.end;
  for (let step = 0; step < BESIDE; step += 1) {
    const token = side.tokens[from + step * direction];
    if (token === undefined || /^[.;:!?]$/u.test(token.text)) return null;
    if (isContentWord(token)) return from + step * direction;
  }
  return null;
}

/** The content words around a range, in its own sentence. */
export function wordsAround(side: LinkedSide, range: TokenRange): readonly number[] {
  const sentence = sentenceAt(side, range);
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

/**
 * How much of the surroundings has to be shared before two places are taken for one: words, and their share of the poorer
 * surroundings. Read off some 400 differences between linked sentences of news: with fewer than two shared words hardly any was
 * of one thing, with four nearly all.
 */
const amounts = {
  some: { shared: 2, share: 0.35 },
  many: { shared: 3, share: 0.4 },
  /** Of the same word or words in other company, which count themselves. */
  anchored: { shared: 4, share: 0.45 },
  most: { shared: 4, share: 0.6 },
} as const;

export type Amount = keyof typeof amounts;

/**
 * Whether two places can be told of the same thing. Sentences that the alignment calls the same are; where they share a part
 * only, most of their words are of different things, so the words around the two places must stand for each other, the more
 * of them the less the words themselves have to do with each other.
 */
export function isOneContext(
  linked: LinkedSentences,
  left: TokenRange,
  right: TokenRange,
  amount: Amount,
): boolean {
  if (isParallel(linked) || isContained(linked, left, right) || isFramed(linked, left, right)) return true;
  const { shared, share } = contextOf(linked, left, right);
  return shared >= amounts[amount].shared && share >= amounts[amount].share;
}

/** Edited copies, and one sentence against one that say the same as a whole. */
export const isParallel = (linked: LinkedSentences): boolean =>
  linked.isEdited ||
  (linked.left.sentences.length === 1 && linked.right.sentences.length === 1 && isOfSameContent(linked));

/** Share of a sentence's content words that must stand for words of one sentence of the other side. */
const CONTAINED = 0.7;
const MIN_CONTAINED = 4;

/** Whether the sentence around the one place says little but what the sentence around the other says, too. */
function isContained(linked: LinkedSentences, left: TokenRange, right: TokenRange): boolean {
  const lefts = contentOfSentence(linked.left, left);
  const rights = contentOfSentence(linked.right, right);
  const inRight = new Set(rights);
  const found = lefts.filter((index) =>
    linked.left.groupAt[index]?.right.some((other) => inRight.has(other)),
  );
  const partners = new Set(found.flatMap((index) => linked.left.groupAt[index]?.right ?? []));
  const foundRight = rights.filter((index) => partners.has(index));
  return isMost(found.length, lefts.length) || isMost(foundRight.length, rights.length);
}

const isMost = (found: number, all: number): boolean => found >= MIN_CONTAINED && found >= all * CONTAINED;

function contentOfSentence(side: LinkedSide, range: TokenRange): readonly number[] {
  const span = sentenceAt(side, range);
  return [...side.tokens.keys()].filter((index) => {
    const token = at(side.tokens, index);
    return span !== undefined && isContentWord(token) && span.start <= token.start && token.end <= span.end;
  });
}

const sentenceAt = (side: LinkedSide, { start }: TokenRange): Span | undefined => {
  const first = at(side.tokens, start);
  return side.sentences.find(({ span }) => span.start <= first.start && first.end <= span.end)?.span;
};

/** How near two words are in meaning: forms of one word, synonyms, near, related or neither. */
export type Nearness = 'form' | 'synonym' | 'near' | 'related' | 'other';

/** How near the nearest two of some words are; rare names, of which nothing is known, count as related. */
export function nearnessOf(lefts: readonly Token[], rights: readonly Token[]): Nearness {
  const pairs = lefts.flatMap((a) => rights.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => isFormOf(a, b))) return 'form';
  const nearest = Math.max(...pairs.map(([a, b]) => closeness(a, b) ?? RELATED));
  if (nearest === 1) return 'synonym';
  if (nearest >= NEAR_IN_MEANING) return 'near';
  return nearest >= RELATED ? 'related' : 'other';
}

/** Whether two words, verbs mostly, tell one thing: by their meaning and by what stands around them. */
export function areOneDeed(linked: LinkedSentences, left: number, right: number, amount: Amount): boolean {
  const nearness = nearnessOf([at(linked.left.tokens, left)], [at(linked.right.tokens, right)]);
  if (!isParallel(linked) && (nearness === 'related' || nearness === 'other')) return false;
  return isOneContext(linked, rangeAt(left), rangeAt(right), amount);
}

const rangeAt = (index: number): TokenRange => ({ start: index, end: index + 1 });
