import { lightWords } from '../../language/data/en/light-words.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import { partCounts } from '../../language/parts-of-speech.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { overlaps } from '../../model/span.ts';
import { classAt } from '../grammar/side-classes.ts';
import type { LinkedSide, TokenRange } from '../view.ts';
import { isAdverb, isContentWord, isQuantifier } from '../words.ts';

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
    if (!canModify(side, index) || isOfAge(side.tokens, index)) break;
    if (isOfNameOf(side, token, at(side.tokens, run.start))) break;
    start = index;
  }
  while (
    start < run.start &&
    (joints.has(at(side.tokens, start).norm) || sayingVerbs.has(at(side.tokens, start).lemma))
  )
    start += 1;
  return start === run.start ? startOfPart(run, side) : start;
}

/** `most of the passengers`: how many of them. */
export function startOfPart({ start }: TokenRange, { tokens }: LinkedSide): number {
  const first = nounOpeners.has(tokens[start - 1]?.norm ?? '') ? start - 1 : start;
  const quantifier = tokens[first - 2];
  const isPart = tokens[first - 1]?.norm === 'of' && quantifier !== undefined && isQuantifier(quantifier);
  return isPart ? first - 2 : start;
}

/** `the 27-year-old engineer`. */
const isOfAge = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.norm === 'old' && tokens[index - 1]?.text === '-';

/** `involving`, `injured`: adjectives only where a noun phrase begins in front of them. */
const isParticipleForm = ({ norm, lemma }: Token): boolean =>
  norm !== lemma && /(?:ing|ed)$/u.test(norm) && partCounts(norm) === undefined;

/** A noun, an adjective or what stands for one in front of a noun: not `raised prices`, `people believe`, `sent days`. */
function canModify(side: LinkedSide, index: number): boolean {
  if (isQuantifier(at(side.tokens, index))) return true;
  const [own, next, before] = [classAt(side, index), classAt(side, index + 1), classOrNull(side, index - 1)];
  if (isParticipleForm(at(side.tokens, index)))
    return next === 'noun' && /^(?:determiner|adjective|adverb|mark)$/u.test(before ?? 'mark');
  if (own === 'noun' || own === 'adjective') return true;
  // `Beleaguered Lucent`: a sentence does not begin with a past.
  if (own === 'verb') return before === null && next === 'noun' && /ed$/u.test(at(side.tokens, index).norm);
  // `widely criticised plan`, `newly elected mayor`, `the injured men`; not `had injured men`.
  if (own === 'adverb') return isAdverb(at(side.tokens, index)) && /^(?:adjective|participle)$/u.test(next);
  return (
    own === 'participle' &&
    next === 'noun' &&
    /^(?:determiner|adjective|adverb|mark)$/u.test(before ?? 'mark')
  );
}

const classOrNull = (side: LinkedSide, index: number): string | null =>
  index < 0 ? null : classAt(side, index);

/** `on criminal charges of`: a form in -s behind an adjective or noun is a noun more often than a verb. */
const isPluralLinked = (side: LinkedSide, index: number): boolean => {
  const { norm, lemma } = at(side.tokens, index);
  return (
    norm !== lemma && norm.endsWith('s') && /^(?:adjective|noun)$/u.test(classOrNull(side, index - 1) ?? '')
  );
};

/** A run that begins with a preposition or a verb has no modifiers in front; nor has a noun that is a verb there. */
export function canBeModified(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const group = side.groupAt[index];
  const wordClass = classAt(side, index);
  return (
    isContentWord(token) &&
    (wordClass === 'noun' || wordClass === 'adjective' || isPluralLinked(side, index)) &&
    !isFigure(side, token) &&
    !(token.norm !== token.lemma && /ing$/u.test(token.norm)) &&
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

export const nounOpeners = new Set(
  'the a an this that these those its their his her our no any some'.split(' '),
);
