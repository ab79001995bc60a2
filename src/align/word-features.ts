import { relationBetween } from '../language/lexical-relations.ts';
import { at } from '../model/list.ts';
import { commonPrefix, likenessTable, spellingLikeness } from './word-likeness.ts';
import {
  type Best,
  bestOfColumns,
  bestOfRows,
  bestOther,
  type PairTable,
  valueAt,
} from './word-pair-table.ts';
import type { WordSide } from './word-sides.ts';

/** What the features of one pair of sentences are read from. */
export interface WordEvidence {
  readonly left: WordSide;
  readonly right: WordSide;
  readonly likeness: PairTable;
  readonly rowBest: readonly Best[];
  readonly columnBest: readonly Best[];
  /** How well the content words find partners: what is likely in two translations is chance in two stories. */
  readonly likenessOfSentences: number;
  /** For each word, how many words of the other side have its lemma. */
  readonly leftCopies: readonly number[];
  readonly rightCopies: readonly number[];
}

export function wordEvidence(left: WordSide, right: WordSide): WordEvidence {
  const likeness = likenessTable(left, right);
  const rowBest = bestOfRows(likeness);
  const columnBest = bestOfColumns(likeness);
  return {
    left,
    right,
    likeness,
    rowBest,
    columnBest,
    likenessOfSentences: (meanOfContent(left, rowBest) + meanOfContent(right, columnBest)) / 2,
    leftCopies: copiesIn(left, right),
    rightCopies: copiesIn(right, left),
  };
}

