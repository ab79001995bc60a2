import type { Article } from '../../model/article.ts';
import type { Explanation, WithoutGroup } from '../../model/explanation.ts';
import { byCodeUnit } from '../../model/list.ts';
import { logistic, logit } from '../../model/probability.ts';
import type { Sides } from '../../model/sides.ts';
import { type EvidenceGroup, FEATURES, type FeatureName } from '../evidence/features.ts';
import { contributionsOf, probabilityOf, shareOf, thresholdFor } from '../evidence/pair-model.ts';
import { type Grouping, groupArticles } from '../grouping/grouping.ts';
import { factsOf } from './pair-facts.ts';
import { withOtherDates } from './what-if-dates.ts';

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

/** All that the events stage has to say on a pair. */
export interface PairExplanation
  extends Omit<Explanation, 'features' | 'for' | 'against' | 'reuse' | 'copySearch'> {
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
  const others = collection.filter((other) => !isCopyOf(other, left) && !isCopyOf(other, right));
  const grouping = groupArticles([...new Set([...others, left, right])]);
  const [a, b] = [left, right].map((article) => grouping.collection.articles.indexOf(article));
  if (a === undefined || b === undefined || a === b)
    throw new RangeError('explainPair needs two different articles');
  return explanationOf(grouping, { left: a, right: b }, { left, right });
}

/** The same record read twice, as where an article is named and its folder too: it is no other article. */
const isCopyOf = (one: Article, other: Article): boolean =>
  one !== other && one.id === other.id && one.text === other.text;

function explanationOf(
  { collection, meter, groups }: Grouping,
  positions: Sides<number>,
  articles: Sides<Article>,
): PairExplanation {
  const evidence = meter.measure(positions.left, positions.right);
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
  const among = collection.articles.length;
  const threshold = thresholdFor(among);
  const facts = factsOf(articles, among);
  const all = sums.reduce((sum, { contribution }) => sum + contribution, 0);
  return {
    left: articles.left.id,
    right: articles.right.id,
    probability,
    threshold,
    verdict: probability >= threshold ? 'joined' : 'not joined',
    isGroupedTogether: groups.some(
      (group) => group.includes(positions.left) && group.includes(positions.right),
    ),
    for: sums.filter(({ contribution }) => contribution > 0),
    against: sums.filter(({ contribution }) => contribution < 0).reverse(),
    features,
    prior: logistic(logit(probability) - all),
    without: withoutEach(sums, probability, threshold),
    withOtherDates: withOtherDates(evidence, facts.daysApart, threshold),
    facts,
  };
}

/** Log-odds below which a kind of evidence is not worth a thought experiment. */
const LEAST_WEIGHT = 0.15;

function withoutEach(
  sums: readonly ExplainedGroup[],
  probability: number,
  threshold: number,
): readonly WithoutGroup[] {
  return sums
    .filter(({ contribution }) => Math.abs(contribution) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || byCodeUnit(a.group, b.group))
    .map(({ group, contribution }) => {
      const left = logistic(logit(probability) - contribution);
      return { group, probability: left, isTurned: left >= threshold !== probability >= threshold };
    });
}

/** The kinds of evidence from what speaks most for to what speaks most against. */
function sumsByGroup(features: readonly ExplainedFeature[]): readonly ExplainedGroup[] {
  const sums = new Map<EvidenceGroup, number>();
  for (const { group, contribution } of features) sums.set(group, (sums.get(group) ?? 0) + contribution);
  return [...sums]
    .map(([group, contribution]) => ({ group, contribution }))
    .sort((x, y) => y.contribution - x.contribution);
}
