import { determiners, placePrepositions, subjectPronouns } from '../../language/data/en/closed-classes.ts';
import { at } from '../../model/list.ts';
import type { LinkedSide } from '../view.ts';
import { isAdverb } from '../words.ts';
import { classAt } from './side-classes.ts';
import { isTime } from './times.ts';
import { isAuxiliary } from './verb-groups.ts';

/** Longest noun phrase that is read in front of a verb, in words that are not grammar. */
const MAX_SUBJECT = 6;

/** The words right in front of the auxiliaries: a noun phrase with what its noun is of, or a pronoun; empty where there is none. */
export function nounPhraseBefore(side: LinkedSide, from: number): readonly number[] {
  const words: number[] = [];
  for (
    let index = skipInsertion(side, skipDate(side, from)) - 1;
    index >= 0 && words.length < MAX_SUBJECT;
    index -= 1
  ) {
    if (isMarkInPhrase(side, index) || (words.length > 0 && isAttribute(side, index))) continue;
    if (!canStandInPhrase(side, index)) break;
    if (isAdverb(at(side.tokens, index)) && words.length === 0) continue;
    words.unshift(index);
    // `the port of the city`: the phrase goes on in front of `of`.
    if (opensPhrase(side, index) && !isAttribute(side, index - 1)) break;
  }
  const found = withoutAdverbial(side, words);
  return found.some((index) => heads.has(classAt(side, index)) || isNamed(side, index)) ? found : [];
}

/** Without one of these a row of words is no phrase that could act: `the newly`. */
const heads: ReadonlySet<string> = new Set(['noun', 'pronoun', 'number']);

const isNamed = (side: LinkedSide, index: number): boolean => {
  const { norm, isCapitalised } = at(side.tokens, index);
  return (
    (isCapitalised && index > 0) || /^(?:some|many|both|all|few|others?|this|that|these|those)$/u.test(norm)
  );
};

/** `third-degree`, `St. Ives`; not the end of a sentence. */
function isMarkInPhrase(side: LinkedSide, index: number): boolean {
  const { text } = at(side.tokens, index);
  const next = side.tokens[index + 1];
  return text === '-' || (text === '.' && next?.isCapitalised === true && isTitle(side, index - 1));
}

/** `Gov.`, `St.`: short, with a capital. */
const isTitle = (side: LinkedSide, index: number): boolean => {
  const token = side.tokens[index];
  return token?.isCapitalised === true && token.text.length <= 4;
};

/** A determiner is the first word of its noun phrase, a pronoun the only one. */
const opensPhrase = (side: LinkedSide, index: number): boolean => {
  const { norm } = at(side.tokens, index);
  return determiners.has(norm) || subjectPronouns.has(norm);
};

const phraseClasses = new Set([
  'noun',
  'adjective',
  'number',
  'determiner',
  'pronoun',
  'adverb',
  'gerund',
  'participle',
]);

function canStandInPhrase(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const wordClass = classAt(side, index);
  if (token.kind === 'punctuation' || isAuxiliary(token) || !phraseClasses.has(wordClass)) return false;
  // `vehicles carrying troops`, `a man arrested`: the verb of another clause, if no determiner makes it an adjective.
  if (wordClass === 'gerund' || wordClass === 'participle')
    return classAt(side, index + 1) === 'noun' && determiners.has(side.tokens[index - 1]?.norm ?? '');
  return true;
}

const attributePrepositions = new Set([
  ...placePrepositions,
  'of',
  'for',
  'to',
  'with',
  'against',
  'between',
]);

/** `the port of Marsk`, `lawmakers in Torvald`: a preposition with its noun behind another noun. */
export const isAttribute = (side: LinkedSide, index: number): boolean =>
  index > 0 && attributePrepositions.has(at(side.tokens, index).norm) && classAt(side, index - 1) === 'noun';

