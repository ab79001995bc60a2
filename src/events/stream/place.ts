import type { Article } from '../../model/article.ts';
import { EvidenceMeter } from '../evidence/evidence.ts';
import { probabilityOf, thresholdFor } from '../evidence/pair-model.ts';
import { findCandidates } from '../grouping/candidates.ts';
import { collect } from '../profile/collection.ts';
import type { ReadProfile } from './read-profile.ts';
import { reconcile } from './reconcile.ts';
import type { Settled } from './settle.ts';
import type { StreamEvent, StreamState } from './state.ts';

/** Of an event so many articles are asked for their vote on a new one, the latest. */
const MOST_VOTES = 8;

/** It is judged among so many of the latest articles beside those: what is common today tells nothing. */
const LATEST = 40;

/**
 * Puts a new article of the window into the event that it belongs to, or into one of its own. Other articles stay where
 * they are.
 *
 * @param near ids of the articles that it shares most with; some may have left the window
 */
export function place(
  state: StreamState,
  article: Article,
  near: readonly string[],
  read: ReadProfile,
): Settled {
  const open = new Map(state.window.map((entry) => [entry.article.id, entry.article]));
  const isNear = new Set(near);
  const events = state.events.filter(({ articles }) => articles.some((id) => isNear.has(id)));
  const votes = new Map(
    events.map((event) => [event, event.articles.filter((id) => open.has(id)).slice(-MOST_VOTES)] as const),
  );
  const latest = state.window.slice(-LATEST).map((entry) => entry.article.id);
  const ids = new Set([...[...votes.values()].flat(), ...near, ...latest]);
  ids.delete(article.id);
  const surroundings = [...ids].flatMap((id) => open.get(id) ?? []);
  const event = likeliest(article, votes, surroundings, read);
  const touched = event === null ? [] : [event];
  const group = [...(event?.articles ?? []).filter((id) => open.has(id)), article.id];
  const { changes, ...known } = reconcile(state, touched, [group]);
  return { state: { ...state, ...known }, changes };
}

/** The event whose articles are likeliest to report the same, in the mean, if that reaches the threshold of grouping. */
function likeliest(
  article: Article,
  votes: ReadonlyMap<StreamEvent, readonly string[]>,
  surroundings: readonly Article[],
  read: ReadProfile,
): StreamEvent | null {
  const collection = collect([article, ...surroundings], read);
  const meter = new EvidenceMeter(collection, findCandidates(collection));
  const positions = new Map(collection.articles.map(({ id }, position) => [id, position]));
  const own = positions.get(article.id) ?? 0;
  const chance = (id: string): number => probabilityOf(meter.measure(own, positions.get(id) ?? 0));
  let best: StreamEvent | null = null;
  let highest = thresholdFor(collection.articles.length);
  for (const [event, ids] of votes) {
    const mean = ids.reduce((sum, id) => sum + chance(id), 0) / Math.max(1, ids.length);
    if (mean < highest || (mean === highest && best !== null)) continue;
    highest = mean;
    best = event;
  }
  return best;
}
