import { eventView } from './event-view.ts';
import { eventsView } from './events-view.ts';
import { isTooSmall, SMALLEST } from './geometry.ts';
import { cutLine, type Line, line } from './line.ts';
import { overlayView } from './overlay-view.ts';
import { pairView } from './pair-view.ts';
import { fillRows } from './parts.ts';
import type { State } from './state.ts';

/** The whole screen: exactly as many lines as it has rows, none wider than its columns. */
export function frameOf(state: State): readonly Line[] {
  const { columns, rows } = state.size;
  const lines = isTooSmall(state.size) ? tooSmall(columns) : viewOf(state);
  return fillRows(lines, rows).map((pieces) => cutLine(pieces, columns));
}

function viewOf(state: State): readonly Line[] {
  if (state.overlay !== null) return overlayView(state, state.overlay);
  if (state.pair !== null) return pairView(state, state.pair);
  if (state.event !== null) return eventView(state, state.event);
  return eventsView(state);
}

const tooSmall = (columns: number): readonly Line[] =>
  [`Needs ${SMALLEST.columns}×${SMALLEST.rows}.`, 'Enlarge the', 'window or', 'press q.'].map((text) =>
    cutLine(line(text), columns),
  );
