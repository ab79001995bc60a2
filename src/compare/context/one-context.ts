import { at } from '../../model/list.ts';
import { overlaps } from '../../model/span.ts';
import { isVerbAt } from '../grammar/side-classes.ts';
import { rangeAt } from '../token-range.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { isContentWord } from '../words.ts';
import { contextOf, isParallel, sentenceAt } from './context.ts';
import { nearnessOf } from './nearness.ts';

/** How near the words beside a place stand that say what it is in, in tokens. */
const BESIDE = 4;

/** `create discord and conflict` / `creating dispute and conflict`: the next words on both sides stand for each other. */
export function isFramed(linked: LinkedSentences, left: TokenRange, right: TokenRange): boolean {
  return [-1, 1].every((direction) => {
    const own = nextWord(linked.left, left, direction);
    const other = nextWord(linked.right, right, direction);
    if (own === null || other === null) return false;
    return linked.left.groupAt[own]?.right.includes(other) ?? false;
  });
}

/** `suspected Mafia leader` / `suspected Mafia boss`: the word right in front stands for the word right in front. */
export function haveSameModifier(linked: LinkedSentences, left: TokenRange, right: TokenRange): boolean {
  const own = linked.left.groupAt[left.start - 1];
  const token = linked.left.tokens[left.start - 1];
  return (
    own?.kind === 'same' &&
    token !== undefined &&
    isContentWord(token) &&
    own.left.includes(left.start - 1) &&
    own.right.includes(right.start - 1)
  );
}

/** How far in front of its verb a name may stand. */
const TO_SUBJECT = 8;

/** `Halden on Wednesday issued` / `Halden (HLD) has released`: two verbs behind one name. */
export function haveSameSubject(linked: LinkedSentences, left: TokenRange, right: TokenRange): boolean {
  if (!isVerbAt(linked.left, left.start) || !isVerbAt(linked.right, right.start)) return false;
  const [own, other] = [subjectBefore(linked.left, left), subjectBefore(linked.right, right)];
  return own !== null && other !== null && (linked.left.groupAt[own]?.right.includes(other) ?? false);
}

/** The first name of those in front of the verb, in its part of the sentence. */
function subjectBefore(side: LinkedSide, { start }: TokenRange): number | null {
  let found: number | null = null;
  for (let index = start - 1; index >= Math.max(0, start - TO_SUBJECT); index -= 1) {
    const token = at(side.tokens, index);
    if (/^[.;:!?"“”]$/u.test(token.text) || isVerbAt(side, index)) break;
    if (
      token.isCapitalised &&
      isContentWord(token) &&
      !side.sentences.some(({ dates }) => dates.some((date) => overlaps(date, token)))
    )
      found = index;
  }
  return found;
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

/**
 * How much of the surroundings has to be shared before two places are taken for one: words, and their share of the poorer
 * surroundings. Read off some 400 differences between linked sentences of news: with fewer than two shared words hardly any was
 * of one thing, with four nearly all.
 */
const amounts = {
  few: { shared: 2, share: 0.6 },
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
  if (isParallel(linked) || areSameSentences(linked, left, right)) return true;
  if (isContained(linked, left, right) || isFramed(linked, left, right)) return true;
  const { shared, share } = contextOf(linked, left, right);
  return shared >= amounts[amount].shared && share >= amounts[amount].share;
}

/** Whether the sentence around the one place is linked with the sentence around the other as saying the same. */
function areSameSentences(linked: LinkedSentences, left: TokenRange, right: TokenRange): boolean {
  const [own, other] = [sentenceAt(linked.left, left), sentenceAt(linked.right, right)];
  if (own === undefined || other === undefined) return false;
  return linked.parts.some(
    (link) =>
      link.relation === 'same' &&
      link.left.length === 1 &&
      link.right.length === 1 &&
      link.left[0] === own.index &&
      link.right[0] === other.index,
  );
}

/** Share of a sentence's content words that must stand for words of one sentence of the other side. */
const CONTAINED = 0.78;

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
  const span = sentenceAt(side, range)?.span;
  return [...side.tokens.keys()].filter((index) => {
    const token = at(side.tokens, index);
    return span !== undefined && isContentWord(token) && span.start <= token.start && token.end <= span.end;
  });
}

/** Whether two words, verbs mostly, tell one thing: by their meaning and by what stands around them. */
export function areOneDeed(linked: LinkedSentences, left: number, right: number, amount: Amount): boolean {
  const nearness = nearnessOf([at(linked.left.tokens, left)], [at(linked.right.tokens, right)]);
  if (!isParallel(linked) && (nearness === 'related' || nearness === 'other')) return false;
  return isOneContext(linked, rangeAt(left), rangeAt(right), amount);
}
