import { weights } from '../../../src/compare/weights.ts';
import type { Difference } from '../../../src/model/difference.ts';
import { compareArticleTexts } from '../compare-texts.ts';
import { type ExpectedDifference, type LabelledKind, type LabelledPair, labelledKinds } from './pair.ts';

/** What was found and missed of one kind over some pairs. */
export interface KindScore {
  readonly kind: LabelledKind;
  readonly hits: number;
  readonly precision: number;
  readonly recall: number;
  readonly errors: readonly string[];
}

/**
 * Each kind over the pairs on which it was judged. Every difference counts but an editor's grammar (`the` for `a` in a
 * near copy), which is kept at the least weight so that no edit is lost.
 */
export function scoreKinds(
  pairs: readonly LabelledPair[],
  compare: (pair: LabelledPair) => readonly Difference[] = compareAsArticles,
): readonly KindScore[] {
  const found = pairs.map((pair) => ({ pair, differences: compare(pair) }));
  return labelledKinds.map((kind) => {
    const judged = found.filter(({ pair }) => pair.judged.includes(kind));
    const results = judged.map(({ pair, differences }) => scorePair(pair, kind, differences));
    const sum = (count: (result: PairResult) => number): number =>
      results.reduce((total, result) => total + count(result), 0);
    const hits = sum((result) => result.hits);
    return {
      kind,
      hits,
      precision: hits / Math.max(1, hits + sum((result) => result.wrong.length)),
      recall: hits / Math.max(1, hits + sum((result) => result.missed.length)),
      errors: results.flatMap(({ pair, missed, wrong }) => [
        ...missed.map(({ left, right }) => `${kind} missed “${left}” | “${right}” in ${pair.id}`),
        ...wrong.map((difference) => `${kind} wrong ${textsOf(difference)} in ${pair.id}`),
      ]),
    };
  });
}

/** The pair as two articles of one sentence each, through every stage. */
const compareAsArticles = ({ left, right }: LabelledPair): readonly Difference[] =>
  compareArticleTexts(left, right);

interface PairResult {
  readonly pair: LabelledPair;
  readonly hits: number;
  readonly missed: readonly ExpectedDifference[];
  readonly wrong: readonly Difference[];
}

function scorePair(pair: LabelledPair, kind: LabelledKind, differences: readonly Difference[]): PairResult {
  const ofKind = differences.filter(
    (difference) =>
      difference.kind === kind && hasPlaces(difference) && difference.weight > weights.wordChoiceGrammar,
  );
  const expected = pair.expected.filter((one) => one.kind === kind);
  const required = expected.filter(({ isOptional }) => !isOptional);
  const missed = required.filter((one) => !ofKind.some((difference) => holds(difference, one)));
  return {
    pair,
    hits: required.length - missed.length,
    missed,
    wrong: ofKind.filter((difference) => !expected.some((one) => holds(difference, one))),
  };
}

/** Counts of whole articles (`no quoted passage`) are no matter of a pair of sentences. */
const hasPlaces = ({ sides }: Difference): boolean => sides.every(({ span }) => span !== null);

const holds = ({ sides }: Difference, { left, right }: ExpectedDifference): boolean =>
  includes(sides[0]?.text, left) && includes(sides[1]?.text, right);

const includes = (text: string | undefined, phrase: string): boolean =>
  text !== undefined && folded(text).includes(folded(phrase));

const folded = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const textsOf = ({ sides }: Difference): string => sides.map(({ text }) => `“${text}”`).join(' | ');
