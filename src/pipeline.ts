import { alignEvent } from './align/event.ts';
import { collate } from './align/statements.ts';
import { findDifferences } from './compare/find-differences.ts';
import { comparisonLimits } from './compare/limits/limits.ts';
import { namingTable } from './compare/naming/naming-table.ts';
import { profileOf } from './compare/profile.ts';
import { withEntities } from './compare/voices/speaker-entities.ts';
import { clusterEvents } from './events/cluster-events.ts';
import { judgeArticles } from './events/judge-articles.ts';
import { analyseArticle } from './language/analysis.ts';
import { type ArticleInput, wholeArticle } from './language/whole-article.ts';
import type { Article } from './model/article.ts';
import type { Comparison } from './model/difference.ts';
import type { Event } from './model/event.ts';
import { byCodeUnit } from './model/list.ts';
import type { ReusePair } from './model/reuse.ts';
import { SCHEMA_VERSION } from './model/version.ts';
import { compareReuse, findReuse } from './reuse/find-reuse.ts';
import { familiesOf } from './reuse/versions/families.ts';
import { independentTexts } from './reuse/versions/independent-texts.ts';
import { withProvenance } from './reuse/versions/provenance.ts';

/** What `analyse` tells on its way, in this order: `grouped` once, then `compared` for each event. */
export type AnalysisStep =
  | { readonly kind: 'grouped'; readonly articles: readonly Article[]; readonly events: readonly Event[] }
  | { readonly kind: 'compared'; readonly event: Event; readonly comparison: Comparison };

export interface AnalyseOptions {
  /** Asked between two events; true stops the analysis where it is. */
  readonly isCancelled?: () => boolean;
}

/**
 * The whole main job: which articles report the same event, then for each event its comparison, the events with most
 * articles first. Articles are taken in code-unit order of their ids, whatever order they come in.
 */
export async function* analyse(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options: AnalyseOptions = {},
): AsyncGenerator<AnalysisStep> {
  const all: Article[] = [];
  for await (const article of articles) all.push(wholeArticle(article));
  all.sort((a, b) => byCodeUnit(a.id, b.id));
  const byId = new Map(all.map((article) => [article.id, article]));
  const events = clusterEvents(all);
  yield { kind: 'grouped', articles: all, events };
  for (const event of events) {
    if (options.isCancelled?.() === true) return;
    const members = event.articles.map((id) => byId.get(id)).filter((article) => article !== undefined);
    const reason =
      members.length === 1
        ? 'a single article is an event of its own'
        : `grouped together among ${all.length} articles`;
    const { label, face, related } = event;
    const told = { joined: true, reason, label, face, related };
    yield { kind: 'compared', event, comparison: comparisonOf(members, told) };
  }
}

export interface CompareOptions {
  /** Articles among which the given ones are judged to be one event or not; without them, by themselves. */
  readonly among?: readonly ArticleInput[];
}

/**
 * Compares articles as one event, in the order given: reuse, aligned sentences, statements and differences, in the
 * shape of `compare --format json`. Whether they would have been joined as one event without being asked for stands
 * in `event`.
 */
export function compareArticles(articles: readonly ArticleInput[], options: CompareOptions = {}): Comparison {
  const whole = articles.map(wholeArticle);
  const { joined, reason, face } = judgeArticles(whole, options.among?.map(wholeArticle));
  return comparisonOf(whole, { joined, reason, face });
}

function comparisonOf(articles: readonly Article[], event: Comparison['event']): Comparison {
  const analysed = articles.map(analyseArticle);
  const alignments = alignEvent(analysed);
  const statements = collate(analysed, alignments);
  const reused = reuseOfAll(articles);
  const { reuse } = reused;
  const differences = findDifferences({ articles: analysed, alignments, statements, reuse });
  let profiles: Comparison['profiles'];
  return {
    schemaVersion: SCHEMA_VERSION,
    articles,
    event,
    ...reused,
    alignments,
    statements,
    // Found when somebody reads them: most events of a large collection are one article of which nobody asks.
    get profiles() {
      profiles ??= withEntities(analysed.map(profileOf));
      return profiles;
    },
    naming: namingTable(analysed, differences),
    differences,
    limits: comparisonLimits(analysed),
  };
}

/** How many texts stand behind the articles of one event: versions of one text and articles of one publisher count once. */
export function textsBehind(articles: readonly Article[]): number {
  return reuseOfAll(articles).independentTexts;
}

function reuseOfAll(
  articles: readonly Article[],
): Pick<Comparison, 'reuse' | 'families'> & { readonly independentTexts: number } {
  const reuse = withProvenance(articles, reusePairs(articles));
  const families = familiesOf(articles, reuse);
  return { reuse, families, independentTexts: independentTexts(articles, families) };
}

/** Every pair in the order of the articles, independent ones too; of a large event only the pairs that share text. */
function reusePairs(articles: readonly Article[]): readonly ReusePair[] {
  if (articles.length > PAIRS_SHOWN_UP_TO) return findReuse(articles);
  return articles.flatMap((left, index) =>
    articles.slice(index + 1).map((right) => compareReuse(left, right)),
  );
}

/** 12 articles are 66 pairs; beyond that a list of independent pairs tells nobody anything. */
const PAIRS_SHOWN_UP_TO = 12;
