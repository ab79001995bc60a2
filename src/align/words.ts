import { areOpposites } from '../language/lexical-relations.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import { cosineOfRanks } from '../language/vectors.ts';
import type { WordLink } from '../model/alignment.ts';
import { at } from '../model/list.ts';
import { linkThreshold, wordAlignmentPasses } from './data/word-alignment-model.ts';
import { linkChances, pairClassOf } from './word-model.ts';
import { valueAt } from './word-pair-table.ts';
import { type WordSide, wordSide } from './word-sides.ts';

/** A link between two tokens, by their places in the two lists. */
export interface TokenLink {
  readonly left: number;
  readonly right: number;
  /** Chance that the link is right, 0 to 1. */
  readonly score: number;
}

/**
 * A pair of longer sentences is cut into as many pieces a side, and each piece aligned with the other's piece at the
 * same place: the work grows with the square of the length, and no sentence that is one is so long.
 */
const MAX_TOKENS = 150;

/**
 * The words of two sentences that stand for each other: the same word, another form of it, or another word for the
 * same thing. Many-to-many: `stand up` / `resist` is two links.
 *
 * @returns one entry a pair of words, ordered by their places in `left`, then in `right`; spans into the two strings
 */
export function alignWords(left: string, right: string): WordLink[] {
  const leftTokens = tokenise(left);
  const rightTokens = tokenise(right);
  return alignTokens(leftTokens, rightTokens).map((link) => {
    const a = at(leftTokens, link.left);
    const b = at(rightTokens, link.right);
    return { left: { start: a.start, end: a.end }, right: { start: b.start, end: b.end }, score: link.score };
  });
}

/**
 * As `alignWords`, for sentences that are tokenised already. Punctuation is linked too. Swapping the sides mirrors
 * the links; a sentence aligned with itself gives each word itself, with score 1.
 *
 * Method: logistic regression over all pairs of words in three passes, each of which sees the links of the one before
 * (after Yao 2014 and Sultan, Bethard & Sumner 2014, whose aligners also let neighbours support a link).
 */
export function alignTokens(left: readonly Token[], right: readonly Token[]): TokenLink[] {
  if (left.length === 0 || right.length === 0) return [];
  if (isSameText(left, right)) return left.map((_, index) => ({ left: index, right: index, score: 1 }));
  // Sums of many small figures depend on their order in the last bit, so the sides always stand in one order.
  if (isAfter(left, right)) return mirrored(alignPieces(right, left));
  return alignPieces(left, right);
}

const isSameText = (left: readonly Token[], right: readonly Token[]): boolean =>
  left.length === right.length && left.every(({ norm }, index) => norm === right[index]?.norm);

function isAfter(left: readonly Token[], right: readonly Token[]): boolean {
  for (let index = 0; index < left.length && index < right.length; index++) {
    const a = at(left, index).norm;
    const b = at(right, index).norm;
    if (a !== b) return a > b;
  }
  return left.length > right.length;
}

const mirrored = (links: readonly TokenLink[]): TokenLink[] =>
  links
    .map(({ left, right, score }) => ({ left: right, right: left, score }))
    .sort((a, b) => a.left - b.left || a.right - b.right);

function alignPieces(left: readonly Token[], right: readonly Token[]): TokenLink[] {
  const pieces = Math.ceil(Math.max(left.length, right.length) / MAX_TOKENS);
  const links: TokenLink[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const [leftStart, leftEnd] = boundsOf(left.length, piece, pieces);
    const [rightStart, rightEnd] = boundsOf(right.length, piece, pieces);
    for (const link of alignPiece(left.slice(leftStart, leftEnd), right.slice(rightStart, rightEnd))) {
      links.push({ left: link.left + leftStart, right: link.right + rightStart, score: link.score });
    }
  }
  return links;
}

const boundsOf = (length: number, piece: number, pieces: number): readonly [number, number] => [
  Math.floor((length * piece) / pieces),
  Math.floor((length * (piece + 1)) / pieces),
];

function alignPiece(left: readonly Token[], right: readonly Token[]): TokenLink[] {
  const sides = { left: wordSide(left), right: wordSide(right) };
  const chances = linkChances(sides.left, sides.right, wordAlignmentPasses);
  const links: TokenLink[] = [];
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      const score = valueAt(chances, i, j);
      if (score < linkThreshold) continue;
      const isByContextAlone = areUnlike(sides.left, i, sides.right, j);
      links.push({ left: i, right: j, score: isByContextAlone ? Math.min(score, BY_CONTEXT_ALONE) : score });
    }
  }
  return links;
}

/** The most that a link may claim which place and neighbours speak for, but not the words: it is likely, never sure. */
const BY_CONTEXT_ALONE = 0.65;
/** Cosines of words that have nothing to do with each other: nine in ten random pairs are below it. */
const UNLIKE = 0.15;

/** Two content words that are opposites (`released` / `detained`) or far apart in meaning (`shift` / `trailer`). */
function areUnlike(left: WordSide, i: number, right: WordSide, j: number): boolean {
  if (pairClassOf(left, i, right, j) !== 'content') return false;
  const a = at(left.tokens, i).lemma;
  const b = at(right.tokens, j).lemma;
  if (a === b) return false;
  if (areOpposites(a, at(left.related, i), b, at(right.related, j))) return true;
  const [rankA, rankB] = [at(left.ranks, i), at(right.ranks, j)];
  return rankA >= 0 && rankB >= 0 && cosineOfRanks(rankA, rankB) < UNLIKE;
}
