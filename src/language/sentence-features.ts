import { at } from '../model/list.ts';
import { areOpposites, lexicalPartners } from './lexical-relations.ts';
import {
  bigramsOf,
  cosineOfTerms,
  cosineOfVectors,
  dice,
  sharedCount,
  subsequenceShare,
  trigramsOf,
} from './overlap.ts';
import type { ContentWord, SentenceWords } from './sentence-words.ts';
import { cosineOfRanks } from './vectors.ts';

/** What the learned likeness is read from; all are symmetric in the two sentences. */
export const sentenceFeatures = [
  // Each content word's best cosine in the other sentence: weighted, the lesser direction, cubed, without weights.
  'maxAlign',
  'maxAlignLesser',
  'maxAlignCubed',
  'maxAlignPlain',
  // How much of each sentence finds no partner, and the weightiest word that finds none.
  'unmatchedLesser',
  'unmatchedGreater',
  'unmatchedWeight',
  'worstLesser',
  'worstGreater',
  // Content words that are each other's best partner.
  'mutualBest',
  'opposites',
  // Shared words, in order or not.
  'termCosine',
  'sameContent',
  'sameWords',
  'sameFunctionWords',
  'sameBigrams',
  'commonSubsequence',
  'sameTrigrams',
  'directionCosine',
  'lengthRatio',
  'sameNames',
  'otherNames',
  'sameNumbers',
  'otherNumbers',
] as const;

export type SentenceFeature = (typeof sentenceFeatures)[number];

/** A word whose best partner is less like it than this stands alone. */
const PARTNER = 0.4;
const MUTUAL_PARTNER = 0.3;
/** Share of what neither sentence has: neither likeness nor unlikeness. */
const OF_NOTHING = 0.5;

export function featuresOf(a: SentenceWords, b: SentenceWords): Readonly<Record<SentenceFeature, number>> {
  const partners = bestPartners(a.content, b.content);
  const ofA = directionFigures(a.content, partners.ofA);
  const ofB = directionFigures(b.content, partners.ofB);
  return {
    maxAlign: (ofA.mean + ofB.mean) / 2,
    maxAlignLesser: Math.min(ofA.mean, ofB.mean),
    maxAlignCubed: (ofA.cubed + ofB.cubed) / 2,
    maxAlignPlain: (ofA.plain + ofB.plain) / 2,
    unmatchedLesser: Math.min(ofA.unmatched, ofB.unmatched),
    unmatchedGreater: Math.max(ofA.unmatched, ofB.unmatched),
    unmatchedWeight: Math.min(Math.log1p(ofA.unmatchedWeight + ofB.unmatchedWeight), MOST_UNMATCHED),
    worstLesser: Math.min(ofA.worst, ofB.worst),
    worstGreater: Math.max(ofA.worst, ofB.worst),
    mutualBest: mutualShare(a.content, b.content, partners),
    opposites: Math.min(countOpposites(a.content, b.content, partners), 2),
    termCosine: cosineOfTerms(termsOf(a.content), termsOf(b.content)),
    sameContent: (ofA.same + ofB.same) / 2,
    sameWords: dice(new Set(a.lemmas), new Set(b.lemmas)),
    sameFunctionWords: dice(a.functionWords, b.functionWords, OF_NOTHING),
    sameBigrams: dice(bigramsOf(a.lemmas), bigramsOf(b.lemmas), OF_NOTHING),
    commonSubsequence: subsequenceShare(a.lemmas, b.lemmas),
    sameTrigrams: dice(trigramsOf(a.text), trigramsOf(b.text)),
    directionCosine:
      a.direction !== null && b.direction !== null ? cosineOfVectors(a.direction, b.direction) : 0,
    lengthRatio: Math.min(a.content.length, b.content.length) / Math.max(a.content.length, b.content.length),
    sameNames: dice(a.names, b.names, OF_NOTHING),
    otherNames: unshared(a.names, b.names),
    sameNumbers: dice(a.numbers, b.numbers, OF_NOTHING),
    otherNumbers: unshared(a.numbers, b.numbers),
  };
}

/** Long sentences have more that is unmatched than any of the training set; the model knows nothing beyond this. */
const MOST_UNMATCHED = 5;

