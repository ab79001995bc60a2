import { at } from '../../model/list.ts';
import { counted } from '../layout.ts';
import type { EventEntry, EventFacts } from './entries.ts';
import { eventsGeometry, windowStart } from './geometry.ts';
import { fitLine, type Line, line, segment } from './line.ts';
import { bar, fillRows, keysLine } from './parts.ts';
import type { State } from './state.ts';
import { padded, shortened } from './text.ts';

const keys = [
  ['↑↓', 'choose'],
  ['Enter', 'open'],
  ['/', 'filter'],
  ['s', 'sort'],
  ['?', 'help'],
  ['q', 'quit'],
] as const;
const typingKeys = [
  ['Enter', 'keep the filter'],
  ['Esc', 'drop it'],
  ['↑↓', 'choose'],
] as const;

/** The list of events; only the rows that are visible are made. */
export function eventsView(state: State): readonly Line[] {
  const { size, events, entries } = state;
  const { isWide, visible } = eventsGeometry(size, events.shown.length);
  const start = windowStart(events.chosen, visible, events.shown.length);
  const rows = events.shown.slice(start, start + visible).flatMap((place, index) => {
    const entry = at(entries, place);
    const isChosen = start + index === events.chosen;
    const facts = state.facts.get(entry.id);
    return isWide
      ? [wideRow(entry, facts, isChosen, size.columns)]
      : narrowRows(entry, facts, isChosen, size.columns);
  });
  const none = line(entries.length === 0 ? '  No events.' : '  No event holds all these words.', 'dim');
  return [
    bar(`Variorum · ${countsOf(state)}`, statusOf(state), size.columns),
    headLine(state, isWide),
    ...fillRows(rows.length === 0 ? [none] : rows, size.rows - 3),
    keysLine(events.isTyping ? typingKeys : keys, size.columns),
  ];
}

function countsOf({ entries, sharedEvents }: State): string {
  return `${counted(entries.length, 'event')}, ${sharedEvents} told by several articles`;
}

function statusOf({ facts, isComplete, events }: State): string {
  const progress = isComplete ? '' : `comparing ${facts.size} … · `;
  return `${progress}${events.shown.length === 0 ? 0 : events.chosen + 1}/${events.shown.length} by ${events.sorting}`;
}

function headLine({ events, size }: State, isWide: boolean): Line {
  if (events.isTyping || events.filter !== '') {
    const cursor = events.isTyping ? '▏' : '';
    return [
      segment(' Filter: ', 'strong'),
      segment(shortened(events.filter, size.columns - 12)),
      segment(cursor),
    ];
  }
  const [event, publishers, strongest] = wideColumns(size.columns);
  return isWide
    ? line(
        `  ${padded('Date', 12)}${padded('Texts', 10)}${padded('Event', event)}${padded('Publishers', publishers)}${padded('Strongest difference', strongest)}`,
        'dim',
      )
    : line(`  ${padded('Date', 12)}${padded('Texts', 10)}Event / publishers / strongest difference`, 'dim');
}

/** Widths of the columns for event, publishers and strongest difference, each with a space behind it. */
function wideColumns(columns: number): readonly [number, number, number] {
  const room = columns - 24;
  const event = Math.floor(room * 0.4);
  const publishers = Math.floor(room * 0.22);
  return [event, publishers, room - event - publishers];
}

/** `1 of 4`: texts that are no copies, of all articles; only the articles while copies are not known. */
const textsOf = ({ articles }: EventEntry, facts: EventFacts | undefined): string =>
  facts === undefined ? `? of ${articles}` : `${facts.texts} of ${articles}`;

const strongestOf = (facts: EventFacts | undefined, { articles }: EventEntry): string =>
  articles < 2 ? 'told by one article only' : facts === undefined ? 'not compared yet' : facts.strongest;

const cell = (text: string, width: number): string => `${padded(text, width - 1)} `;

function frontOf(entry: EventEntry, facts: EventFacts | undefined, isChosen: boolean): Line {
  const style = isChosen ? 'cursor' : 'plain';
  return [
    segment(isChosen ? '▸ ' : '  ', style),
    segment(cell(entry.date === '' ? 'no date' : entry.date, 12), style),
    segment(cell(textsOf(entry, facts), 10), style),
  ];
}

function wideRow(entry: EventEntry, facts: EventFacts | undefined, isChosen: boolean, columns: number): Line {
  const [event, publishers, strongest] = wideColumns(columns);
  return fitLine(
    [
      ...frontOf(entry, facts, isChosen),
      segment(cell(entry.label, event), isChosen ? 'cursor' : 'strong'),
      segment(cell(entry.publishers, publishers), 'plain'),
      segment(shortened(strongestOf(facts, entry), strongest), entry.articles < 2 ? 'dim' : 'plain'),
    ],
    columns,
  );
}

function narrowRows(
  entry: EventEntry,
  facts: EventFacts | undefined,
  isChosen: boolean,
  columns: number,
): readonly Line[] {
  const room = columns - 4;
  const publishers = padded(entry.publishers, Math.floor(room * 0.36));
  return [
    fitLine(
      [...frontOf(entry, facts, isChosen), segment(entry.label, isChosen ? 'cursor' : 'strong')],
      columns,
    ),
    fitLine(
      [
        segment('    '),
        segment(`${publishers}  `, 'dim'),
        segment(strongestOf(facts, entry), entry.articles < 2 ? 'dim' : 'plain'),
      ],
      columns,
    ),
  ];
}
