import { at } from '../model/list.ts';
import {
  type Best,
  bestOfColumns,
  bestOfRows,
  bestOther,
  type PairTable,
  valueAt,
} from './word-pair-table.ts';
import type { WordSide } from './word-sides.ts';

/** What the pass before found, as the next one reads it. */
export interface WordContext {
  readonly chances: PairTable;
  readonly rowBest: readonly Best[];
  readonly columnBest: readonly Best[];
  /** How many of the words have found a partner. */
  readonly linkedShare: number;
  readonly rowSums: readonly number[];
  readonly columnSums: readonly number[];
  /** For each word, the nearest content word before and after it, −1 or the length where there is none. */
  readonly left: ContentNeighbours;
  readonly right: ContentNeighbours;
}

interface ContentNeighbours {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function wordContext(chances: PairTable, left: WordSide, right: WordSide): WordContext {
  const rowSums = new Array<number>(chances.rows).fill(0);
  const columnSums = new Array<number>(chances.columns).fill(0);
  for (let i = 0; i < chances.rows; i++) {
    for (let j = 0; j < chances.columns; j++) {
      const chance = valueAt(chances, i, j);
      rowSums[i] = at(rowSums, i) + chance;
      columnSums[j] = at(columnSums, j) + chance;
    }
  }
  const rowBest = bestOfRows(chances);
  const columnBest = bestOfColumns(chances);
  return {
    chances,
    rowBest,
    columnBest,
    linkedShare: (meanBest(rowBest) + meanBest(columnBest)) / 2,
    rowSums,
    columnSums,
    left: contentNeighbours(left),
    right: contentNeighbours(right),
  };
}

const meanBest = (best: readonly Best[]): number =>
  best.reduce((sum, { value }) => sum + value, 0) / Math.max(best.length, 1);

function contentNeighbours({ classes }: WordSide): ContentNeighbours {
  const before: number[] = [];
  let last = -1;
  for (const [index, wordClass] of classes.entries()) {
    before.push(last);
    if (wordClass === 'content') last = index;
  }
  const after: number[] = [];
  let next = classes.length;
  for (let index = classes.length - 1; index >= 0; index--) {
    after.push(next);
    if (classes[index] === 'content') next = index;
  }
  return { before, after: after.reverse() };
}

/** What the links of the pass before say for or against a link; all symmetric in the two sides. */
export const contextFeatures: readonly string[] = [
  'chance',
  'chanceAbove.5',
  'before',
  'after',
  'crossed',
  'sameWithNext',
  'sameWithNextButOne',
  'contentBefore',
  'contentAfter',
  'supportBefore',
  'supportAfter',
  'supportCrossed',
  'rivalOfFreer',
  'rivalOfTaken',
  'bothFree',
  'bothFreeAndSupported',
  'partnersOfFewer',
  'partnersOfMore',
  'bestOfRowAndColumn',
  'linkedShare',
];

/** Links this many words away still say where a word's partner should stand. */
const REACH = 4;

/** Fills `out` from place `k` on with the context features of the pair (i, j). */
export function writeContextFeatures(
  out: Float64Array,
  k: number,
  context: WordContext,
  i: number,
  j: number,
): void {
  const { chances, left, right } = context;
  const chance = valueAt(chances, i, j);
  out[k] = chance;
  out[k + 1] = Math.max(0, chance - 0.5);
  out[k + 2] = valueAt(chances, i - 1, j - 1);
  out[k + 3] = valueAt(chances, i + 1, j + 1);
  out[k + 4] = Math.max(valueAt(chances, i - 1, j + 1), valueAt(chances, i + 1, j - 1));
  out[k + 5] =
    Math.max(valueAt(chances, i, j - 1), valueAt(chances, i, j + 1)) +
    Math.max(valueAt(chances, i - 1, j), valueAt(chances, i + 1, j));
  out[k + 6] =
    Math.max(valueAt(chances, i, j - 2), valueAt(chances, i, j + 2)) +
    Math.max(valueAt(chances, i - 2, j), valueAt(chances, i + 2, j));
  out[k + 7] = valueAt(chances, at(left.before, i), at(right.before, j));
  out[k + 8] = valueAt(chances, at(left.after, i), at(right.after, j));
  writeSupport(out, k + 9, chances, i, j);
  writeRivals(out, k + 12, context, i, j, (out[k + 9] ?? 0) + (out[k + 10] ?? 0));
}

/** Links of words near by, those at the same distance on both sides counting most. */
function writeSupport(out: Float64Array, k: number, chances: PairTable, i: number, j: number): void {
  let before = 0;
  let after = 0;
  let crossed = 0;
  for (let rows = 1; rows <= REACH; rows++) {
    for (let columns = 1; columns <= REACH; columns++) {
      const nearness = at(NEARNESS, rows * (REACH + 1) + columns);
      before += nearness * valueAt(chances, i - rows, j - columns);
      after += nearness * valueAt(chances, i + rows, j + columns);
      crossed +=
        nearness * (valueAt(chances, i - rows, j + columns) + valueAt(chances, i + rows, j - columns));
    }
  }
  out[k] = before;
  out[k + 1] = after;
  out[k + 2] = crossed;
}

const NEARNESS: readonly number[] = Array.from({ length: (REACH + 1) ** 2 }, (_, index) => {
  const rows = Math.floor(index / (REACH + 1));
  const columns = index % (REACH + 1);
  return 1 / ((1 + Math.abs(rows - columns)) * Math.max(rows, columns, 1));
});

function writeRivals(
  out: Float64Array,
  k: number,
  context: WordContext,
  i: number,
  j: number,
  support: number,
): void {
  const inRow = bestOther(at(context.rowBest, i), j);
  const inColumn = bestOther(at(context.columnBest, j), i);
  const bothFree = (1 - inRow) * (1 - inColumn);
  out[k] = Math.min(inRow, inColumn);
  out[k + 1] = Math.max(inRow, inColumn);
  out[k + 2] = bothFree;
  out[k + 3] = bothFree * Math.min(support, 2);
  const chance = valueAt(context.chances, i, j);
  const partnersInRow = at(context.rowSums, i) - chance;
  const partnersInColumn = at(context.columnSums, j) - chance;
  out[k + 4] = Math.min(partnersInRow, partnersInColumn, 4);
  out[k + 5] = Math.min(Math.max(partnersInRow, partnersInColumn), 4);
  out[k + 6] = chance > inRow && chance > inColumn ? 1 : 0;
  out[k + 7] = context.linkedShare;
}
