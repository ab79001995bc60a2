import { type AnalysedArticle, analyseArticle, articleOfSentences } from '../language/analysis.ts';
import type { SentenceLink } from '../model/alignment.ts';
import { findConflicts } from './conflicts.ts';
import { type EventContext, eventContext } from './event-context.ts';
import { compareSentences } from './pair-scores.ts';

/**
 * Which sentences of two articles report the same, in any order, many-to-many. A sentence without a partner stands in
 * no link, one with two partners that do not complete each other in two. Swapping the articles swaps the sides of each
 * link and changes nothing else but the order of the links.
 *
 * Sentences in the same words are settled first. All others are judged twice: two sentences alone, then each pair
 * against its row and column (two logistic regressions, `scripts/train-sentence-alignment.ts`).
 *
 * @param context word weights of the whole event; without it, those of the two articles
 * @returns links in the order of the left article; `score` is the probability that the link is right
 */
export const alignArticles = (
  left: AnalysedArticle,
  right: AnalysedArticle,
  context: EventContext = eventContext([left, right]),
): SentenceLink[] =>
  compareSentences(left, right, context).links.map((link) => ({
    ...link,
    conflicts: findConflicts(
      link.left.flatMap((index) => left.sentences[index] ?? []),
      link.right.flatMap((index) => right.sentences[index] ?? []),
    ),
  }));

/** `alignArticles` for two lists of bare sentences. */
export const alignSentences = (left: readonly string[], right: readonly string[]): SentenceLink[] =>
  alignArticles(
    analyseArticle(articleOfSentences('left', left)),
    analyseArticle(articleOfSentences('right', right)),
  );
