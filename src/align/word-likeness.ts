import { cosineOfRanks } from '../language/vectors.ts';
import { at } from '../model/list.ts';
import { type PairTable, pairTable } from './word-pair-table.ts';
import type { WordSide } from './word-sides.ts';

/** Of words without a vector, spellings less alike than this are likely of two names: any two share some letters. */
const SAME_NAME = 0.75;

/** How alike two words are by themselves: 1 for the same lemma, else the cosine, or the spelling of unknown words. */
export function likenessTable(left: WordSide, right: WordSide): PairTable {
  const table = pairTable(left.tokens.length, right.tokens.length);
  for (let i = 0; i < table.rows; i++) {
    for (let j = 0; j < table.columns; j++) table.values[i * table.columns + j] = likeness(left, i, right, j);
  }
  return table;
}

function likeness(left: WordSide, i: number, right: WordSide, j: number): number {
  const a = at(left.tokens, i);
  const b = at(right.tokens, j);
  if (a.lemma === b.lemma) return 1;
  if (left.classes[i] === 'punctuation' || right.classes[j] === 'punctuation') return 0;
  const numberA = left.numbers[i] ?? null;
  const numberB = right.numbers[j] ?? null;
  if (numberA !== null && numberB !== null) return numberA === numberB ? 1 : 0;
  const rankA = left.ranks[i] ?? -1;
  const rankB = right.ranks[j] ?? -1;
  if (rankA >= 0 && rankB >= 0) return cosineOfRanks(rankA, rankB);
  const spelling = spellingLikeness(a.norm, b.norm);
  return spelling >= SAME_NAME ? spelling : 0;
}

/** Longer words than this are no words; their ends are not compared. */
const MAX_LETTERS = 40;

/**
 * Likeness of two spellings: twice the longest common subsequence over the lengths (0 none … 1 equal). For names in
 * two transliterations (`sadoon` / `saadoun`), which share their consonants in order but few whole bigrams.
 */
export function spellingLikeness(a: string, b: string): number {
  const rows = Math.min(a.length, MAX_LETTERS);
  const columns = Math.min(b.length, MAX_LETTERS);
  if (rows === 0 || columns === 0) return 0;
  const best = new Uint8Array(columns + 1);
  for (let i = 0; i < rows; i++) {
    let diagonal = 0;
    for (let j = 0; j < columns; j++) {
      const above = best[j + 1] ?? 0;
      best[j + 1] = a.charCodeAt(i) === b.charCodeAt(j) ? diagonal + 1 : Math.max(above, best[j] ?? 0);
      diagonal = above;
    }
  }
  return (2 * (best[columns] ?? 0)) / (rows + columns);
}

export function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