/** `At noon riot police`: behind a preposition the first noun is its own. */
function withoutAdverbial(side: LinkedSide, words: readonly number[]): readonly number[] {
  const before = side.tokens[(words[0] ?? 0) - 1];
  const isAdverbial =
    before !== undefined &&
    words.length > 1 &&
    (placePrepositions.has(before.norm) || /^(?:after|before|by)$/u.test(before.norm));
  return isAdverbial ? words.slice(1) : words;
}

const MAX_INSERTION = 14;

/** `the minister, a former judge, denied`: past what stands between two commas, and past a comma that follows a name. */
function skipInsertion(side: LinkedSide, from: number): number {
  const { tokens } = side;
  if (tokens[from - 1]?.text !== ',') return from;
  for (let index = from - 2; index > Math.max(0, from - MAX_INSERTION); index -= 1) {
    const { text } = at(tokens, index);
    if (/^[.;:!?]$/u.test(text)) break;
    if (text === ',' && classAt(side, index - 1) === 'noun') return index;
  }
  return classAt(side, from - 2) === 'noun' ? from - 1 : from;
}

/** `A judge on Saturday sentenced`: when it was stands between. */
function skipDate(side: LinkedSide, from: number): number {
  const last = side.tokens[from - 1];
  const date = side.sentences
    .flatMap(({ dates }) => dates)
    .find((one) => last !== undefined && one.start <= last.start && last.end <= one.end);
  if (date === undefined) return from;
  const start = side.tokens.findIndex((token) => token.start >= date.start);
  return side.tokens[start - 1]?.norm === 'on' ? start - 1 : start;
}

const MAX_OBJECT = 6;
const separable = new Set('away off out up down back over'.split(' '));

/** The words behind the verb up to a preposition or a mark, a particle or an adverb right behind it passed over. */
export function nounPhraseBehind(side: LinkedSide, verb: number): readonly number[] {
  const { tokens } = side;
  const words: number[] = [];
  const from = skipBound(side, verb + 1);
  for (let index = from; index <= from + MAX_OBJECT && words.length < MAX_OBJECT; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'punctuation' && !/^[-$£€"“]$/u.test(token.text))) break;
    if (token.kind === 'punctuation') continue;
    // `shot dead a boy`: what became of whom.
    if (words.length === 0 && (separable.has(token.norm) || isAdverb(token) || token.norm === 'dead'))
      continue;
    if (!isOfObject(side, index)) break;
    words.push(index);
  }
  // `happens next month`: when it does.
  while (words.length > 0 && isWhen(side, at(words, words.length - 1))) words.pop();
  return words.some((index) =>
    /^(?:noun|number|pronoun|adjective|gerund|determiner)$/u.test(classAt(side, index)),
  )
    ? words
    : [];
}

const isWhen = (side: LinkedSide, index: number): boolean => {
  const token = at(side.tokens, index);
  return token.kind !== 'number' && (isTime(side, token) || /^(?:next|last|early|late)$/u.test(token.norm));
};

function isOfObject(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const wordClass = classAt(side, index);
  if (token.norm === "'s" || token.norm === '’s') return true;
  if (isAuxiliary(token) || /^(?:that|who|which)$/u.test(token.norm)) return false;
  return phraseClasses.has(wordClass) && wordClass !== 'adverb';
}

/** `wounded at least nine people`: past what bounds the number. */
function skipBound(side: LinkedSide, from: number): number {
  const words = side.tokens
    .slice(from, from + 2)
    .map(({ norm }) => norm)
    .join(' ');
  if (/^(?:at (?:least|most)|(?:more|less|fewer|other) than|up to|as many)$/u.test(words)) return from + 2;
  return /^(?:nearly|almost|about|around|over|some)(?: |$)/u.test(words) ? from + 1 : from;
}

/** With the particle of the verb, which may stand behind a short object: `pushed the picket away`. */
export function endOfVerb(side: LinkedSide, verb: number): number {
  for (let index = verb + 1; index <= verb + 3; index += 1) {
    const token = side.tokens[index];
    if (token === undefined || token.kind === 'punctuation') break;
    if (separable.has(token.norm)) return index + 1;
  }
  return side.tokens[verb + 1]?.norm === 'dead' ? verb + 2 : verb + 1;
}
