/** What a line looks like, whatever it says. */

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** Scripts written without spaces: two characters count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const MAY_BE_UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff]/;

/** A full stop of any script, with the quotes and brackets that close after it. */
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»›)\]]*$/u;

const CLOSED_BY_QUESTION = /[!?？！؟]["'”’»›)\]]*$/u;

/** A sentence is longer than this many words, or it cannot be told from a label that ends in a full stop. */
const MIN_SENTENCE_WORDS = 6;

/** A line of this many words is running text with or without a full stop. */
const LONG_LINE_WORDS = 30;

/** Headlines of more words than this are not seen; longer lines are running text. */
const MAX_HEADLINE_WORDS = 25;

export function countWords(text: string): number {
  const spaced = text.match(WORDS)?.length ?? 0;
  return MAY_BE_UNSPACED.test(text) ? spaced + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2) : spaced;
}

/** True where the line ends as sentences end. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12));

/** True for running text: a full sentence, the first half of one before a quotation or list, or a long line. */
export function isProse(text: string, words: number): boolean {
  if (words >= LONG_LINE_WORDS) return true;
  return words >= MIN_SENTENCE_WORDS && (endsSentence(text) || /[:;,]$/.test(text));
}

/** True for a line as headlines are: some words, no full stop, a capital (or a script without capitals) in front. */
export function isHeadlineShaped(text: string, words: number): boolean {
  if (words < 3 || words > MAX_HEADLINE_WORDS) return false;
  if (endsSentence(text) && !CLOSED_BY_QUESTION.test(text.slice(-12))) return false;
  return /^["'“‘«([¿¡]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && !/[,;:]$/.test(text);
}

/** True for a line of two sentences, or of a caption and what follows it: `Workers leave the plant. Plant to close`. */
export const holdsSentenceBreak = (text: string): boolean => /\p{Ll}{3}[.!?]["”’)]? \p{Lu}/u.test(text);

/** True where the line asks or calls: a headline may, but so may the first sentence of a body. */
export const asksOrCalls = (text: string): boolean => CLOSED_BY_QUESTION.test(text.slice(-12));

/**
 * The line as phrase lists are written: lower case, words parted by one space, nothing else, so that `Follow us
 * on: Twitter!` is `follow us on twitter`. Apostrophes vanish (`Don't miss` is `dont miss`).
 */
export const phraseOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' ')
    .trim();

/** True where nothing in the line can be read aloud: rules, dots, leftovers of a table. */
export const isWordless = (text: string): boolean => !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
