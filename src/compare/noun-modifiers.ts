import { adverbs, lightWords } from '../language/data/en/light-words.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import { overlaps } from '../model/span.ts';
import type { LinkedSide, TokenRange } from './view.ts';
import { isAdverb, isContentWord, isPastForm, isQuantifier } from './words.ts';

const MAX_MODIFIERS = 5;

/** What may stand between modifiers: `old and narrow railway`, `Paris-Lyon`, `Lyon's`. */
const joints = new Set(['and', '-', "'s", '’s', "'", '’']);

export function startOfModifiers(
  run: TokenRange,
  side: LinkedSide,
  isFree: (index: number) => boolean,
): number {
  let start = run.start;
  for (let index = run.start - 1; index >= Math.max(0, run.start - MAX_MODIFIERS); index -= 1) {
    const token = at(side.tokens, index);
    if (joints.has(token.norm)) continue;
    // `Paris-Lyon` with Paris linked near by: the pair is there, told in another way.
    if (!isFree(index) && side.tokens[index + 1]?.norm === '-') return run.start;
    if (!isFree(index) || token.kind !== 'word' || isFigure(side, token)) break;
    if (!isContentWord(token) && !isQuantifier(token)) break;
    if (isParticipleOfVerb(side.tokens, index) || isOfAge(side.tokens, index)) break;
    if (isOfNameOf(side, token, at(side.tokens, run.start))) break;
    start = index;
  }
  while (start < run.start && isNoModifier(side.tokens, start)) start += 1;
  return start;
}

/** `the 27-year-old engineer`. */
const isOfAge = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.norm === 'old' && tokens[index - 1]?.text === '-';

const verbCarriers = new Set('be have get'.split(' '));

/** `was made last week`, `video surfaced showing`: a participle that belongs to a verb or is one. */
function isParticipleOfVerb(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  const before = tokens[index - 1];
  if (/ing$/u.test(token.norm)) return before === undefined || !nounOpeners.has(before.norm);
  if (!isPastForm(token) || before === undefined) return false;
  return isContentWord(before) || verbCarriers.has(before.lemma);
}

/** A run that begins with a preposition or a verb has no modifiers in front; nor has a noun that is a verb there. */
export function canBeModified(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const group = side.groupAt[index];
  return (
    isContentWord(token) &&
    !isPastForm(token) &&
    !/ing$/u.test(token.norm) &&
    !isFigure(side, token) &&
    !isAdverb(token) &&
    !adverbs.has(token.norm) &&
    !isInName(side, token) &&
    !lightWords.has(token.lemma) &&
    group?.kind === 'same'
  );
}

/** Titles and first names are a matter of naming. */
const isOfNameOf = (side: LinkedSide, token: Token, anchor: Token): boolean =>
  side.sentences.some(({ names }) => names.some((name) => overlaps(name, token) && overlaps(name, anchor)));

export const isInName = (side: LinkedSide, token: Token): boolean =>
  side.sentences.some(({ names }) => names.some((name) => name.kind === 'name' && overlaps(name, token)));

export const isFigure = (side: LinkedSide, token: Token): boolean =>
  side.sentences.some(({ numbers, dates }) =>
    [...numbers, ...dates].some((mention) => overlaps(mention, token)),
  );

const beforeVerbs = new Set(
  'which to will would can could may might must should shall not i he she it we they who by for in of'.split(
    ' ',
  ),
);

/** `to face charges`, `senators urged restraint`, `for maintaining peace`: what stands there is a verb. */
function isNoModifier(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = at(tokens, index);
  if (joints.has(token.norm) || sayingVerbs.has(token.lemma)) return true;
  if (/ing$/u.test(token.norm)) return before === undefined || !nounOpeners.has(before.norm);
  if (before === undefined || before.kind === 'punctuation')
    return isPastForm(token) && tokens[index + 1] !== undefined && at(tokens, index + 1).isFunctionWord;
  if (beforeVerbs.has(before.norm) && isPlainVerb(before, token)) return true;
  return isContentWord(before) && /(?:ed|s)$/u.test(token.norm);
}

/** `to face`: only behind `to` and modal verbs may any word be a verb; behind `in` or `of` none is but one in -ing. */
const isPlainVerb = (before: Token, token: Token): boolean =>
  !['by', 'for', 'in', 'of'].includes(before.norm) && !token.isCapitalised;

export const nounOpeners = new Set(
  'the a an this that these those its their his her our no any some'.split(' '),
);
