import { englishEncoder } from '../language/encoder.ts';
import { areAntonyms, lexicalRelation } from '../language/lexical-relations.ts';
import { at } from '../model/list.ts';
import type { Phrase, PhraseWord, PreparedPhrase } from './phrase-words.ts';
import { termLikeness } from './term-likeness.ts';
import { spellingLikeness } from './word-likeness.ts';
import type { TokenLink } from './words.ts';

/** What the relation of two phrases is read from, in the order of the values. `Left` and `Right` swap with the sides. */
export const PHRASE_FEATURES = [
  // Share of each phrase's weight that the other has in the same words, in words near in meaning, in words that are linked.
  'sameLeft',
  'sameRight',
  'nearLeft',
  'nearRight',
  'linkedLeft',
  'linkedRight',
  // Words that nothing stands for.
  'ownLeft',
  'ownRight',
  'onlyLeftHasOwn',
  'onlyRightHasOwn',
  'bothHaveOwn',
  'noneHasOwn',
  'sameWords',
  // How near the word comes that nothing stands for well.
  'leastNearLeft',
  'leastNearRight',
  // What a dictionary says of the words that differ.
  'synonym',
  'opposite',
  'leftIsBroader',
  'rightIsBroader',
  // Numbers and names.
  'sameNumber',
  'otherNumber',
  'onlyLeftHasNumber',
  'onlyRightHasNumber',
  'sameName',
  'otherName',
  'onlyLeftHasName',
  'onlyRightHasName',
  'otherCountry',
  'otherDate',
  // The last words, which in English are mostly the heads.
  'sameHead',
  'nearHead',
  'directionCosine',
  'leftIsLonger',
  'rightIsLonger',
  'length',
  'sameMarker',
  'otherMarker',
] as const;

/** From here on a word stands for another; below the lower bound it has nothing to do with it. */
const NEAR = 0.55;
const OWN = 0.35;
const SAME = 0.999;

/** @param links between the words of the two sentences, by the places of their tokens */
export function phraseFeatures(
  left: PreparedPhrase,
  right: PreparedPhrase,
  links: readonly TokenLink[],
): readonly number[] {
  const { words: a } = left;
  const { words: b } = right;
  const ofLeft = coverOf(a, b);
  const ofRight = coverOf(b, a);
  return [
    share(a, (_, n) => at(ofLeft, n) >= SAME),
    share(b, (_, n) => at(ofRight, n) >= SAME),
    share(a, (_, n) => at(ofLeft, n) >= NEAR),
    share(b, (_, n) => at(ofRight, n) >= NEAR),
    ...linkedShares(left, right, links),
    ...ownFeatures(ofLeft, ofRight),
    truth(a.length === b.length && a.every(({ key }, n) => key === at(b, n).key)),
    Math.min(...ofLeft, 1),
    Math.min(...ofRight, 1),
    ...relationsOf(a, b, ofLeft, ofRight),
    ...shared(left.numbers, right.numbers),
    ...shared(left.names, right.names),
    truth(areOther(left.countries, right.countries)),
    truth(areOther(left.weekdays, right.weekdays) || areOther(left.months, right.months)),
    ...headFeatures(a, b),
    directionCosine(left.direction, right.direction),
    ...lengthFeatures(a.length, b.length),
    ...markerFeatures(left.phrase, right.phrase),
  ];
}

const truth = (is: boolean): number => (is ? 1 : 0);
const isIn = (place: number, { start, end }: Phrase): boolean => place >= start && place < end;

function share(
  words: readonly PhraseWord[],
  isCounted: (word: PhraseWord, index: number) => boolean,
): number {
  let counted = 0;
  let total = 0;
  for (const [index, word] of words.entries()) {
    total += word.weight;
    if (isCounted(word, index)) counted += word.weight;
  }
  return total === 0 ? 0 : counted / total;
}

function linkedShares(
  { phrase: left, words: a }: PreparedPhrase,
  { phrase: right, words: b }: PreparedPhrase,
  links: readonly TokenLink[],
): readonly [number, number] {
  const inside = links.filter((link) => isIn(link.left, left) && isIn(link.right, right));
  const lefts = new Set(inside.map((link) => link.left));
  const rights = new Set(inside.map((link) => link.right));
  return [share(a, ({ place }) => lefts.has(place)), share(b, ({ place }) => rights.has(place))];
}

