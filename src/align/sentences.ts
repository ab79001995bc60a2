import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../language/analysis.ts';
import { type Encoder, englishEncoder } from '../language/encoder.ts';
import type { SentenceLink } from '../model/alignment.ts';
import { findConflicts } from './conflicts.ts';
import { lexiconOf } from './lexicon.ts';
import { compareSentences } from './pair-scores.ts';

export interface AlignOptions {
  /** What is known of words: vectors and dictionary. English by default. */
  readonly encoder?: Encoder;
}

/**
 * Which sentences of two articles report the same, in any order, many-to-many. A sentence without a partner stands in
 * no link, one with two partners that do not complete each other in two. Swapping the articles swaps the sides of each
 * link and changes nothing else but the order of the links. What links two articles depends on these two alone.
 *
 * Sentences in the same words are settled first. Pairs of which one at least is not are judged twice: two sentences
 * alone, then each pair against its row and column (two logistic regressions, `scripts/train-sentence-alignment.ts`).
 *
 * @returns links in the order of the left article; `score` is the probability that the link is right
 */
export const alignArticles = (
  left: AnalysedArticle,
  right: AnalysedArticle,
  { encoder = englishEncoder }: AlignOptions = {},
): SentenceLink[] =>
  compareSentences(left, right, lexiconOf(encoder)).links.map(({ clauses, moved, ...link }) => ({
    ...link,
    conflicts: findConflicts(
      link.left.flatMap((index) => left.sentences[index] ?? []),
      link.right.flatMap((index) => right.sentences[index] ?? []),
    ),
    ...(clauses === undefined ? {} : { clauses }),
    ...(moved === undefined ? {} : { moved }),
  }));

/** `alignArticles` for two lists of bare sentences. */
export const alignSentences = (
  left: readonly string[],
  right: readonly string[],
  options: AlignOptions = {},
): SentenceLink[] =>
  alignArticles(
    analyseArticle(articleOfSentences('left', left)),
    analyseArticle(articleOfSentences('right', right)),
    options,
  );
