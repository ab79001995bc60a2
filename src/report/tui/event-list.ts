import { at, byCodeUnit } from '../../model/list.ts';
import type { EventEntry, EventFacts } from './entries.ts';
import type { Sorting } from './state.ts';

/**
 * Places of the events that hold every word of the filter, sorted. The order in which the events come is the first
 * sorting, and the last resort of the others.
 */
export function listedEvents(
  entries: readonly EventEntry[],
  facts: ReadonlyMap<string, EventFacts>,
  filter: string,
  sorting: Sorting,
): readonly number[] {
  const wanted = filter
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const shown = entries.flatMap(({ searched }, place) =>
    wanted.every((word) => searched.includes(word)) ? [place] : [],
  );
  const compare = comparators[sorting](facts);
  return shown.sort((a, b) => compare(at(entries, a), at(entries, b)) || a - b);
}

type Compare = (a: EventEntry, b: EventEntry) => number;

const comparators: Readonly<Record<Sorting, (facts: ReadonlyMap<string, EventFacts>) => Compare>> = {
  articles: () => () => 0,
  difference: (facts) => (a, b) => (facts.get(b.id)?.weight ?? -1) - (facts.get(a.id)?.weight ?? -1),
  date: () => (a, b) => byCodeUnit(b.date, a.date),
  label: () => (a, b) => byCodeUnit(a.label.toLowerCase(), b.label.toLowerCase()),
};
