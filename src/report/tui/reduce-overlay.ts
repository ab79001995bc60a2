import type { DifferenceKind } from '../../model/difference.ts';
import { kindOrder } from '../kinds.ts';
import { overlayRows } from './geometry.ts';
import { clamped, isBack, moved, typed } from './moves.ts';
import { overlayKeys } from './overlay-keys.ts';
import { overlayLines } from './overlay-view.ts';
import { withinText } from './reduce-pair.ts';
import type { Key, Overlay, State } from './state.ts';

/** Keys on what lies over a screen; the key that opened it closes it, too. */
export function reduceOverlay(state: State, overlay: Overlay, key: Key): State {
  if (isBack(key) || key === 'enter' || typed(key) === overlayKeys[overlay.kind])
    return { ...state, overlay: null };
  if (overlay.kind === 'kinds') return reduceKinds(state, overlay.chosen, key);
  const lines = overlayLines(state, overlay.kind).length;
  const rows = overlayRows(state.size);
  const top = moved(key, overlay.top, rows - 1, lines);
  if (top === null) return state;
  return { ...state, overlay: { ...overlay, top: clamped(top, Math.max(1, lines - rows + 1)) } };
}

function reduceKinds(state: State, chosen: number, key: Key): State {
  const place = moved(key, chosen, overlayRows(state.size), kindOrder.length);
  if (place !== null) return { ...state, overlay: { kind: 'kinds', chosen: place } };
  const kind = kindOrder[chosen];
  if (kind === undefined) return state;
  switch (typed(key)) {
    case ' ':
      return hiding(state, toggled(state.hiddenKinds, kind));
    case 'o':
      return hiding(state, new Set(kindOrder.filter((other) => other !== kind)));
    case 'a':
      return hiding(state, new Set());
    default:
      return state;
  }
}

const hiding = (state: State, hiddenKinds: ReadonlySet<DifferenceKind>): State =>
  withinText({ ...state, hiddenKinds });

function toggled(kinds: ReadonlySet<DifferenceKind>, kind: DifferenceKind): ReadonlySet<DifferenceKind> {
  const changed = new Set(kinds);
  if (!changed.delete(kind)) changed.add(kind);
  return changed;
}
