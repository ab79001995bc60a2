import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { placeNames } from '../../language/data/en/places.ts';
import { lowerCaseWords, mixedCaseWords } from '../../language/data/en/word-case.ts';
import type { DateMention } from '../../language/dates.ts';
import type { NameMention } from '../../language/names.ts';
import type { Span } from '../../model/span.ts';
import { contains, overlaps } from '../../model/span.ts';
import { attributionsOf } from '../attribution/attributions-of.ts';
import { isParallel } from '../context/context.ts';
import type { LinkedSentences, LinkedSide } from '../view.ts';

/**
 * Whether two figures of partly parallel sentences are of two days or of two owners: the Dow on Thursday and on Friday, what
 * Biden's campaign raised and what Sanders' did.
 */
export function haveOtherOwners(linked: LinkedSentences, a: Span, b: Span): boolean {
  if (isParallel(linked)) return false;
  return areOfTwoDays(linked, a, b) || areOfTwoOwners(linked, a, b);
}

const sentenceOf = (side: LinkedSide, figure: Span): AnalysedSentence | undefined =>
  side.sentences.find(({ span }) => contains(span, figure));

function areOfTwoDays({ left, right }: LinkedSentences, a: Span, b: Span): boolean {
  const [lefts, rights] = [datesOf(left, a), datesOf(right, b)];
  if (lefts.length === 0 || rights.length === 0) return false;
  return lefts.every((one) => rights.every((other) => areOtherDays(one, other)));
}

/** The dates of the figure's sentence, without those that say when somebody spoke. */
function datesOf(side: LinkedSide, figure: Span): readonly DateMention[] {
  const sentence = sentenceOf(side, figure);
  const framing = attributionsOf(side.article);
  return (sentence?.dates ?? []).filter(
    (date) => !framing.some((one) => overlaps(one, date) && !contains(one.content, date)),
  );
}

const areOtherDays = (a: DateMention, b: DateMention): boolean =>
  (['year', 'month', 'weekday'] as const).some(
    (field) => a[field] !== null && b[field] !== null && a[field] !== b[field],
  );

function areOfTwoOwners({ left, right }: LinkedSentences, a: Span, b: Span): boolean {
  const [own, other] = [ownerOf(left, a), ownerOf(right, b)];
  return (
    own !== null &&
    other !== null &&
    !isNamedIn(own, sentenceOf(right, b)) &&
    !isNamedIn(other, sentenceOf(left, a))
  );
}

/**
 * The name nearest in front of the figure, if it may be whose it is. One who speaks is only where a pronoun leads back to
 * him: `Biden announced that his campaign raised 22.7 million`, not `Biden said that 12 had died`.
 */
function ownerOf(side: LinkedSide, figure: Span): NameMention | null {
  const names = sentenceOf(side, figure)?.names ?? [];
  const name = names.findLast(({ end }) => end <= figure.start);
  if (name === undefined || !isPerson(name) || isPlace(side, name)) return null;
  const isSpeaker = attributionsOf(side.article).some(
    (one) => overlaps(one, name) && !contains(one.content, name) && contains(one.content, figure),
  );
  if (!isSpeaker) return name;
  const between = side.tokens.filter(({ start, end }) => start >= name.end && end <= figure.start);
  return between.some(({ norm }) => PRONOUN.test(norm)) ? name : null;
}

/** With an office, or of two words that are nothing but names: `Bernie Sanders`, not `White House`. */
function isPerson({ key, title, kind }: NameMention): boolean {
  const words = key.split(' ');
  const isPlain = words.every((word) => !lowerCaseWords.has(word) && !mixedCaseWords.has(word));
  return kind === 'name' && (title !== null || (words.length > 1 && isPlain));
}

/** Where something happens is nobody who has figures of his own: `in Kabul`. */
function isPlace({ tokens }: LinkedSide, name: NameMention): boolean {
  const before = tokens.findLast((token) => token.end <= name.start)?.norm ?? '';
  return /^(?:in|at|near|outside|off|from|to|across|around)$/u.test(before) || placeNames.has(name.key);
}

const PRONOUN = /^(?:he|she|it|they|we|i|his|her|its|their|our|my)$/u;

/** Whether any word of the name stands in the sentence. */
function isNamedIn(name: NameMention, sentence: AnalysedSentence | undefined): boolean {
  const words = name.key.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const others = new Set(sentence?.tokens.map(({ norm }) => norm));
  return words.some((word) => others.has(word));
}
