import type { AnalysedArticle } from '../language/analysis.ts';
import { wordsOf } from './article-words.ts';
import type { SentencePair } from './candidates.ts';
import { withClauses } from './clauses.ts';
import { identicalGroups, type SentenceGroup } from './identical.ts';
import { areInDifferentLanguages } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { scorePairs } from './link-score.ts';
import { type BareLink, identicalLinks, linksOf } from './links.ts';
import { withMoves } from './moved.ts';
import { termsOfPair } from './pair-terms.ts';
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

const compared = new WeakMap<Lexicon, WeakMap<AnalysedArticle, WeakMap<AnalysedArticle, ArticlePair>>>();

/** Compares the sentences of two articles, once. */
export function compareSentences(
  left: AnalysedArticle,
  right: AnalysedArticle,
  lexicon: Lexicon,
): ArticlePair {
  const lefts =
    compared.get(lexicon) ?? new WeakMap<AnalysedArticle, WeakMap<AnalysedArticle, ArticlePair>>();
  compared.set(lexicon, lefts);
  const rights = lefts.get(left) ?? new WeakMap<AnalysedArticle, ArticlePair>();
  lefts.set(left, rights);
  const known = rights.get(right);
  if (known !== undefined) return known;
  const result = areInDifferentLanguages(left, right)
    ? { links: [], scores: [] }
    : scored(left, right, lexicon);
  rights.set(right, result);
  return result;
}

function scored(left: AnalysedArticle, right: AnalysedArticle, lexicon: Lexicon): ArticlePair {
  const terms = termsOfPair({ left: wordsOf(left, lexicon), right: wordsOf(right, lexicon) }, lexicon);
  const identical = identicalGroups(terms.left, terms.right);
  const table = tableOf(terms, identical, lexicon);
  const pairs = scorePairs(table);
  const links = withClauses(linksOf(pairs, table), pairs, { left, right }, table, lexicon);
  return {
    links: withMoves([...identicalLinks(identical), ...links].sort(byFirstSentences)),
    scores: pairs.map(({ left: row, right: column, score }) => ({ left: row, right: column, score })),
  };
}

const byFirstSentences = (a: BareLink | SentenceGroup, b: BareLink | SentenceGroup): number =>
  (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0);
