import { otherSide } from '../../model/sides.ts';
import { pairGeometry } from './geometry.ts';
import { clamped, isBack, moved, typed } from './moves.ts';
import { overlayOf } from './overlay-keys.ts';
import { type PairLayout, pairLayout } from './pair-layout.ts';
import type { Key, PairScreen, State } from './state.ts';

/** Keys on the comparison of two articles. */
export function reducePair(state: State, screen: PairScreen, key: Key): State {
  if (isBack(key)) return { ...state, pair: null };
  const layout = pairLayout(state, screen);
  if (layout === null) return state;
  const { textRows } = pairGeometry(state.size);
  const top = moved(key, screen.top, textRows - 1, layout.rows.length);
  if (top !== null) return scrolled(state, screen, top, layout);
  switch (typed(key)) {
    case 'n':
      return stepped(state, screen, layout, 1);
    case 'N':
      return stepped(state, screen, layout, -1);
    case 'o':
      return turned(state, screen);
    default:
      return { ...state, overlay: overlayOf(key, ['evidence', 'names', 'kinds', 'excluded', 'citation']) };
  }
}

function scrolled(state: State, screen: PairScreen, top: number, { rows }: PairLayout): State {
  const { textRows } = pairGeometry(state.size);
  return { ...state, pair: { ...screen, top: clamped(top, Math.max(1, rows.length - textRows + 1)) } };
}

/** The row is brought to the second third of the text, with what stands before it above. */
export function scrolledTo(state: State, screen: PairScreen, row: number): State {
  const layout = pairLayout(state, screen);
  const { textRows } = pairGeometry(state.size);
  return layout === null ? state : scrolled(state, screen, row - Math.floor(textRows / 3), layout);
}

function stepped(state: State, screen: PairScreen, layout: PairLayout, step: 1 | -1): State {
  const { differences } = layout;
  if (differences.length === 0) return state;
  const place = differences.findIndex(({ number }) => number === screen.chosen);
  const start = place < 0 && step < 0 ? 0 : place;
  const next = differences[(start + step + differences.length) % differences.length];
  return next === undefined ? state : choose(state, { ...screen, chosen: next.number }, layout);
}

/** Scrolls only where the difference is not visible: what can stay in place stays. */
function choose(state: State, screen: PairScreen, layout: PairLayout): State {
  const row = screen.chosen === null ? undefined : layout.rowOf.get(screen.chosen);
  const { textRows } = pairGeometry(state.size);
  const isVisible = row !== undefined && row >= screen.top && row < screen.top + textRows - 2;
  if (row === undefined || isVisible) return { ...state, pair: screen };
  return scrolledTo(state, screen, row);
}

function turned(state: State, screen: PairScreen): State {
  const pair: PairScreen = { ...screen, order: otherSide(screen.order), top: 0 };
  const layout = pairLayout(state, pair);
  return layout === null ? state : choose({ ...state, pair }, pair, layout);
}

/** After the size or the kinds changed: the chosen difference stays in view, and nothing is scrolled past the end. */
export function withinText(state: State): State {
  if (state.pair === null) return state;
  const layout = pairLayout(state, state.pair);
  if (layout === null) return state;
  const { pair } = scrolled(state, state.pair, state.pair.top, layout);
  return pair === null ? state : choose(state, pair, layout);
}
