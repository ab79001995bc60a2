import { diffArrays } from 'diff';
import { placeNames } from '../../language/data/en/places.ts';
import { byCodeUnit } from '../../model/list.ts';

/** What one article quotes of something. */
export interface QuotedWords {
  /** Folded, without marks. */
  readonly words: readonly string[];
  /** Number of quotations that they stand in. */
  readonly parts: number;
  readonly speaker: string | null;
}

export type QuoteChange = 'speaker' | 'changed' | 'shortened' | 'split';

/** A word or two in quotation marks may stand in any quotation. */
const MIN_WORDS = 3;
/** A quotation of few words must stand in the other as it is: every other one holds two of three words. */
const FEW_WORDS = 5;
/** Share of the shorter quotation's words that the other must hold, in order, for it to be the same quotation. */
const SHARED = 0.6;
/** Quotations are cut to this many words before they are compared. */
const MAX_WORDS = 400;

/**
 * How two quotations of one thing differ, by the edit script of their words (Myers 1986); null where they do not.
 * `shortened`: all words of the shorter stand in the longer, in order.
 *
 * @param isSurelyOne whether their sentences say the same: then even quotations that share few words are of one remark
 */
export function compareQuotes(
  left: QuotedWords,
  right: QuotedWords,
  isSurelyOne: boolean,
): QuoteChange | null {
  const changes = diffArrays(left.words.slice(0, MAX_WORDS), right.words.slice(0, MAX_WORDS));
  const shared = changes.reduce(
    (sum, change) => sum + (change.added || change.removed ? 0 : change.count),
    0,
  );
  const shorter = Math.min(left.words.length, right.words.length, MAX_WORDS);
  if (shorter < MIN_WORDS) return null;
  if (shared < shorter * SHARED) return isSurelyOne ? 'changed' : null;
  if (!isSurelyOne && shorter <= FEW_WORDS && shared < shorter) return null;
  if (areTwoSpeakers(left.speaker, right.speaker)) return 'speaker';
  const isRemoved = changes.some((change) => change.removed);
  const isAdded = changes.some((change) => change.added);
  if (isRemoved && isAdded) return 'changed';
  if (isRemoved || isAdded) return 'shortened';
  return left.parts === right.parts ? null : 'split';
}

/** Two names: `the governor` may be either of them, and a country speaks through whoever speaks for it. */
const areTwoSpeakers = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && isNamed(a) && isNamed(b) && !canBeOneSpeaker(a, b);

/** `Venn`, `Captain Orla Venn`; not `the Marsk senator`, who may be either of two named people. */
const isNamed = (speaker: string): boolean => {
  const words = speaker.match(/\S+/gu) ?? [];
  return /^\p{Lu}/u.test(words.at(-1) ?? '') && !words.every((word) => placeNames.has(word.toLowerCase()));
};

const nameWords = (speaker: string): ReadonlySet<string> =>
  new Set(speaker.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Speakers that share a word of their names, or of whom one is not known or a pronoun. */
export function canBeOneSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null || byCodeUnit(a, b) === 0) return true;
  if (pronouns.has(a.toLowerCase()) || pronouns.has(b.toLowerCase())) return true;
  const words = nameWords(a);
  return [...nameWords(b)].some((word) => words.has(word));
}

const pronouns = new Set(['he', 'she', 'they', 'it', 'who', 'i', 'we']);
