import type { Article } from '../model/article.ts';
import { type EvidenceGroup, FEATURES, type FeatureName } from './features.ts';
import { type Grouping, groupArticles } from './grouping.ts';
import { contributionsOf, probabilityOf, shareOf, thresholdFor } from './pair-model.ts';

/** One feature on one pair. */
export interface ExplainedFeature {
  readonly name: FeatureName;
  readonly group: EvidenceGroup;
  readonly meaning: string;
  /** 0 to 1. */
  readonly value: number;
  /** How much judgements rest on this feature in general: shares of 1. */
  readonly weight: number;
  /** Log-odds that this value adds on this pair: positive speaks for one event. */
  readonly contribution: number;
}

/** All features of one kind together; features of a kind correct each other, so this is what a reader should weigh. */
export interface ExplainedGroup {
  readonly group: EvidenceGroup;
  readonly contribution: number;
}

export interface PairExplanation {
  readonly left: string;
  readonly right: string;
  /** Probability that the two report one event, judged by themselves in this collection. */
  readonly probability: number;
  readonly threshold: number;
  readonly verdict: 'joined' | 'not joined';
  /** Whether the grouping put them into one event, where the other articles have a vote too. */
  readonly isGroupedTogether: boolean;
  readonly for: readonly ExplainedGroup[];
  readonly against: readonly ExplainedGroup[];
  readonly features: readonly ExplainedFeature[];
}

/**
 * The evidence for and against two articles reporting one event, as plain data.
 *
 * @param collection what they are judged among: how rare a word is and how far a pair stands out depends on it. The two
 *   are added where it does not hold them.
 */
export function explainPair(left: Article, right: Article, collection: readonly Article[]): PairExplanation {
  const grouping = groupArticles([...new Set([...collection, left, right])]);
  const [a, b] = [left, right].map((article) => grouping.collection.articles.indexOf(article));
  if (a === undefined || b === undefined || a === b)
    throw new RangeError('explainPair needs two different articles');
  return explanationOf(grouping, a, b, { left: left.id, right: right.id });
}

function explanationOf(
  { collection, meter, groups }: Grouping,
  a: number,
  b: number,
  ids: { readonly left: string; readonly right: string },
): PairExplanation {
  const evidence = meter.measure(a, b);
  const probability = probabilityOf(evidence);
  const contributions = contributionsOf(evidence);
  const features = FEATURES.map(({ name, group, meaning }) => ({
    name,
    group,
    meaning,
    value: evidence[name],
    weight: shareOf(name),
    contribution: contributions.get(name) ?? 0,
  }));
  const sums = sumsByGroup(features);
  const threshold = thresholdFor(collection.articles.length);
  return {
    ...ids,
    probability,
    threshold,
    verdict: probability >= threshold ? 'joined' : 'not joined',
    isGroupedTogether: groups.some((group) => group.includes(a) && group.includes(b)),
    for: sums.filter(({ contribution }) => contribution > 0),
    against: sums.filter(({ contribution }) => contribution < 0).reverse(),
    features,
  };
}

/** The kinds of evidence from what speaks most for to what speaks most against. */
function sumsByGroup(features: readonly ExplainedFeature[]): readonly ExplainedGroup[] {
  const sums = new Map<EvidenceGroup, number>();
  for (const { group, contribution } of features) sums.set(group, (sums.get(group) ?? 0) + contribution);
  return [...sums]
    .map(([group, contribution]) => ({ group, contribution }))
    .sort((x, y) => y.contribution - x.contribution);
}
