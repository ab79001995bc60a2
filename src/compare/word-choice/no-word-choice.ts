import { certaintyMarkers } from '../../language/data/en/certainty.ts';
import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { americanStates, cities } from '../../language/data/en/geography.ts';
import { measures } from '../../language/data/en/measures.ts';
import { placeNames } from '../../language/data/en/places.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import { dayParts, seasons } from '../../language/data/en/times.ts';
import { lexicalPartners } from '../../language/lexical-relations.ts';
import { caseOf } from '../../language/names/word-case.ts';
import { partCounts } from '../../language/parts-of-speech.ts';
import type { Token } from '../../language/token.ts';
import type { Sides } from '../../model/sides.ts';
import { contains, overlaps } from '../../model/span.ts';
import { attributionsOf } from '../attribution/attributions-of.ts';
import { closeness, NEAR_IN_MEANING } from '../context/closeness.ts';
import { spanOfRange } from '../side.ts';
import type { LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import type { Substitution } from './join-phrases.ts';
import { SURE } from './same-choice.ts';

/** What is left of two phrases when the words that both hold are taken away. */
export type Differing = Sides<readonly Token[]>;

/** Whether the phrases are a matter of naming, figures, attribution or certainty, or one word in two spellings. */
export function isOfOtherKind(found: Substitution, linked: LinkedSentences, differing: Differing): boolean {
  const isNaming =
    isMentions(linked.left, differing.left) ||
    isMentions(linked.right, differing.right) ||
    cutsName(linked.left, found.left) ||
    cutsName(linked.right, found.right);
  if (isNaming || isToldAsAttribution(found, linked, differing)) return true;
  // In a copy each edit is told, even of one letter: `advertisments` / `advertisements`, `in summer` / `in winter`.
  if (linked.isEdited) return false;
  return (
    arePlaces(linked, differing) ||
    (areTimes(differing.left) && areTimes(differing.right)) ||
    haveOtherFigures(linked, found) ||
    areSpellings(differing) ||
    areOfTwoNamed(found, linked)
  );
}

function isMentions(side: LinkedSide, tokens: readonly Token[]): boolean {
  const mentions = side.sentences.flatMap(({ names, numbers, dates }) => [...names, ...numbers, ...dates]);
  return tokens.every((token) => mentions.some((mention) => overlaps(mention, token)));
}

/** `three women` / `five people`: as phrases they are a matter of figures. */
function haveOtherFigures({ left, right }: LinkedSentences, found: Substitution): boolean {
  const [own, other] = [figuresIn(left, found.left), figuresIn(right, found.right)];
  return own.length > 0 && other.length > 0 && !own.some((value) => other.includes(value));
}

const figuresIn = (side: LinkedSide, range: TokenRange): readonly number[] =>
  side.sentences.flatMap(({ numbers }) =>
    numbers.filter((number) => overlaps(number, spanOfRange(side, range))).map(({ value }) => value),
  );

/** Words for places, and in a text without capitals unknown words, which does not show them as names. */
const arePlaces = ({ left, right }: LinkedSentences, differing: Differing): boolean =>
  differing.left.every(isNameIn(left)) || differing.right.every(isNameIn(right));

function isNameIn({ tokens }: LinkedSide): (token: Token) => boolean {
  const isInSmallLetters = !tokens.some(({ isCapitalised }) => isCapitalised);
  return (token) => isPlace(token) || (isInSmallLetters && isUnknown(token));
}

const isPlace = ({ norm }: Token): boolean =>
  placeNames.has(norm) || countryOfWord.has(norm) || cities.has(norm) || americanStates.has(norm);

const WORD_ENDING = /(?:ed|ing|ly|tion|ment|ness|able|ous)$/u;

/** A word that stands in no list of words that are written in lower case: a name, mostly. */
const isUnknown = (token: Token): boolean =>
  token.kind === 'word' &&
  caseOf(token) === 'name' &&
  !WORD_ENDING.test(token.norm) &&
  partCounts(token.lemma) === undefined &&
  lexicalPartners(token.lemma).size === 0;

/** Whether the phrase ends inside a name: `engineer Tom` of Tom Hale. What somebody is called by office may be a choice of words. */
function cutsName(side: LinkedSide, range: TokenRange): boolean {
  const span = spanOfRange(side, range);
  return side.sentences.some(({ names }) =>
    names.some((name) => {
      const isTitled = name.title !== null && name.text.startsWith(name.title);
      const own = { start: isTitled ? name.start + (name.title?.length ?? 0) : name.start, end: name.end };
      return overlaps(own, span) && !contains(span, own);
    }),
  );
}

/** `last week` / `the next day`: when it was is a matter of dates. */
const areTimes = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lemma }) => measures.get(lemma)?.dimension === 'time' || dayParts.has(lemma) || seasons.has(lemma),
  );

const MIN_SPELLED = 7;

/** `advertisements` / `advertisments`: one letter more or less, and one of the two no word that is known. */
function areSpellings({ left, right }: Differing): boolean {
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined || left.length > 1 || right.length > 1) return false;
  if (Math.min(a.norm.length, b.norm.length) < MIN_SPELLED || !(isUnknown(a) || isUnknown(b))) return false;
  return isOneLetterApart(a.norm, b.norm);
}

function isOneLetterApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** `opposition leader Lind` / `his spokesman, Horak`: what two people are is no choice between two words. */
function areOfTwoNamed(found: Substitution, { left, right }: LinkedSentences): boolean {
  const [first, second] = [nameBehind(left, found.left), nameBehind(right, found.right)];
  if (first === null || second === null) return false;
  return left.groupAt[first]?.kind === 'other' && left.groupAt[first]?.right.includes(second) === true;
}

function nameBehind({ tokens }: LinkedSide, { end }: TokenRange): number | null {
  const index = tokens[end]?.text === ',' ? end + 1 : end;
  return tokens[index]?.isCapitalised === true ? index : null;
}

/** How something is attributed and how sure it is said to be stand under their own kinds. */
function isToldAsAttribution(
  found: Substitution,
  linked: LinkedSentences,
  { left, right }: Differing,
): boolean {
  const [first, second] = [verbsOfSaying(linked.left, left), verbsOfSaying(linked.right, right)];
  if (first.length > 0 && second.length > 0) return !areOfOneClass(first, second);
  // `rejected the plan` / `turned down the plan` are deeds as much as words.
  const saying = [...first, ...second];
  if (saying.length === 0 || linked.isEdited) return false;
  const others = first.length > 0 ? right : left;
  return !saying.every(
    (token) =>
      sayingVerbs.get(token.lemma)?.takes === 'object' &&
      (found.score >= SURE || others.some((other) => (closeness(token, other) ?? 0) >= NEAR_IN_MEANING)),
  );
}

/** `confessed` / `conceded`: attribution tells classes apart, so two verbs of one class that says something are a choice of words. */
function areOfOneClass(some: readonly Token[], others: readonly Token[]): boolean {
  const classes = new Set([...some, ...others].map(({ lemma }) => sayingVerbs.get(lemma)?.verbClass));
  return classes.size === 1 && !classes.has('neutral') && !classes.has(undefined);
}

const verbsOfSaying = (side: LinkedSide, tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 0 && tokens.every((token) => certaintyAdverbs.has(token.norm))
    ? tokens
    : tokens.filter((token) => attributionsOf(side.article).some(({ verb }) => overlaps(verb, token)));

const certaintyAdverbs = new Set(certaintyMarkers.map(({ phrase }) => phrase));
