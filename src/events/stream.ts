import { type ArticleInput, wholeArticle } from '../language/whole-article.ts';
import type { Article } from '../model/article.ts';
import type { TermedProfile } from './profile/profile.ts';
import { readProfile } from './profile/read-profile.ts';
import { NearestIndex } from './stream/nearest.ts';
import { place } from './stream/place.ts';
import { close, settle } from './stream/settle.ts';
import {
  currentEvent,
  type StreamChange,
  type StreamOptions,
  type StreamState,
  stateFrom,
} from './stream/state.ts';
import { admit } from './stream/window.ts';

export type { StreamChange, StreamEvent, StreamOptions, StreamState } from './stream/state.ts';

/** Events that grow as articles arrive. */
export interface EventStream {
  /**
   * Puts articles, in the order of their arrival, into the events that they report, and says what changed. An article
   * by itself joins the event that it is likeliest to be of, or starts one; from time to time (and at once for many
   * articles) the whole window is grouped anew, as a batch would be, and events merge or split. Time and memory depend
   * on the window, never on what went before it.
   */
  add(articles: readonly ArticleInput[]): readonly StreamChange[];
  /** Groups the window anew now, without waiting for more articles. */
  settle(): readonly StreamChange[];
  /** The id of the event that this id stands for now; null where it is closed or was never given. */
  current(id: string): string | null;
  /** All that is needed to go on later, as plain JSON. */
  state(): StreamState;
}

/** The window is grouped anew when it has grown by this share since the last time, or by so many articles. */
const UNSETTLED_SHARE = 0.15;
const LEAST_UNSETTLED = 20;
/** A new article is judged against the events of so many articles that are nearest to it. */
const NEAREST = 20;

/**
 * A stream of articles as events, from the beginning or from where an earlier one stopped.
 *
 * @param from options of a new stream, or the state of an earlier one
 * @throws UserError where it is neither, or an option is out of its range
 */
export function createEventStream(from: StreamOptions | StreamState = {}): EventStream {
  let state = stateFrom(from);
  const profiles = new Map<string, { readonly article: Article; readonly profile: TermedProfile }>();
  const read = (article: Article): TermedProfile => {
    const known = profiles.get(article.id);
    if (known?.article === article) return known.profile;
    const profile = readProfile(article);
    profiles.set(article.id, { article, profile });
    return profile;
  };
  let index = indexOf(state);

  const settleNow = (): readonly StreamChange[] => {
    const settled = settle(state, read);
    state = settled.state;
    index = indexOf(state);
    return settled.changes;
  };
  const placeOne = (article: Article): readonly StreamChange[] => {
    const near = index.find(article, NEAREST);
    index.add(article);
    const placed = place(state, article, near, read);
    state = placed.state;
    return placed.changes;
  };

  return {
    add(given) {
      const articles = given.map(wholeArticle);
      const changes: StreamChange[] = [];
      const limit = Math.max(LEAST_UNSETTLED, state.window.length * UNSETTLED_SHARE);
      const admitted = admit(state, articles);
      changes.push(...admitted.changes);
      const arrived = new Set(admitted.arrived);
      // A feed that is sent again each minute brings nothing that would have to be grouped anew.
      const news = articles.length - admitted.changes.filter(({ kind }) => kind === 'repeated').length;
      const unsettled = state.unsettled + news;
      const isManyAtOnce = news >= limit;
      state = { ...state, window: admitted.window, unsettled };
      if (!isManyAtOnce)
        for (const article of articles) if (arrived.delete(article.id)) changes.push(...placeOne(article));
      if (isManyAtOnce || unsettled >= limit) changes.push(...settleNow());
      const closed = close(state);
      state = closed.state;
      const kept = new Set(state.window.map(({ article }) => article.id));
      for (const id of profiles.keys()) if (!kept.has(id)) profiles.delete(id);
      return [...changes, ...closed.changes];
    },
    settle: settleNow,
    current: (id) => currentEvent(state, id),
    state: () => state,
  };
}

function indexOf({ window }: StreamState): NearestIndex {
  const index = new NearestIndex();
  for (const { article } of window) index.add(article);
  return index;
}