/** Items of each that the other has not: what both have of their own weighs more than what one adds. */
function unshared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedCount(a, b);
  const onlyA = a.size - shared;
  const onlyB = b.size - shared;
  return Math.min(onlyA, onlyB, 3) + (onlyA + onlyB > 0 ? 0.5 : 0);
}

function termsOf(words: readonly ContentWord[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { lemma, weight } of words) terms.set(lemma, (terms.get(lemma) ?? 0) + weight);
  return terms;
}

/** For each word, how like it its best partner is, and which that is (−1 for none). */
interface BestPartners {
  readonly likeness: Float64Array;
  readonly index: Int32Array;
}

interface PartnersOfBoth {
  readonly ofA: BestPartners;
  readonly ofB: BestPartners;
}

function bestPartners(a: readonly ContentWord[], b: readonly ContentWord[]): PartnersOfBoth {
  const ofA = noPartners(a.length);
  const ofB = noPartners(b.length);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const likeness = likenessOf(at(a, i), at(b, j));
      prefer(ofA, i, j, likeness);
      prefer(ofB, j, i, likeness);
    }
  }
  return { ofA, ofB };
}

const noPartners = (count: number): BestPartners => ({
  likeness: new Float64Array(count),
  index: new Int32Array(count).fill(-1),
});

function likenessOf(a: ContentWord, b: ContentWord): number {
  if (a.lemma === b.lemma) return 1;
  return a.rank < 0 || b.rank < 0 ? 0 : cosineOfRanks(a.rank, b.rank);
}

function prefer({ likeness, index }: BestPartners, word: number, partner: number, value: number): void {
  if (value <= (likeness[word] ?? 0)) return;
  likeness[word] = value;
  index[word] = partner;
}

function directionFigures(words: readonly ContentWord[], { likeness }: BestPartners) {
  const sums = { weight: 0, mean: 0, cubed: 0, plain: 0, same: 0, unmatched: 0, worst: 0 };
  for (const [index, { weight }] of words.entries()) {
    const best = likeness[index] ?? 0;
    sums.weight += weight;
    sums.mean += weight * best;
    sums.cubed += weight * best ** 3;
    sums.plain += best / words.length;
    if (best >= 1) sums.same += weight;
    if (best < PARTNER) sums.unmatched += weight;
    sums.worst = Math.max(sums.worst, weight * (1 - best));
  }
  const total = sums.weight || 1;
  return {
    mean: sums.mean / total,
    cubed: sums.cubed / total,
    plain: sums.plain,
    same: sums.same / total,
    unmatched: sums.unmatched / total,
    unmatchedWeight: sums.unmatched,
    worst: sums.worst,
  };
}

/** The share of weight, times likeness, of words that are each other's best partner. */
function mutualShare(
  a: readonly ContentWord[],
  b: readonly ContentWord[],
  { ofA, ofB }: PartnersOfBoth,
): number {
  let mutual = 0;
  for (const [i, { weight }] of a.entries()) {
    const j = ofA.index[i] ?? -1;
    const likeness = ofA.likeness[i] ?? 0;
    if (j < 0 || ofB.index[j] !== i || likeness < MUTUAL_PARTNER) continue;
    mutual += likeness * (weight + at(b, j).weight);
  }
  const total = [...a, ...b].reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? mutual / total : 0;
}

/** Pairs of opposites among the words that the other sentence does not have. */
function countOpposites(
  a: readonly ContentWord[],
  b: readonly ContentWord[],
  { ofA, ofB }: PartnersOfBoth,
): number {
  const only = (words: readonly ContentWord[], { likeness }: BestPartners) =>
    words.filter((_, index) => (likeness[index] ?? 0) < 1).map(({ lemma }) => lemma);
  const onlyB = only(b, ofB).map((lemma) => ({ lemma, partners: lexicalPartners(lemma) }));
  let count = 0;
  for (const lemma of only(a, ofA)) {
    const partners = lexicalPartners(lemma);
    count += onlyB.filter((other) => areOpposites(lemma, partners, other.lemma, other.partners)).length;
  }
  return count;
}
