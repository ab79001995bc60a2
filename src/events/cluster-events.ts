import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Event } from '../model/event.ts';
import { at, byCodeUnit } from '../model/list.ts';
import { groupArticles } from './grouping.ts';
import { labelOf } from './label.ts';

/**
 * Which articles report the same event. Every article is in exactly one event; one that nobody else reports on is an
 * event of its own.
 *
 * Candidates come from an inverted index, pairs are judged by boosted trees over the evidence in `features.ts`,
 * groups are formed by average link. Ids, urls and publishers have no say.
 *
 * @returns the events with most articles first, then by their smallest article id; the articles of an event by id, in
 *   code-unit order. The same for any order of input. An event's id depends on the smallest id of its articles alone.
 */
export function clusterEvents(articles: readonly Article[]): Event[] {
  const { collection, meter, groups } = groupArticles(articles);
  const events = groups.map((group) => {
    const members = group.map((position) => at(collection.articles, position).id).sort(byCodeUnit);
    return { id: eventIdOf(at(members, 0)), label: labelOf(collection, meter, group), articles: members };
  });
  events.sort(
    (a, b) => b.articles.length - a.articles.length || byCodeUnit(at(a.articles, 0), at(b.articles, 0)),
  );
  return withDistinctIds(events);
}

const eventIdOf = (articleId: string): string =>
  `e-${createHash('sha256').update(articleId).digest('hex').slice(0, 12)}`;

/** Two events can only begin with one id where the caller gave one id to two articles. */
function withDistinctIds(events: readonly Event[]): Event[] {
  const times = new Map<string, number>();
  return events.map((event) => {
    const count = (times.get(event.id) ?? 0) + 1;
    times.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
}
