import { listedEvents } from './event-list.ts';
import { eventsGeometry } from './geometry.ts';
import { clamped, moved, typed } from './moves.ts';
import { type EventsScreen, type Key, type State, sortings } from './state.ts';

/** The list worked out again; the event that was chosen stays chosen as long as it is in the list. */
export function listAgain(state: State, change: Partial<EventsScreen> = {}): State {
  const events = { ...state.events, ...change };
  const shown = listedEvents(state.entries, state.facts, events.filter, events.sorting);
  const before = state.events.shown[state.events.chosen];
  const chosen = before === undefined ? 0 : shown.indexOf(before);
  return { ...state, events: { ...events, shown, chosen: clamped(chosen, shown.length) } };
}

/** Keys on the list of events. */
export function reduceEvents(state: State, key: Key): State {
  const { events } = state;
  const place = moved(
    key,
    events.chosen,
    eventsGeometry(state.size, events.shown.length).visible,
    events.shown.length,
  );
  if (place !== null) return { ...state, events: { ...events, chosen: place } };
  if (events.isTyping) return reduceFilter(state, key);
  if (key === 'enter' || key === 'right') return openChosen(state);
  if (key === 'escape') return events.filter === '' ? state : listAgain(state, { filter: '' });
  switch (typed(key)) {
    case '/':
      return { ...state, events: { ...events, isTyping: true } };
    case 's':
      return listAgain(state, { sorting: nextSorting(events) });
    case 'q':
      return { ...state, ending: 'quit' };
    default:
      return state;
  }
}

const LONGEST_FILTER = 200;

function reduceFilter(state: State, key: Key): State {
  const { filter } = state.events;
  if (key === 'enter') return { ...state, events: { ...state.events, isTyping: false } };
  if (key === 'escape') return listAgain(state, { filter: '', isTyping: false });
  if (key === 'backspace') return listAgain(state, { filter: [...filter].slice(0, -1).join('') });
  const character = typed(key);
  if (character === null || filter.length >= LONGEST_FILTER) return state;
  return listAgain(state, { filter: filter + character });
}

const nextSorting = ({ sorting }: EventsScreen): EventsScreen['sorting'] =>
  sortings[(sortings.indexOf(sorting) + 1) % sortings.length] ?? 'articles';

function openChosen(state: State): State {
  const entry = state.entries[state.events.shown[state.events.chosen] ?? -1];
  return entry === undefined ? state : { ...state, event: { event: entry.id, chosen: 0, marked: null } };
}
