import { functionWords } from '../../src/language/data/en/function-words.ts';
import { lemmaOf } from '../../src/language/lemma.ts';
import type { Token } from '../../src/language/token.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { at } from '../../src/model/list.ts';
import { readRows } from './datasets.ts';

/** A sentence of the set: its words are split at spaces, and a token knows which word it is part of. */
export interface AlignedSide {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly number[];
  readonly wordTexts: readonly string[];
}

export interface AlignedPair {
  readonly left: AlignedSide;
  readonly right: AlignedSide;
  /** Pairs of words that annotators were sure of, as `i-j`. */
  readonly sure: ReadonlySet<string>;
  /** Pairs that may be linked or not. */
  readonly possible: ReadonlySet<string>;
}

interface Row {
  readonly a: string;
  readonly b: string;
  readonly sure: readonly (readonly [number, number])[];
  readonly possible: readonly (readonly [number, number])[];
}

export const readAlignedPairs = (name: string): AlignedPair[] =>
  readRows<Row>(name).map(({ a, b, sure, possible }) => ({
    left: sideOf(a),
    right: sideOf(b),
    sure: new Set(sure.map(([i, j]) => `${i}-${j}`)),
    possible: new Set(possible.map(([i, j]) => `${i}-${j}`)),
  }));

function sideOf(text: string): AlignedSide {
  const tokens = tokenise(text);
  const wordTexts = text.split(' ');
  const words: number[] = [];
  let word = 0;
  let end = at(wordTexts, 0).length;
  for (const token of tokens) {
    while (token.start >= end && word < wordTexts.length - 1) {
      word++;
      end += 1 + at(wordTexts, word).length;
    }
    words.push(word);
  }
  return { text, tokens, words, wordTexts };
}

/** The pair with one more sentence, which nothing of the other side stands for, before or after one of its sides. */
export function withExtra(
  pair: AlignedPair,
  side: 'left' | 'right',
  extra: string,
  isFirst: boolean,
): AlignedPair {
  const longer = sideOf(isFirst ? `${extra} ${pair[side].text}` : `${pair[side].text} ${extra}`);
  const shift = isFirst ? extra.split(' ').length : 0;
  const shifted = (keys: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(
      [...keys].map((key) => {
        const [i = 0, j = 0] = key.split('-').map(Number);
        return side === 'left' ? `${i + shift}-${j}` : `${i}-${j + shift}`;
      }),
    );
  return { ...pair, [side]: longer, sure: shifted(pair.sure), possible: shifted(pair.possible) };
}

/** The left sentence of one pair and the right one of another: nothing stands for anything. */
export const unrelated = (pair: AlignedPair, other: AlignedPair): AlignedPair => ({
  left: pair.left,
  right: other.right,
  sure: new Set(),
  possible: new Set(),
});

export interface Counts {
  readonly right: number;
  readonly proposed: number;
  readonly gold: number;
}

export const scoreOf = ({ right, proposed, gold }: Counts): number => (2 * right) / (proposed + gold || 1);

/** Counts of sure links: over all words, and over pairs of content words with different lemmas. */
export interface SureFigures {
  readonly all: Counts;
  readonly substitutions: Counts;
}

/** @param links for each pair, links between tokens; they count as links between the words that the tokens are part of */
export function sureFigures(
  pairs: readonly AlignedPair[],
  links: readonly (readonly (readonly [number, number])[])[],
): SureFigures {
  const all = { right: 0, proposed: 0, gold: 0 };
  const substitutions = { right: 0, proposed: 0, gold: 0 };
  for (const [p, pair] of pairs.entries()) {
    const proposed = new Set(
      at(links, p).map(([i, j]) => `${at(pair.left.words, i)}-${at(pair.right.words, j)}`),
    );
    count(all, pair.sure, proposed);
    const isSubstitution = (key: string): boolean => isSubstitutionOf(pair, key);
    count(
      substitutions,
      new Set([...pair.sure].filter(isSubstitution)),
      new Set([...proposed].filter(isSubstitution)),
    );
  }
  return { all, substitutions };
}

function count(
  counts: { right: number; proposed: number; gold: number },
  gold: Set<string> | ReadonlySet<string>,
  proposed: Set<string>,
) {
  counts.gold += gold.size;
  counts.proposed += proposed.size;
  for (const key of proposed) if (gold.has(key)) counts.right++;
}

const isContent = (word: string): boolean =>
  /\p{L}/u.test(word) && !functionWords.has(word) && !word.startsWith("'");

function isSubstitutionOf(pair: AlignedPair, key: string): boolean {
  const [i = 0, j = 0] = key.split('-').map(Number);
  const a = at(pair.left.wordTexts, i);
  const b = at(pair.right.wordTexts, j);
  return isContent(a) && isContent(b) && lemmaOf(a) !== lemmaOf(b);
}
