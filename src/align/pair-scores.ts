import type { AnalysedArticle } from '../language/analysis.ts';
import { identicalGroups, type SentenceGroup, type SentencePair } from './candidates.ts';
import type { EventContext } from './event-context.ts';
import { areInDifferentLanguages } from './languages.ts';
import { scorePairs } from './link-score.ts';
import { type BareLink, identicalLinks, linksOf } from './links.ts';
import { termsOf } from './sentence-terms.ts';
import { tableOf } from './table.ts';

/** Two sentences and the probability that they report the same. */
export interface PairScore extends SentencePair {
  readonly score: number;
}

/** What is known of two articles' sentences: the links, and the scores of all pairs looked at, those that fell short too. */
export interface ArticlePair {
  readonly links: readonly BareLink[];
  readonly scores: readonly PairScore[];
}

const compared = new WeakMap<EventContext, WeakMap<AnalysedArticle, WeakMap<AnalysedArticle, ArticlePair>>>();

/** Compares the sentences of two articles, once in a context. */
export function compareSentences(
  left: AnalysedArticle,
  right: AnalysedArticle,
  context: EventContext,
): ArticlePair {
  const lefts =
    compared.get(context) ?? new WeakMap<AnalysedArticle, WeakMap<AnalysedArticle, ArticlePair>>();
  compared.set(context, lefts);
  const rights = lefts.get(left) ?? new WeakMap<AnalysedArticle, ArticlePair>();
  lefts.set(left, rights);
  const known = rights.get(right);
  if (known !== undefined) return known;
  const result = areInDifferentLanguages(left, right)
    ? { links: [], scores: [] }
    : scored(left, right, context);
  rights.set(right, result);
  return result;
}

function scored(left: AnalysedArticle, right: AnalysedArticle, context: EventContext): ArticlePair {
  const lefts = termsOf(left, context);
  const rights = termsOf(right, context);
  const identical = identicalGroups(lefts, rights);
  const table = tableOf(lefts, rights, identical, context);
  const pairs = scorePairs(table);
  return {
    links: [...identicalLinks(identical), ...linksOf(pairs, table)].sort(byFirstSentences),
    scores: pairs.map(({ left: row, right: column, score }) => ({ left: row, right: column, score })),
  };
}

const byFirstSentences = (a: BareLink | SentenceGroup, b: BareLink | SentenceGroup): number =>
  (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0);
