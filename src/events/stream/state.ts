import { UserError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import { isPlainObject } from '../../model/plain-object.ts';

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
  /** Arrivals and revisions since the whole window was last grouped anew. */
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

/**
 * A stream without any article yet.
 *
 * @throws UserError where an option is no number, or below 0 (`mostArticles`: below 1)
 */
export function emptyStream({
  windowDays = WINDOW_DAYS,
  leastArticles = LEAST_ARTICLES,
  mostArticles = MOST_ARTICLES,
}: StreamOptions = {}): StreamState {
  const bounds = { windowDays, leastArticles, mostArticles: Math.max(mostArticles, leastArticles) };
  checkBounds(bounds);
  return { version: 1, ...bounds, window: [], events: [], redirects: [], unsettled: 0 };
}

/**
 * The state that a stream begins with: what another program kept may be anything.
 *
 * @throws UserError where a kept state is of another version, or is none
 */
export function stateFrom(from: StreamOptions | StreamState): StreamState {
  if (!('version' in from)) return emptyStream(from);
  const { version }: { readonly version: unknown } = from;
  if (version !== 1)
    throw new UserError(`a stream's state of version ${String(version)} cannot be read: 1 is known`);
  const { window, events, redirects, unsettled } = from;
  const isWhole = areObjects(window) && areObjects(events) && areObjects(redirects) && isCount(unsettled);
  if (!isWhole) throw new UserError("a stream's state is broken: give it as state() returned it");
  checkBounds(from);
  return from;
}

const areObjects = (list: unknown): boolean => Array.isArray(list) && list.every(isPlainObject);

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function checkBounds(bounds: Required<StreamOptions>): void {
  const { windowDays, leastArticles, mostArticles } = bounds;
  for (const [name, value] of Object.entries({ windowDays, leastArticles, mostArticles }))
    if (!isCount(value)) throw new UserError(`an event stream's ${name} is a number from 0 on, not ${value}`);
  if (mostArticles < 1) throw new UserError('an event stream keeps at least one article: raise mostArticles');
}

/** The event that an id stands for now: itself, or what took its place; null where it is not known any more. */
export function currentEvent({ events, redirects }: StreamState, id: string): string | null {
  const to = redirects.find(({ from }) => from === id)?.to ?? id;
  return events.some((event) => event.id === to) ? to : null;
}