/** For each word how like it the best of the others is. */
const coverOf = (words: readonly PhraseWord[], others: readonly PhraseWord[]): readonly number[] =>
  words.map((word) => others.reduce((best, other) => Math.max(best, likenessOf(word, other)), 0));

const MOST_OWN = 3;

function ownFeatures(ofLeft: readonly number[], ofRight: readonly number[]): readonly number[] {
  const count = (covers: readonly number[]): number => covers.filter((likeness) => likeness < OWN).length;
  const [left, right] = [count(ofLeft), count(ofRight)];
  return [
    Math.min(left, MOST_OWN),
    Math.min(right, MOST_OWN),
    truth(left > 0 && right === 0),
    truth(right > 0 && left === 0),
    truth(left > 0 && right > 0),
    truth(left === 0 && right === 0),
  ];
}

function headFeatures(a: readonly PhraseWord[], b: readonly PhraseWord[]): readonly [number, number] {
  const [headA, headB] = [a.at(-1), b.at(-1)];
  return headA === undefined || headB === undefined
    ? [0, 0]
    : [truth(headA.key === headB.key), likenessOf(headA, headB)];
}

const MOST_LONGER = 3;

const lengthFeatures = (left: number, right: number): readonly number[] => [
  Math.max(0, Math.min(left - right, MOST_LONGER)),
  Math.max(0, Math.min(right - left, MOST_LONGER)),
  Math.log(1 + left + right),
];

/** Spellings at least this alike are of one unknown name. */
const ONE_SPELLING = 0.75;

function likenessOf(a: PhraseWord, b: PhraseWord): number {
  if (a.key === b.key || a.lemma === b.lemma) return 1;
  if (a.number !== null || b.number !== null) return a.number === b.number ? 1 : 0;
  if (a.country !== null && b.country !== null) return a.country === b.country ? NEAR : 0;
  if (a.rank >= 0 && b.rank >= 0) return Math.max(0, termLikeness(a, b, englishEncoder));
  const spelling = spellingLikeness(a.norm, b.norm);
  return spelling >= ONE_SPELLING ? spelling : 0;
}

/** Synonym, opposite, broader on the left, broader on the right: of the words without an equal. */
function relationsOf(
  a: readonly PhraseWord[],
  b: readonly PhraseWord[],
  ofLeft: readonly number[],
  ofRight: readonly number[],
): readonly number[] {
  const found = { synonym: 0, antonym: 0, broader: 0, narrower: 0 };
  const openRight = b.filter((_, index) => at(ofRight, index) < SAME);
  for (const word of a.filter((_, index) => at(ofLeft, index) < SAME)) {
    for (const other of openRight) {
      const isOpposite = areAntonyms(word.norm, other.norm);
      const relation = isOpposite ? 'antonym' : lexicalRelation(word.lemma, other.lemma);
      if (relation !== null) found[relation] = 1;
    }
  }
  return [found.synonym, found.antonym, found.broader, found.narrower];
}

const areOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));

/** Some are the same; both have some and none is; only the left has some; only the right. */
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly number[] => [
  truth([...a].some((item) => b.has(item))),
  truth(areOther(a, b)),
  truth(a.size > 0 && b.size === 0),
  truth(b.size > 0 && a.size === 0),
];

function directionCosine(a: Float64Array | null, b: Float64Array | null): number {
  if (a === null || b === null) return 0;
  let [product, squareA, squareB] = [0, 0, 0];
  for (const [d, value] of a.entries()) {
    const other = b[d] ?? 0;
    product += value * other;
    squareA += value * value;
    squareB += other * other;
  }
  return squareA === 0 || squareB === 0 ? 0 : product / Math.sqrt(squareA * squareB);
}

/** Closed-class word that opens each: the same, or another. */
function markerFeatures(left: Phrase, right: Phrase): readonly number[] {
  const [a, b] = [left, right].map(({ tokens, start }) => tokens[start]);
  const isMarked = a?.isFunctionWord === true && b?.isFunctionWord === true;
  return [truth(isMarked && a.norm === b.norm), truth(isMarked && a.norm !== b.norm)];
}
