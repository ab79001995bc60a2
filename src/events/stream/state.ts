import type { Article } from '../../model/article.ts';

/**
 * What an event stream remembers between two arrivals: plain JSON, as large as its window and no larger. Whoever keeps
 * it (a file, a database) can go on with it in another process and get the same events.
 */
export interface StreamState {
  readonly version: 1;
  readonly windowDays: number;
  readonly leastArticles: number;
  readonly mostArticles: number;
  /** The articles that new ones are compared with, in the order of their arrival. */
  readonly window: readonly WindowArticle[];
  /** Events with at least one article in the window. */
  readonly events: readonly StreamEvent[];
  /** Ids that went, with the id of a living event that took their place. */
  readonly redirects: readonly Redirect[];
  /** Arrivals since the whole window was last grouped anew. */
  readonly unsettled: number;
}

export interface WindowArticle {
  readonly article: Article;
  /** The day of the stream when it arrived, in days since 1970-01-01; null while no article had a date. */
  readonly day: number | null;
}

export interface StreamEvent {
  readonly id: string;
  /** Those in the window, in order of arrival. */
  readonly articles: readonly string[];
  /** How many have left the window: a story that never ends must not grow without end. */
  readonly left: number;
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What came of one arrival, in this order. A reader who applies all changes has the events as they stand. */
export type StreamChange =
  /** An article came again unchanged and was passed over. */
  | { readonly kind: 'repeated'; readonly article: string }
  /** An article came again with other words; the new ones are compared from now on. */
  | { readonly kind: 'revised'; readonly article: string }
  | { readonly kind: 'started'; readonly event: string; readonly articles: readonly string[] }
  | { readonly kind: 'joined'; readonly event: string; readonly articles: readonly string[] }
  /** `from` is no more; its articles are in `event`. */
  | {
      readonly kind: 'merged';
      readonly from: string;
      readonly event: string;
      readonly articles: readonly string[];
    }
  /** Articles left `from` and are an event of their own. */
  | {
      readonly kind: 'split';
      readonly from: string;
      readonly event: string;
      readonly articles: readonly string[];
    }
  /** Articles went from one living event to another. */
  | {
      readonly kind: 'moved';
      readonly from: string;
      readonly event: string;
      readonly articles: readonly string[];
    }
  /** The last article of an event left the window: nothing can join it any more. */
  | { readonly kind: 'closed'; readonly event: string };

export interface StreamOptions {
  /** Days that an article stays open to new company, by the time of the stream. */
  readonly windowDays?: number;
  /** So many of the latest articles stay whatever their age: a thin stream needs surroundings to be judged in. */
  readonly leastArticles?: number;
  /** And no more than so many, whatever their age: the bound on memory and time. */
  readonly mostArticles?: number;
}

/** Stories run for days; what is told anew after three weeks is a follow-up. */
const WINDOW_DAYS = 21;
const LEAST_ARTICLES = 500;
const MOST_ARTICLES = 20_000;

/** A stream without any article yet. */
export const emptyStream = ({
  windowDays = WINDOW_DAYS,
  leastArticles = LEAST_ARTICLES,
  mostArticles = MOST_ARTICLES,
}: StreamOptions = {}): StreamState => ({
  version: 1,
  windowDays,
  leastArticles,
  mostArticles: Math.max(mostArticles, leastArticles),
  window: [],
  events: [],
  redirects: [],
  unsettled: 0,
});

/** The event that an id stands for now: itself, or what took its place; null where it is not known any more. */
export function currentEvent({ events, redirects }: StreamState, id: string): string | null {
  const to = redirects.find(({ from }) => from === id)?.to ?? id;
  return events.some((event) => event.id === to) ? to : null;
}
