import type { Sides } from '../../model/sides.ts';
import type { Size } from './state.ts';

/** Below this nothing useful fits; the screen says so and waits. */
export const SMALLEST: Size = { columns: 56, rows: 14 };
/** From here on an event fits on one row; where all fit on two, they get two: nothing is cut that need not be. */
const WIDE = 120;
/** Between the two columns: a space, the sign of the link, the rule, the sign again, a space. */
export const GUTTER = 5;

export const isTooSmall = ({ columns, rows }: Size): boolean =>
  columns < SMALLEST.columns || rows < SMALLEST.rows;

export interface EventsGeometry {
  /** One row an event, else two. */
  readonly isWide: boolean;
  /** How many events are visible. */
  readonly visible: number;
}

/** Bar, heads, keys: three rows that are not the list. */
export function eventsGeometry({ columns, rows }: Size, events: number): EventsGeometry {
  const room = rows - 3;
  const isWide = columns >= WIDE && events * 2 > room;
  return { isWide, visible: Math.max(1, Math.floor(room / (isWide ? 1 : 2))) };
}

export interface EventGeometry {
  readonly articleRows: number;
  readonly statementRows: number;
  readonly paneRows: number;
}

/** Bar, reason, heads of the statements, rule of the pane, keys: five rows that are neither list nor pane. */
export function eventGeometry({ rows }: Size, articles: number, statements: number): EventGeometry {
  const paneRows = Math.max(3, Math.min(12, Math.floor(rows * 0.25)));
  const room = rows - 5 - paneRows;
  const articleRows = Math.min(articles, Math.max(2, Math.floor(room * 0.4), room - statements));
  return { articleRows, statementRows: Math.max(0, room - articleRows), paneRows };
}

export interface PairGeometry {
  readonly textRows: number;
  readonly paneRows: number;
  readonly widths: Sides<number>;
}

/** Bar, heads of the columns, rule of the pane, keys: four rows that are neither text nor pane. */
export function pairGeometry({ columns, rows }: Size): PairGeometry {
  const paneRows = Math.max(4, Math.min(9, Math.floor(rows * 0.3)));
  const left = Math.floor((columns - GUTTER) / 2);
  return { textRows: rows - 4 - paneRows, paneRows, widths: { left, right: columns - GUTTER - left } };
}

/** Bar and keys. */
export const overlayRows = ({ rows }: Size): number => rows - 2;

/** The first visible place of a list so that `chosen` is visible and stays near the middle. */
export const windowStart = (chosen: number, visible: number, length: number): number =>
  Math.max(0, Math.min(chosen - Math.floor(visible / 2), length - visible));
