import type { Article } from '../../model/article.ts';
import { eventEntry, eventFacts } from './entries.ts';
import { isTooSmall } from './geometry.ts';
import { typed } from './moves.ts';
import { reduceEvent } from './reduce-event.ts';
import { listAgain, reduceEvents } from './reduce-events.ts';
import { reduceOverlay } from './reduce-overlay.ts';
import { reducePair, withinText } from './reduce-pair.ts';
import type { Action, Grouped, Key, Size, State } from './state.ts';

export function initialState({ articles, events }: Grouped, size: Size): State {
  const articleOf = new Map<string, Article>(articles.map((article) => [article.id, article]));
  return listAgain({
    size,
    entries: events.map((event) => eventEntry(event, articleOf)),
    sharedEvents: events.filter((event) => event.articles.length > 1).length,
    facts: new Map(),
    isComplete: events.length === 0,
    events: { filter: '', isTyping: false, sorting: 'articles', shown: [], chosen: 0 },
    event: null,
    pair: null,
    overlay: null,
    hiddenKinds: new Set(),
    ending: null,
  });
}

/** What the screen becomes. Pure: the same state and action always give the same state. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'key':
      return reduceKey(state, action.key);
    case 'resized':
      return withinText({ ...state, size: action.size });
    case 'compared': {
      const facts = new Map(state.facts);
      for (const { event, comparison } of action.events) facts.set(event.id, eventFacts(comparison));
      const known = { ...state, facts };
      return state.events.sorting === 'difference' ? listAgain(known) : known;
    }
    case 'completed':
      return { ...state, isComplete: true };
  }
}

function reduceKey(state: State, key: Key): State {
  if (key === 'interrupt') return { ...state, ending: 'interrupted' };
  if (isTooSmall(state.size)) return typed(key) === 'q' ? { ...state, ending: 'quit' } : state;
  if (state.overlay !== null) return reduceOverlay(state, state.overlay, key);
  if (typed(key) === '?' && !state.events.isTyping) return { ...state, overlay: { kind: 'help', top: 0 } };
  if (state.pair !== null) return reducePair(state, state.pair, key);
  if (state.event !== null) return reduceEvent(state, state.event, key);
  return reduceEvents(state, key);
}
