import { at } from '../../model/list.ts';
import { eventIdOf } from '../describing/event-id.ts';
import type { Redirect, StreamChange, StreamEvent, StreamState } from './state.ts';

type Known = Pick<StreamState, 'events' | 'redirects'>;

export interface Reconciled extends Known {
  readonly changes: readonly StreamChange[];
}

/**
 * Gives new groups of articles the ids of the events that they go on from: a group goes on from the event with which it
 * shares most articles, and no two groups from one event. An event that no group goes on from is redirected to where
 * most of its articles are. A group that goes on from no event is a new one.
 *
 * @param touched the events whose articles in the window were grouped anew
 * @param groups the groups of those articles and of those that arrived, each article in one
 */
export function reconcile(
  { events, redirects }: Known,
  touched: readonly StreamEvent[],
  groups: readonly (readonly string[])[],
): Reconciled {
  const previous = new Map(touched.flatMap((event) => event.articles.map((id) => [id, event] as const)));
  const origins = matchOrigins(touched, groups, previous);
  const taken = new Set([...events.map(({ id }) => id), ...redirects.map(({ from }) => from)]);
  const ids = groups.map((group, index) => origins.get(index)?.id ?? newId(group, taken));
  const redirected = redirectsOf(touched, groups, previous, origins, ids);
  const grouped = new Set(groups.flat());
  const gone = (event: StreamEvent): readonly string[] => event.articles.filter((id) => !grouped.has(id));
  const next = groups.map((group, index): StreamEvent => {
    const id = at(ids, index);
    const before = touched.filter((event) => event.id === id || redirected.get(event) === id);
    const left = before.reduce((sum, event) => sum + event.left, 0);
    return { id, articles: [...before.flatMap(gone), ...group], left };
  });
  const isTouched = new Set(touched);
  return {
    events: [...events.filter((event) => !isTouched.has(event)), ...next],
    redirects: followed(redirects, redirected),
    changes: groups.flatMap((group, index) =>
      changesOf({ id: at(ids, index), group, isNew: !origins.has(index) }, previous, redirected),
    ),
  };
}

/** For each group, by its position, the event that it goes on from. */
function matchOrigins(
  touched: readonly StreamEvent[],
  groups: readonly (readonly string[])[],
  previous: ReadonlyMap<string, StreamEvent>,
): ReadonlyMap<number, StreamEvent> {
  const age = new Map(touched.map((event, index) => [event, index]));
  const overlaps = groups.flatMap((group, index) =>
    [...countsBy(group, previous)].map(([event, count]) => ({
      index,
      event,
      count,
      age: age.get(event) ?? 0,
    })),
  );
  overlaps.sort((a, b) => b.count - a.count || a.age - b.age || a.index - b.index);
  const origins = new Map<number, StreamEvent>();
  const used = new Set<StreamEvent>();
  for (const { index, event } of overlaps) {
    if (origins.has(index) || used.has(event)) continue;
    origins.set(index, event);
    used.add(event);
  }
  return origins;
}

/** How many of a group's articles were in which event. */
function countsBy(
  group: readonly string[],
  previous: ReadonlyMap<string, StreamEvent>,
): ReadonlyMap<StreamEvent, number> {
  const counts = new Map<StreamEvent, number>();
  for (const id of group) {
    const event = previous.get(id);
    if (event !== undefined) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  return counts;
}

/** For each event that goes, the id of the event that takes its place. */
function redirectsOf(
  touched: readonly StreamEvent[],
  groups: readonly (readonly string[])[],
  previous: ReadonlyMap<string, StreamEvent>,
  origins: ReadonlyMap<number, StreamEvent>,
  ids: readonly string[],
): ReadonlyMap<StreamEvent, string> {
  const staying = new Set(origins.values());
  const most = new Map<StreamEvent, { readonly count: number; readonly id: string }>();
  for (const [index, group] of groups.entries())
    for (const [event, count] of countsBy(group, previous))
      if (!staying.has(event) && count > (most.get(event)?.count ?? 0))
        most.set(event, { count, id: at(ids, index) });
  return new Map(
    touched.flatMap((event) => {
      const heir = most.get(event);
      return heir === undefined ? [] : [[event, heir.id] as const];
    }),
  );
}

/** Named after its first article; an id that is or was another event's gets a number. */
function newId(group: readonly string[], taken: Set<string>): string {
  const id = eventIdOf(at(group, 0));
  let free = id;
  for (let times = 2; taken.has(free); times += 1) free = `${id}-${times}`;
  taken.add(free);
  return free;
}

/** Older redirects are led on to where their events are now. */
function followed(
  old: readonly Redirect[],
  redirected: ReadonlyMap<StreamEvent, string>,
): readonly Redirect[] {
  const latest = new Map([...redirected].map(([event, to]) => [event.id, to]));
  return [
    ...old.map(({ from, to }) => ({ from, to: latest.get(to) ?? to })),
    ...[...latest].map(([from, to]) => ({ from, to })),
  ];
}

interface NextGroup {
  readonly id: string;
  readonly group: readonly string[];
  /** Goes on from no event. */
  readonly isNew: boolean;
}

function changesOf(
  { id, group, isNew }: NextGroup,
  previous: ReadonlyMap<string, StreamEvent>,
  redirected: ReadonlyMap<StreamEvent, string>,
): readonly StreamChange[] {
  const changes: StreamChange[] = [];
  for (const from of countsBy(group, previous).keys()) {
    if (from.id === id) continue;
    const articles = group.filter((article) => previous.get(article) === from);
    const kind = redirected.get(from) === id ? 'merged' : isNew ? 'split' : 'moved';
    changes.push({ kind, from: from.id, event: id, articles });
  }
  const arrived = group.filter((article) => !previous.has(article));
  if (arrived.length > 0)
    changes.push({
      kind: isNew && changes.length === 0 ? 'started' : 'joined',
      event: id,
      articles: arrived,
    });
  return changes;
}
