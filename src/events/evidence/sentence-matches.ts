import type { Sides } from '../../model/sides.ts';
import type { ArticleProfile } from '../profile/profile.ts';
import type { SharedTerms } from './shared-terms.ts';

/** How the sentences of two articles answer each other. */
export interface SentenceMatches {
  /** Sum of the cosines of sentences that are each other's best match over the shorter article's sentences. */
  readonly mutual: number;
  /** The greatest cosine of two sentences. */
  readonly best: number;
  /** For each article how well its first two sentences are answered in the other: mean of their best cosines. */
  readonly opening: Sides<number>;
}

/** Lengths of the sentences of an article as idf-weighted term lists; index 0 is the first sentence. */
export function sentenceLengths(profile: ArticleProfile, idf: Float32Array): Float32Array {
  const squares = new Float32Array(profile.sentenceCount);
  for (let k = 0; k < profile.terms.length; k += 1) {
    const weight = idf[profile.terms[k] ?? 0] ?? 0;
    const end = profile.sentenceStarts[k + 1] ?? 0;
    for (let n = profile.sentenceStarts[k] ?? 0; n < end; n += 1) {
      const sentence = profile.sentences[n] ?? 0;
      squares[sentence] = (squares[sentence] ?? 0) + weight * weight;
    }
  }
  return squares.map((square) => Math.sqrt(square));
}

/** Below this a best match is a coincidence: two long sentences on one topic share a word or two. */
const LEAST_COSINE = 0.15;

/** Scalar products of the sentences of a pair, row by row. It serves all pairs: making one takes longer than filling it. */
let grid = new Float32Array(0);

function emptyGrid(cells: number): Float32Array {
  if (grid.length < cells) grid = new Float32Array(cells);
  else grid.fill(0, 0, cells);
  return grid;
}

export function matchSentences(
  { left, right }: Sides<ArticleProfile>,
  lengths: Sides<Float32Array>,
  shared: SharedTerms,
  idf: Float32Array,
): SentenceMatches {
  const columns = right.sentenceCount;
  const products = emptyGrid(left.sentenceCount * columns);
  for (let n = 0; n < shared.left.length; n += 1) {
    const i = shared.left[n] ?? 0;
    const j = shared.right[n] ?? 0;
    const weight = (idf[left.terms[i] ?? 0] ?? 0) ** 2 * (shared.rarity.left[i] ?? 0);
    const endLeft = left.sentenceStarts[i + 1] ?? 0;
    const startRight = right.sentenceStarts[j] ?? 0;
    const endRight = right.sentenceStarts[j + 1] ?? 0;
    for (let p = left.sentenceStarts[i] ?? 0; p < endLeft; p += 1) {
      const row = (left.sentences[p] ?? 0) * columns;
      for (let q = startRight; q < endRight; q += 1) {
        const cell = row + (right.sentences[q] ?? 0);
        products[cell] = (products[cell] ?? 0) + weight;
      }
    }
  }
  return readGrid(products, lengths);
}

function readGrid(products: Float32Array, { left, right }: Sides<Float32Array>): SentenceMatches {
  const rows: Matches = {
    cosines: new Float32Array(left.length),
    partners: new Int32Array(left.length).fill(-1),
  };
  const columns: Matches = {
    cosines: new Float32Array(right.length),
    partners: new Int32Array(right.length).fill(-1),
  };
  for (let row = 0, cell = 0; row < left.length; row += 1) {
    for (let column = 0; column < right.length; column += 1, cell += 1) {
      const product = products[cell] ?? 0;
      if (product === 0) continue;
      const cosine = product / ((left[row] ?? 1) * (right[column] ?? 1));
      keepBetter(rows, row, column, cosine);
      keepBetter(columns, column, row, cosine);
    }
  }
  const shorter = Math.max(1, Math.min(left.length, right.length));
  let best = 0;
  for (let row = 0; row < left.length; row += 1) best = Math.max(best, rows.cosines[row] ?? 0);
  return {
    mutual: Math.min(1, mutualSum(rows, columns) / shorter),
    best: Math.min(1, best),
    opening: { left: opening(rows.cosines), right: opening(columns.cosines) },
  };
}

/** For each sentence of one article its best match in the other: the cosine and the partner, -1 where none. */
interface Matches {
  readonly cosines: Float32Array;
  readonly partners: Int32Array;
}

function keepBetter({ cosines, partners }: Matches, sentence: number, partner: number, cosine: number): void {
  if (cosine <= (cosines[sentence] ?? 0)) return;
  cosines[sentence] = cosine;
  partners[sentence] = partner;
}

function mutualSum(rows: Matches, columns: Matches): number {
  let sum = 0;
  for (let row = 0; row < rows.partners.length; row += 1) {
    const column = rows.partners[row] ?? -1;
    const cosine = rows.cosines[row] ?? 0;
    if (column >= 0 && columns.partners[column] === row && cosine >= LEAST_COSINE) sum += cosine;
  }
  return sum;
}

function opening(cosines: Float32Array): number {
  const first = cosines[0] ?? 0;
  return Math.min(1, (first + (cosines[1] ?? first)) / 2);
}
