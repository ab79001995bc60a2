import type { Article } from '../../model/article.ts';
import type { Comparison, DifferenceKind } from '../../model/difference.ts';
import type { Event } from '../../model/event.ts';
import type { SideName } from '../../model/sides.ts';
import type { EventEntry, EventFacts } from './entries.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export const sortings = ['articles', 'difference', 'date', 'label'] as const;
export type Sorting = (typeof sortings)[number];

/** The list of events. */
export interface EventsScreen {
  readonly filter: string;
  /** Whether keys go into the filter. */
  readonly isTyping: boolean;
  readonly sorting: Sorting;
  /** Places in `entries`, filtered and sorted: worked out when one of these changes, not at each key. */
  readonly shown: readonly number[];
  /** The chosen place in `shown`. */
  readonly chosen: number;
}

/** One event: its articles, and below them its statements; one cursor runs through both. */
export interface EventScreen {
  readonly event: string;
  readonly chosen: number;
  /** The article that waits for another to be compared with. */
  readonly marked: number | null;
}

/** Two articles side by side. */
export interface PairScreen {
  readonly event: string;
  readonly left: number;
  readonly right: number;
  /** Whose order the sentences stand in. */
  readonly order: SideName;
  /** Number of the chosen difference. */
  readonly chosen: number | null;
  /** The first row of the text that is visible. */
  readonly top: number;
}

/** Something that lies over a screen until it is closed. */
export type Overlay =
  | { readonly kind: 'help' | 'evidence' | 'names' | 'excluded' | 'citation'; readonly top: number }
  | { readonly kind: 'kinds'; readonly chosen: number };

export interface State {
  readonly size: Size;
  readonly entries: readonly EventEntry[];
  /** How many of them several articles tell. */
  readonly sharedEvents: number;
  /** By the event's id; an event that was not compared yet is not in it. */
  readonly facts: ReadonlyMap<string, EventFacts>;
  readonly isComplete: boolean;
  readonly events: EventsScreen;
  readonly event: EventScreen | null;
  readonly pair: PairScreen | null;
  readonly overlay: Overlay | null;
  readonly hiddenKinds: ReadonlySet<DifferenceKind>;
  /** Set once the screen is to be left. */
  readonly ending: 'quit' | 'interrupted' | null;
}

export type Key =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'home'
  | 'end'
  | 'enter'
  | 'escape'
  | 'backspace'
  | 'interrupt'
  | { readonly text: string };

export type Action =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'resized'; readonly size: Size }
  | {
      readonly kind: 'compared';
      readonly events: readonly { readonly event: Event; readonly comparison: Comparison }[];
    }
  | { readonly kind: 'completed' };

export interface Grouped {
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
}

/** The comparison that the screen of an event or of a pair is about; null while it is not made yet. */
export const comparisonOf = (state: State, event: string): Comparison | null =>
  state.facts.get(event)?.comparison ?? null;
