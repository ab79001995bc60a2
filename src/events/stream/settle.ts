import { at } from '../../model/list.ts';
import { groupArticles } from '../grouping/grouping.ts';
import type { ReadProfile } from './read-profile.ts';
import { reconcile } from './reconcile.ts';
import type { StreamChange, StreamState } from './state.ts';

export interface Settled {
  readonly state: StreamState;
  readonly changes: readonly StreamChange[];
}

/** Groups everything in the window anew, as a batch would, and says what that changed. */
export function settle(state: StreamState, read: ReadProfile): Settled {
  const arrival = new Map(state.window.map(({ article }, index) => [article.id, index]));
  const byArrival = (a: string, b: string): number => (arrival.get(a) ?? 0) - (arrival.get(b) ?? 0);
  const { collection, groups } = groupArticles(
    state.window.map(({ article }) => article),
    read,
  );
  const named = groups
    .map((group) => group.map((position) => at(collection.articles, position).id).sort(byArrival))
    .sort((a, b) => byArrival(at(a, 0), at(b, 0)));
  const touched = state.events.filter((event) => event.articles.some((id) => arrival.has(id)));
  const { events, redirects, changes } = reconcile(state, touched, named);
  return { state: { ...state, events, redirects, unsettled: 0 }, changes };
}

/** Lets go of what has left the window: articles, events that have no other, and the ids that led to those. */
export function close(state: StreamState): Settled {
  const open = new Set(state.window.map(({ article }) => article.id));
  const remaining = state.events.map(({ id, articles, left }) => {
    const kept = articles.filter((article) => open.has(article));
    return { id, articles: kept, left: left + articles.length - kept.length };
  });
  const events = remaining.filter(({ articles }) => articles.length > 0);
  const ids = new Set(events.map(({ id }) => id));
  return {
    state: { ...state, events, redirects: state.redirects.filter(({ to }) => ids.has(to)) },
    changes: state.events
      .filter(({ id }) => !ids.has(id))
      .map(({ id }): StreamChange => ({ kind: 'closed', event: id })),
  };
}
