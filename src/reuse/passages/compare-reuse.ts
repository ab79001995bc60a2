import type { ReusePair, ReuseRelation } from '../../model/reuse.ts';
import { mapSides, type Sides, swapSides } from '../../model/sides.ts';
import type { Span } from '../../model/span.ts';
import type { ReuseArticle } from '../search/corpus.ts';
import { similarityOf } from '../search/shingles.ts';
import { type ReuseOptions, type ReuseSettings, reuseSettings } from '../settings.ts';
import { TextIndex } from '../words/text-index.ts';
import { compareKeys, type Words } from '../words/words.ts';
import { findPassages } from './passages.ts';
import { coveredWords, type WordPassage, type WordRange } from './word-passage.ts';

/** What two texts share, in word numbers. */
export interface TextComparison {
  readonly relation: ReuseRelation;
  readonly coverage: Sides<number>;
  readonly passages: readonly WordPassage[];
}

/**
 * The reuse between two articles, also where there is none. Swapped articles give the same with sides swapped.
 *
 * `identical`: the same words in the same order, also of two texts too short for a passage, or without words;
 * the only case in which a passage may be shorter than `passageWords`.
 */
export function compareReuse(left: ReuseArticle, right: ReuseArticle, options: ReuseOptions = {}): ReusePair {
  const settings = reuseSettings(options);
  const texts = {
    left: new TextIndex(left.text, settings),
    right: new TextIndex(right.text, settings),
  };
  const { relation, coverage, passages } = describe(compareTexts(texts, settings), texts);
  return {
    left: left.id,
    right: right.id,
    relation,
    jaccard: similarityOf(texts),
    coverage,
    passages,
  };
}

/** The relation with its passages as spans into the two texts. */
export function describe(
  { relation, coverage, passages }: TextComparison,
  texts: Sides<{ readonly words: Words }>,
): Pick<ReusePair, 'relation' | 'coverage' | 'passages'> {
  return {
    relation,
    coverage,
    passages: passages.map(({ left, right }) => ({
      left: spanOf(texts.left.words, left),
      right: spanOf(texts.right.words, right),
    })),
  };
}

function spanOf(words: Words, { start, end }: WordRange): Span {
  return { start: words.starts[start] ?? 0, end: words.ends[end - 1] ?? 0 };
}

export function compareTexts(texts: Sides<TextIndex>, settings: ReuseSettings): TextComparison {
  if (compareKeys(texts.left.key, texts.right.key) === 0) return sameText(texts.left.words.count);
  const passages = symmetricPassages(texts, settings);
  const coverage = {
    left: coverageOf(
      passages.map(({ left }) => left),
      texts.left.words,
    ),
    right: coverageOf(
      passages.map(({ right }) => right),
      texts.right.words,
    ),
  };
  return { relation: relationOf(coverage, passages.length, settings.coverage), coverage, passages };
}

/** What two texts of the same words share: all of them, as one passage. */
function sameText(words: number): TextComparison {
  const whole = { start: 0, end: words };
  return {
    relation: 'identical',
    coverage: { left: 1, right: 1 },
    passages: words === 0 ? [] : [{ left: whole, right: whole }],
  };
}

const coverageOf = (ranges: readonly WordRange[], { count }: Words): number =>
  count === 0 ? 0 : coveredWords(ranges) / count;

function relationOf(coverage: Sides<number>, passages: number, enough: number): ReuseRelation {
  if (passages === 0) return 'independent';
  const covered = mapSides(coverage, (share) => share >= enough);
  if (covered.left && covered.right) return 'near-duplicate';
  return covered.left || covered.right ? 'excerpt' : 'partial';
}

/**
 * Passages are looked for with the sides in an order that the texts alone decide, so that swapping the articles
 * (or renaming them) can change nothing: where a choice between equals has to be made, it is made the same way.
 */
function symmetricPassages(texts: Sides<TextIndex>, settings: ReuseSettings): readonly WordPassage[] {
  const { left, right } = texts;
  const longer = left.words.count - right.words.count;
  if (longer < 0 || (longer === 0 && compareKeys(left.key, right.key) < 0))
    return findPassages(left, right, settings);
  return turnedPassages(findPassages(right, left, settings));
}

/** The same comparison with the sides exchanged. */
export const turned = ({ relation, coverage, passages }: TextComparison): TextComparison => ({
  relation,
  coverage: swapSides(coverage),
  passages: turnedPassages(passages),
});

const turnedPassages = (passages: readonly WordPassage[]): readonly WordPassage[] =>
  passages.map(swapSides).sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
