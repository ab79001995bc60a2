import type { Article } from '../model/article.ts';
import type { Event } from '../model/event.ts';
import { at, byCodeUnit } from '../model/list.ts';
import { eventIdOf } from './event-id.ts';
import { faceOf } from './face.ts';
import { type Grouping, groupArticles } from './grouping.ts';
import { labelOf } from './label.ts';
import { relatedEvents } from './related.ts';

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
export function clusterEvents(articles: readonly Article[]): Event[] {
  return describeEvents(groupArticles(articles));
}

/** The events of a grouping, named and described; see `clusterEvents`. */
export function describeEvents(grouping: Grouping): Event[] {
  const { collection, groups } = grouping;
  const members = groups.map((group) =>
    group.map((position) => at(collection.articles, position).id).sort(byCodeUnit),
  );
  const order = [...groups.keys()].sort(
    (a, b) =>
      at(members, b).length - at(members, a).length ||
      byCodeUnit(at(at(members, a), 0), at(at(members, b), 0)),
  );
  const ids = distinctIds(order.map((group) => eventIdOf(at(at(members, group), 0))));
  const idOfGroup = new Map(order.map((group, index) => [group, at(ids, index)]));
  const related = relatedEvents(grouping, (group) => idOfGroup.get(group) ?? '');
  return order.map((group, index) => ({
    id: at(ids, index),
    label: labelOf(collection, at(groups, group)),
    articles: at(members, group),
    face: faceOf(grouping, at(groups, group)),
    related: at(related, group),
  }));
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
