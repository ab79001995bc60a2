import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { inOrAtEnd } from '../../language/data/en/abbreviations.ts';
import { bodiesLikeWords } from '../../language/data/en/bodies-by-name.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { lowerCaseWords } from '../../language/data/en/word-case.ts';
import type { NameMention } from '../../language/names.ts';
import { at } from '../../model/list.ts';
import { overlaps } from '../../model/span.ts';
import { joinParts } from './name-parts.ts';
import { withoutRepetition, withTitleAsOne, withTitleBefore } from './name-titles.ts';

const known = new WeakMap<AnalysedSentence, readonly NameMention[]>();

/**
 * The names of a sentence as they are compared: what an apostrophe cuts is put together (`Halvern Dockers' Association`),
 * titles in small letters are taken in, and what names nobody is left out: `Democratic Senate` says of which party, `(AP)` who
 * delivered the text.
 */
export function namesOf(sentence: AnalysedSentence): readonly NameMention[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const named = joinParts(sentence)
    .map((name) => withTitleBefore(sentence, withTitleAsOne(withoutRepetition(name))))
    .filter((name) => isName(sentence, name));
  const found = [...named, ...bodiesLikeWordsIn(sentence, named)].sort((a, b) => a.start - b.start);
  known.set(sentence, found);
  return found;
}

/** `ICE said`, at the beginning of a sentence; beside another word in capitals it is a word: `ICE STORM HITS`. */
const bodiesLikeWordsIn = (
  { tokens }: AnalysedSentence,
  names: readonly NameMention[],
): readonly NameMention[] =>
  tokens.flatMap(({ start, end, text, norm }, place) =>
    bodiesLikeWords.has(text) &&
    !names.some((name) => overlaps(name, { start, end })) &&
    ![tokens[place - 1], tokens[place + 1]].some((beside) => /^\p{Lu}{2,}$/u.test(beside?.text ?? ''))
      ? [{ start, end, text, key: norm, title: null, kind: 'acronym' as const }]
      : [],
  );

const PARTY = /^(?:democratic|republican|federal)$/u;
const DESCRIBING =
  /^(?:democratic|republican|conservative|liberal|labour|federal|southern|northern|eastern|western|central)$/u;

function isName(sentence: AnalysedSentence, name: NameMention): boolean {
  const words = name.key.split(' ');
  const isDescription = words.every((word) => lowerCaseWords.has(word) || DESCRIBING.test(word));
  // `Group of Seven`: words that are written small elsewhere, joined to one name.
  const isOfBody = words.length > 2 && words[1] === 'of' && institutions.has(at(words, 0));
  if (isDescription && !isOfBody && name.title === null && name.kind !== 'acronym') return false;
  if (words.length <= 2 && PARTY.test(at(words, 0)) && (words.length === 1 || institutions.has(at(words, 1))))
    return false;
  const { tokens } = sentence;
  const before = tokens.findLast((token) => token.end <= name.start);
  const next = tokens.find((token) => token.start >= name.end);
  // `Marsk, Va.`: a part of an address.
  if (
    words.length === 1 &&
    inOrAtEnd.has(name.text) &&
    sentence.text.charAt(name.end - sentence.span.start) === '.'
  )
    return false;
  if (isPartOfWord(sentence, name)) return false;
  if (before?.text === '@' || (words.length === 1 && isBareBody(name.key))) return false;
  return !(before?.text === '(' && next?.text === ')' && name.kind === 'acronym');
}

/** `anti-Venn`. */
const isPartOfWord = ({ text, span }: AnalysedSentence, { start }: NameMention): boolean =>
  /(?:^|\s)(?:anti|pro|non)-$/iu.test(text.slice(Math.max(0, start - span.start - 6), start - span.start));

const NAMED_ALONE = /^(?:congress|senate|parliament|house)$/u;

/** `the Center`, `the Union`: short for some body of which there are many. */
const isBareBody = (key: string): boolean => institutions.has(key) && !NAMED_ALONE.test(key);
