import { afterTimeOfDay, beforeName, beforeNumber, inOrAtEnd, timesOfDay } from '../data/en/abbreviations.ts';
import { sentenceStarters } from '../data/en/sentence-starters.ts';
import {
  isAsciiLetter,
  isLetterOrDigit,
  isLower,
  isSpace,
  isSpaceOr,
  isUpper,
  OPENING,
  PARTING,
} from './characters.ts';
import { startsWithListMarker } from './list-items.ts';

/** A mark that may end a sentence, with what stands around it in the block. */
export interface Candidate {
  readonly block: string;
  /** Where the sentence that may end here has started. */
  readonly sentenceStart: number;
  /** The mark or run of marks: `.`, `?!`, `. . .` */
  readonly mark: string;
  readonly index: number;
  /** After the mark and the quotes and brackets that close with it. */
  readonly end: number;
  /** The first character after the white space that follows. */
  readonly next: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MAX_NEXT_WORD = 20;
const NEXT_WORD = /[\p{L}\p{M}'’]{1,20}/uy;
const ENDS_PLAIN_WORD = ' ,.-';
const INNER_CAPITAL = /\p{Ll}\p{Lu}/uy;
const LOWER_MARKER = /\(?[a-z]{1,4}\)\s+\p{Lu}/uy;
const NAME_SAID =
  /(?:[\p{Lu}][\p{L}\p{M}.'’-]{0,20}\s){1,5}(?:said|asked|added|told|wrote|tweeted|replied|answered|exclaimed|shouted|continued|says|asks)\b/uy;

/** True where the sentence ends at the candidate; `false` also where nothing follows, since the block ends there. */
export function endsSentence(candidate: Candidate): boolean {
  const { block, mark, next, end } = candidate;
  if (next >= block.length) return false;
  if (next === end) return endsWithoutSpace(candidate);
  const first = firstLetter(block, next);
  if (isLowerCase(block, first)) return startsLowerItem(block, next);
  if (isAttributed(candidate)) return false;
  if (mark === '.') return fullStopEnds(candidate, first);
  if (/[!?‼⁇⁈⁉]/u.test(mark)) return true;
  if (isEllipsis(mark)) return ellipsisEnds(candidate, first);
  if (mark.startsWith('.')) return fullStopEnds(candidate, first);
  return true;
}

/** The first letter or digit at or after `index`, past opening quotes, brackets and dashes. */
function firstLetter(block: string, index: number): number {
  const limit = Math.min(block.length, index + 8);
  let i = index;
  while (i < limit && isSpaceOr(block, i, OPENING)) i++;
  return i;
}

/** `iPhone` and `eBay` start a sentence as they are. */
function isLowerCase(block: string, index: number): boolean {
  if (!isLower(block, index)) return false;
  INNER_CAPITAL.lastIndex = index;
  return !INNER_CAPITAL.test(block);
}

function startsLowerItem(block: string, index: number): boolean {
  LOWER_MARKER.lastIndex = index;
  return LOWER_MARKER.test(block);
}

/** `"Who won?" President Rivera asked.` is one sentence. */
function isAttributed({ block, end, next }: Candidate): boolean {
  if (!'"”»’\''.includes(block.charAt(end - 1))) return false;
  NAME_SAID.lastIndex = next;
  return NAME_SAID.test(block) && !isStarter(wordAt(block, next));
}

// `I` is a capital wherever it stands, so it does not show that a sentence starts.
const isI = (block: string, index: number): boolean =>
  /^I(?![\p{L}\p{N}])/u.test(block.slice(index, index + 2));

const isEllipsis = (mark: string): boolean =>
  mark.includes('…') || mark.includes('..') || mark.includes('. .');

/** Attached dots with a capital after them end a sentence; dots that stand free are an omission within one. */
function ellipsisEnds({ block, mark, index, next }: Candidate, first: number): boolean {
  if (/[[(]/u.test(block.charAt(index - 1)) && /[\])]/u.test(block.charAt(index + mark.length))) return false;
  const standsFree = index > 0 && isSpace(block.charCodeAt(index - 1));
  const dots = mark.replaceAll(' ', '').length;
  if (standsFree && dots < 4) return isStarter(wordAt(block, first)) && !isI(block, first);
  return isLetterOrDigit(block, first) || next < first;
}

function fullStopEnds(candidate: Candidate, first: number): boolean {
  const { block, index, sentenceStart } = candidate;
  const word = wordBefore(block, index, sentenceStart);
  if (isMarker(word) && !LETTER_OR_DIGIT.test(block.slice(sentenceStart, index - word.length))) return false;
  const following = wordAt(block, first);
  if (word.length === 1 && isUpper(word, 0)) return initialEnds(candidate, word, following);
  switch (kindOf(word)) {
    case 'before-name':
      return false;
    case 'before-number':
      return !/\p{Nd}/u.test(block.charAt(first));
    case 'time-of-day':
      return timeOfDayEnds(candidate, first, following);
    case 'abbreviation':
      return isStarter(following) || /["”»]/u.test(block.charAt(candidate.end - 1));
    case 'word':
      return true;
  }
}

/** `Jonas E. Smith` goes on; `you and I. Did you …` ends, and so does `vitamin C. The …`. */
function initialEnds({ block, index, sentenceStart }: Candidate, letter: string, following: string): boolean {
  if (index - 1 <= sentenceStart) return false;
  if (isStarter(following)) return true;
  const before = wordBefore(block, index - 2, sentenceStart);
  return letter === 'I' && isLower(before, 0);
}

/**
 * `at 6 p.m. Rivera left` ends after the time; `At 5 a.m. Rivera left` does not, since nothing but the time has been
 * said; nor does `5 p.m. Sunday` or `5 p.m. Tehran time`.
 */
function timeOfDayEnds(
  { block, index, sentenceStart }: Candidate,
  first: number,
  following: string,
): boolean {
  if (isStarter(following)) return true;
  if (!isUpper(block, first) || afterTimeOfDay.has(following)) return false;
  if (/^\s(?:local\s)?time\b/iu.test(block.slice(first + following.length, first + following.length + 14)))
    return false;
  return block.slice(sentenceStart, Math.min(index, sentenceStart + 80)).split(/\s+/u).length > 4;
}

type WordKind = 'before-name' | 'before-number' | 'time-of-day' | 'abbreviation' | 'word';

const kinds: ReadonlyMap<string, WordKind> = new Map<string, WordKind>([
  ...[...inOrAtEnd].map((word) => [word, 'abbreviation'] as const),
  ...[...beforeNumber].map((word) => [word, 'before-number'] as const),
  ...[...beforeName].map((word) => [word, 'before-name'] as const),
  ...[...timesOfDay].map((word) => [word, 'time-of-day'] as const),
]);
const DOTTED = /^\p{L}(?:\.\p{L}{1,2})+$/u;
const CONSONANTS = /^[B-DF-HJ-NP-TV-Z][b-df-hj-np-tv-xz]{1,3}$/u;

function kindOf(word: string): WordKind {
  const lower = word.toLowerCase();
  // Most words before a full stop are of small letters alone; they are what the list says, or words.
  const known =
    word === lower && !word.includes('.')
      ? (kinds.get(word) ?? 'word')
      : (kinds.get(word) ?? kinds.get(lower) ?? kinds.get(capitalised(word)));
  // `am` and `pm` without dots are times only before a dot-less end, and `am` is a verb: `I am. You are.`
  if (known === 'time-of-day' && !lower.includes('.')) return 'word';
  if (known !== undefined) return known;
  // What is all consonants, as `Hdqrs`, or letters with dots, as `I.V`, is an abbreviation that no list need know.
  return DOTTED.test(word) || CONSONANTS.test(word) ? 'abbreviation' : 'word';
}

/** `GEN` → `Gen`; words in mixed or lower case stay, so that `gen` is not taken for the rank. */
const capitalised = (word: string): string =>
  word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** The longest: a bullet and four Roman letters. */
const MAX_MARKER = 5;

/** The number, letter or Roman numeral of a list item, perhaps after a bullet: `1.`, `b.`, `iv.`, `⁃9.` */
const isMarker = (word: string): boolean =>
  word.length <= MAX_MARKER && /^[•⁃‣▪●◦■]?(?:\d{1,3}|\p{L}|[ivx]{2,4})$/u.test(word);

/** The run without spaces, quotes and brackets that ends at `index`; at most 24 characters are looked at. */
function wordBefore(block: string, index: number, from: number): string {
  const limit = Math.max(from, index - 24);
  let start = index;
  while (start > limit && !isSpaceOr(block, start - 1, PARTING)) start--;
  return block.slice(start, index);
}

function wordAt(block: string, index: number): string {
  let end = index;
  while (end - index < MAX_NEXT_WORD && isAsciiLetter(block.charCodeAt(end))) end++;
  // A plain word with a space or a mark behind it; every other is left to the pattern.
  if (end === index + MAX_NEXT_WORD || end === block.length || ENDS_PLAIN_WORD.includes(block.charAt(end)))
    return block.slice(index, end);
  NEXT_WORD.lastIndex = index;
  return NEXT_WORD.exec(block)?.[0] ?? '';
}

const isStarter = (word: string): boolean => sentenceStarters.has(word.toLowerCase().replaceAll('’', "'"));

const ADDRESS = /[@\\]|:\/\/|www\.|\.(?:com|org|net|html?|php)\b/iu;
const DOMAIN_END = /^(?:com|org|net|co|gov|edu|info|io|js|net|pdf|html?)$/iu;

/** `world.Today` ends a sentence; `example.Com/Path`, `3.5`, `U.S` and `J.Smith` do not. */
function endsWithoutSpace({ block, index, end, mark, sentenceStart }: Candidate): boolean {
  if (isEllipsis(mark) || (startsWithListMarker(block, sentenceStart) && index - sentenceStart < 4))
    return false;
  if (!isUpper(block, end) || !isLower(block, end + 1)) return false;
  const before = block.slice(Math.max(sentenceStart, index - 2), index);
  if (!/(?:\p{Ll}{2}|\p{Nd})$/u.test(before)) return false;
  return !DOMAIN_END.test(wordAt(block, end)) && !ADDRESS.test(runAround(block, index));
}

function runAround(block: string, index: number): string {
  let start = index;
  let end = index;
  while (start > Math.max(0, index - 60) && !isSpace(block.charCodeAt(start - 1))) start--;
  while (end < Math.min(block.length, index + 60) && !isSpace(block.charCodeAt(end))) end++;
  return block.slice(start, end);
}
