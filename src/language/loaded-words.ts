import { contains, type Span } from '../model/span.ts';
import { loadedWordModel } from './data/en/loaded-word-model.ts';
import type { LoadedGroup } from './data/en/loaded-words.ts';
import { loadedEntry } from './loaded-lexicon.ts';
import { loadedWordFeatures } from './loaded-word-features.ts';
import type { Token } from './token.ts';

/** A word, or a compound with hyphens, with which a writer judges while telling. */
export interface LoadedWord extends Span {
  readonly text: string;
  /** Dictionary form, folded. */
  readonly lemma: string;
  /** The lexicon's group; null for a word that only its likeness to listed words tells. */
  readonly group: LoadedGroup | null;
  /** Of the lexicon; null where it does not say. */
  readonly valence: -1 | 0 | 1 | null;
  /** How sure, in log-odds above the threshold. */
  readonly score: number;
}

/** Chosen on babe.dev, where F1 of words is the same from 1 to 2.5. */
const THRESHOLD = 1.5;
/** A capital inside a sentence mostly makes a name: `Liberal Party`, `Storm`. */
const CAPITAL = 2;
/** Log-odds of a word without a vector. */
const UNKNOWN = -3;

/**
 * The loaded words of a sentence, in order: words whose log-odds, by the lexicon's group and by likeness to the words of the
 * lexicon, pass a threshold. Compounds count as one (`self-styled`).
 *
 * Lexicon and likeness together find more than each: on babe.dev, F1 of the words that experts marked is .41, and .34 with
 * the list alone.
 *
 * @param tokens of one sentence
 * @param names of the sentence, in order: what is part of a name judges nobody
 */
export function findLoadedWords(
  tokens: readonly Token[],
  names: readonly Span[] = [],
): readonly LoadedWord[] {
  const found: LoadedWord[] = [];
  let name = 0;
  for (let index = 0; index < tokens.length; index++) {
    const length = compoundAt(tokens, index);
    const word = length === null ? loadedWordAt(tokens, index) : compound(tokens, index, length);
    if (word === null) continue;
    while (name < names.length && (names[name]?.end ?? 0) <= word.start) name += 1;
    if (isWithin(word, names[name])) continue;
    found.push(word);
    index += (length ?? 1) - 1;
  }
  return found;
}

const isWithin = (word: Span, name: Span | undefined): boolean => name !== undefined && contains(name, word);

function loadedWordAt(tokens: readonly Token[], index: number): LoadedWord | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || token.isFunctionWord) return null;
  const isName = token.isCapitalised && index > 0 && !opensSentence(tokens[index - 1]);
  const score = loadedness(token.norm, token.lemma) - (isName ? CAPITAL : 0) - THRESHOLD;
  if (score <= 0) return null;
  const entry = loadedEntry(token.norm, token.lemma);
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lemma: token.lemma,
    group: entry?.group ?? null,
    valence: entry?.valence ?? null,
    score,
  };
}

const opensSentence = (before: Token | undefined): boolean =>
  before !== undefined && /^["“”«„'‘:(]/u.test(before.text);

/** Whether a word that is no part of a name is loaded by itself. */
export const isLoaded = (norm: string, lemma: string): boolean => loadedness(norm, lemma) > THRESHOLD;

const scores = new Map<string, number>();
const MOST_SCORES = 50_000;

/**
 * How much a word looks like one that judges, as log-odds without a fixed zero: of its likeness to the words of the lexicon,
 * and of its group where it stands there itself. About −5 for `committee`, 1 for `strong`, 5 for `disgraceful`.
 */
function loadedness(norm: string, lemma: string): number {
  const known = scores.get(norm);
  if (known !== undefined) return known;
  const features = loadedWordFeatures(norm);
  const likeness =
    features === null
      ? UNKNOWN
      : features.reduce((sum, value, f) => sum + value * (loadedWordModel[f] ?? 0), 0);
  const score = likeness + (loadedEntry(norm, lemma)?.strength ?? 0);
  if (scores.size >= MOST_SCORES) scores.clear();
  scores.set(norm, score);
  return score;
}

/** `so-called` is three tokens, `out-of-touch` five: the number of tokens of a listed compound here, or null. */
function compoundAt(tokens: readonly Token[], index: number): number | null {
  for (const length of [5, 3]) {
    if (index + length > tokens.length) continue;
    const spelling = spellingOf(tokens, index, length);
    if (spelling !== null && loadedEntry(spelling, spelling) !== null) return length;
  }
  return null;
}

/** Words with hyphens between and no space, folded; null where that is not so. */
function spellingOf(tokens: readonly Token[], index: number, length: number): string | null {
  let spelling = '';
  for (let place = index; place < index + length; place++) {
    const token = tokens[place];
    const isHyphen = (place - index) % 2 === 1;
    if (token === undefined || (token.kind !== 'word') !== isHyphen) return null;
    if (place > index && tokens[place - 1]?.end !== token.start) return null;
    if (isHyphen && !/^[-‐‑]$/u.test(token.text)) return null;
    spelling += isHyphen ? '-' : token.norm;
  }
  return spelling;
}

function compound(tokens: readonly Token[], index: number, length: number): LoadedWord | null {
  const [first, last] = [tokens[index], tokens[index + length - 1]];
  const spelling = spellingOf(tokens, index, length) ?? '';
  const entry = loadedEntry(spelling, spelling);
  if (first === undefined || last === undefined || entry === null) return null;
  return {
    start: first.start,
    end: last.end,
    text: tokens
      .slice(index, index + length)
      .map(({ text }) => text)
      .join(''),
    lemma: spelling,
    group: entry.group,
    valence: entry.valence,
    score: entry.strength,
  };
}
