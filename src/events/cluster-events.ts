import { type ArticleInput, wholeArticle } from '../language/whole-article.ts';
import type { Event } from '../model/event.ts';
import { at, byCodeUnit } from '../model/list.ts';
import { type DescribedGroup, describeGroups, type GroupToDescribe } from './describing/describe-groups.ts';
import { eventIdOf } from './describing/event-id.ts';
import { relatedGroups } from './describing/related.ts';
import { type Grouping, groupArticles, type RatedGrouping } from './grouping/grouping.ts';

/**
 * Which articles report the same event. Every article is in exactly one event; one that nobody else reports on is an
 * event of its own.
 *
 * Candidates come from an inverted index, pairs are judged by boosted trees over the evidence in `features.ts`,
 * groups are formed by average link. Ids, urls and publishers have no say.
 *
 * @returns the events with most articles first, then by their smallest article id; the articles of an event by id, in
 *   code-unit order. The same for any order of input. An event's id depends on the smallest id of its articles alone.
 *   Each has a face (when, where, who, how firmly it holds together) and the events that it is related to.
 */
export function clusterEvents(articles: readonly ArticleInput[]): Event[] {
  return describeEvents(groupArticles(articles.map(wholeArticle)));
}

/** The events of a grouping, named and described. */
function describeEvents(grouping: Grouping): Event[] {
  const groups = groupsToDescribe(grouping);
  return eventsOf({
    groups,
    described: describeGroups(grouping, groups),
    idOf: (position) => at(grouping.collection.articles, position).id,
  });
}

/** The groups of a grouping, each with those that it has to do with. */
export function groupsToDescribe(grouping: RatedGrouping): readonly GroupToDescribe[] {
  const related = relatedGroups(grouping);
  return grouping.groups.map((members, group) => ({ members, related: at(related, group) }));
}

/** Groups, and what is said of them elsewhere, as events in their order. */
export function eventsOf({
  groups,
  described,
  idOf,
}: {
  readonly groups: readonly GroupToDescribe[];
  /** Parallel to the groups. */
  readonly described: readonly DescribedGroup[];
  /** The id of the article at a position. */
  readonly idOf: (position: number) => string;
}): Event[] {
  const members = groups.map((group) => group.members.map(idOf).sort(byCodeUnit));
  const order = [...groups.keys()].sort(
    (a, b) =>
      at(members, b).length - at(members, a).length ||
      byCodeUnit(at(at(members, a), 0), at(at(members, b), 0)),
  );
  const ids = distinctIds(order.map((group) => eventIdOf(at(at(members, group), 0))));
  const idOfGroup = new Map(order.map((group, index) => [group, at(ids, index)]));
  return order.map((group, index) => {
    const { label, face, related } = at(described, group);
    return {
      id: at(ids, index),
      label,
      articles: at(members, group),
      face,
      related: at(groups, group).related.map((other, n) => ({
        event: idOfGroup.get(other.group) ?? '',
        ...at(related, n),
      })),
    };
  });
}

/** Two events can only begin with one id where the caller gave one id to two articles. */
function distinctIds(ids: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return ids.map((id) => {
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