function meanOfContent({ classes }: WordSide, best: readonly Best[]): number {
  const values = best.flatMap(({ value }, index) => (classes[index] === 'content' ? [value] : []));
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

function copiesIn(side: WordSide, other: WordSide): readonly number[] {
  const counts = new Map<string, number>();
  for (const { lemma } of other.tokens) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return side.tokens.map(({ lemma }) => counts.get(lemma) ?? 0);
}

/** Writes some features of the pair (i, j) from place `k` on. */
type FeatureWriter = (out: Float64Array, k: number, evidence: WordEvidence, i: number, j: number) => void;

/** One group of features that are worked out together; all are symmetric in the two sides. */
interface FeatureGroup {
  readonly names: readonly string[];
  readonly write: FeatureWriter;
}

const sameness: FeatureGroup = {
  names: ['sameWord', 'sameLemma', 'copiesElsewhere', 'copiesOfSame', 'nearestCopy'],
  write(out, k, { left, right, leftCopies, rightCopies }, i, j) {
    const a = at(left.tokens, i);
    const b = at(right.tokens, j);
    const copies = (leftCopies[i] ?? 0) + (rightCopies[j] ?? 0);
    const isSame = a.lemma === b.lemma;
    out[k] = a.norm === b.norm ? 1 : 0;
    out[k + 1] = isSame ? 1 : 0;
    out[k + 2] = isSame ? 0 : ((leftCopies[i] ?? 0) > 0 ? 1 : 0) + ((rightCopies[j] ?? 0) > 0 ? 1 : 0);
    out[k + 3] = isSame ? Math.min(copies - 2, 4) : 0;
    out[k + 4] = isSame && copies > 2 && isNearestCopy(left, right, i, j) ? 1 : 0;
  },
};

/** True where no other copy, on either side, is nearer in relative place. */
function isNearestCopy(left: WordSide, right: WordSide, i: number, j: number): boolean {
  const { lemma } = at(left.tokens, i);
  const placeOfLeft = at(left.places, i);
  const placeOfRight = at(right.places, j);
  const distance = Math.abs(placeOfLeft - placeOfRight);
  const isNearer = (side: WordSide, place: number): boolean =>
    side.tokens.some((token, t) => token.lemma === lemma && Math.abs(at(side.places, t) - place) < distance);
  return !isNearer(right, placeOfLeft) && !isNearer(left, placeOfRight);
}

const meaning: FeatureGroup = {
  names: [
    'cosine',
    'cosineAbove.2',
    'cosineAbove.4',
    'cosineAbove.6',
    'noVector',
    'leadOfWeaker',
    'leadOfStronger',
    'mutualBest',
    'synonym',
    'antonym',
    'broader',
  ],
  write(out, k, evidence, i, j) {
    const { left, right, likeness, rowBest, columnBest } = evidence;
    const cosine = valueAt(likeness, i, j);
    const leadInRow = cosine - bestOther(at(rowBest, i), j);
    const leadInColumn = cosine - bestOther(at(columnBest, j), i);
    out[k] = cosine;
    out[k + 1] = Math.max(0, cosine - 0.2);
    out[k + 2] = Math.max(0, cosine - 0.4);
    out[k + 3] = Math.max(0, cosine - 0.6);
    out[k + 4] = ((left.ranks[i] ?? -1) < 0 ? 1 : 0) + ((right.ranks[j] ?? -1) < 0 ? 1 : 0);
    out[k + 5] = Math.min(leadInRow, leadInColumn);
    out[k + 6] = Math.max(leadInRow, leadInColumn);
    out[k + 7] = leadInRow > 0 && leadInColumn > 0 ? 1 : 0;
    const a = at(left.tokens, i).lemma;
    const b = at(right.tokens, j).lemma;
    const relation = a === b ? null : relationBetween(a, at(left.related, i), b, at(right.related, j));
    out[k + 8] = relation === 'synonym' ? 1 : 0;
    out[k + 9] = relation === 'antonym' ? 1 : 0;
    out[k + 10] = relation === 'broader' || relation === 'narrower' ? 1 : 0;
  },
};

const spelling: FeatureGroup = {
  names: ['spelling', 'spellingOfUnknown', 'commonPrefix'],
  write(out, k, { left, right }, i, j) {
    const a = at(left.tokens, i).norm;
    const b = at(right.tokens, j).norm;
    const isCompared = a !== b && left.classes[i] === 'content' && right.classes[j] === 'content';
    const isUnknown = (left.ranks[i] ?? -1) < 0 || (right.ranks[j] ?? -1) < 0;
    const likeness = isCompared ? Math.max(0, spellingLikeness(a, b) - 0.5) : 0;
    out[k] = likeness;
    out[k + 1] = isUnknown ? likeness : 0;
    out[k + 2] = isCompared ? Math.max(0, commonPrefix(a, b) / Math.max(a.length, b.length) - 0.3) : 0;
  },
};

const numbersAndKinds: FeatureGroup = {
  names: [
    'sameNumber',
    'otherNumber',
    'oneNumber',
    'samePartOfSpeech',
    'otherPartOfSpeech',
    'rarity',
    'rarityGap',
  ],
  write(out, k, { left, right }, i, j) {
    const a = left.numbers[i] ?? null;
    const b = right.numbers[j] ?? null;
    out[k] = a !== null && a === b ? 1 : 0;
    out[k + 1] = a !== null && b !== null && a !== b ? 1 : 0;
    out[k + 2] = (a === null) !== (b === null) ? 1 : 0;
    const partOfA = at(left.partsOfSpeech, i);
    const partOfB = at(right.partsOfSpeech, j);
    const isKnown = partOfA !== 'unknown' && partOfB !== 'unknown';
    out[k + 3] = isKnown && partOfA === partOfB ? 1 : 0;
    out[k + 4] = isKnown && partOfA !== partOfB ? 1 : 0;
    const rarityA = at(left.rarities, i);
    const rarityB = at(right.rarities, j);
    out[k + 5] = Math.min(rarityA, rarityB);
    out[k + 6] = Math.abs(rarityA - rarityB);
  },
};

const places: FeatureGroup = {
  names: [
    'distance',
    'distanceAbove.2',
    'distanceOfSame',
    'bothFirst',
    'bothLast',
    'length',
    'likenessOfSentences',
  ],
  write(out, k, { left, right, likenessOfSentences }, i, j) {
    const distance = Math.abs(at(left.places, i) - at(right.places, j));
    out[k] = distance;
    out[k + 1] = Math.max(0, distance - 0.2);
    out[k + 2] = at(left.tokens, i).norm === at(right.tokens, j).norm ? distance : 0;
    out[k + 3] = i === 0 && j === 0 ? 1 : 0;
    out[k + 4] = i === left.tokens.length - 1 && j === right.tokens.length - 1 ? 1 : 0;
    out[k + 5] = Math.log(left.tokens.length + right.tokens.length);
    out[k + 6] = likenessOfSentences;
  },
};

const neighbours: FeatureGroup = {
  names: ['likenessBefore', 'likenessAfter', 'likenessAround', 'likenessCrossed'],
  write(out, k, { likeness }, i, j) {
    const positive = (row: number, column: number): number => Math.max(0, valueAt(likeness, row, column));
    const before = positive(i - 1, j - 1);
    const after = positive(i + 1, j + 1);
    out[k] = before;
    out[k + 1] = after;
    out[k + 2] =
      Math.max(positive(i - 2, j - 2), positive(i - 2, j - 1), positive(i - 1, j - 2)) +
      Math.max(positive(i + 2, j + 2), positive(i + 2, j + 1), positive(i + 1, j + 2));
    out[k + 3] = Math.max(positive(i - 1, j + 1), positive(i + 1, j - 1));
  },
};

const groups: readonly FeatureGroup[] = [sameness, meaning, spelling, numbersAndKinds, places, neighbours];

/** What two words, their places and their neighbours say for or against a link; the same for every pass. */
export const wordFeatures: readonly string[] = groups.flatMap(({ names }) => names);

/** Fills `out` with the features of the pair, in the order of `wordFeatures`. */
export function writeWordFeatures(out: Float64Array, evidence: WordEvidence, i: number, j: number): void {
  let k = 0;
  for (const { names, write } of groups) {
    write(out, k, evidence, i, j);
    k += names.length;
  }
}
