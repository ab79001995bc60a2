import type { Comparison } from '../../model/difference.ts';
import type { SideName } from '../../model/sides.ts';
import { eventGeometry } from './geometry.ts';
import { isBack, moved } from './moves.ts';
import { overlayOf } from './overlay-keys.ts';
import { pairLayout } from './pair-layout.ts';
import { scrolledTo } from './reduce-pair.ts';
import { comparisonOf, type EventScreen, type Key, type State } from './state.ts';

/** Keys on the screen of an event. */
export function reduceEvent(state: State, screen: EventScreen, key: Key): State {
  if (isBack(key) || key === 'left')
    return screen.marked !== null && key === 'escape'
      ? { ...state, event: { ...screen, marked: null } }
      : { ...state, event: null };
  const comparison = comparisonOf(state, screen.event);
  if (comparison === null) return state;
  const { articles, statements } = comparison;
  const { statementRows } = eventGeometry(state.size, articles.length, statements.length);
  const place = moved(key, screen.chosen, statementRows, articles.length + statements.length);
  if (place !== null) return { ...state, event: { ...screen, chosen: place } };
  if (key === 'enter' || key === 'right') return entered(state, screen, comparison);
  return { ...state, overlay: overlayOf(key, ['evidence', 'names', 'kinds', 'excluded']) };
}

/** The first Enter marks an article, the second compares; where there are two, there is nothing to choose. */
function entered(state: State, screen: EventScreen, comparison: Comparison): State {
  const { articles } = comparison;
  if (articles.length < 2) return state;
  if (screen.chosen >= articles.length) return enteredStatement(state, screen, comparison);
  if (articles.length === 2) return opened(state, screen, 0, 1);
  if (screen.marked === null) return { ...state, event: { ...screen, marked: screen.chosen } };
  if (screen.marked === screen.chosen) return { ...state, event: { ...screen, marked: null } };
  const [left, right] = [screen.marked, screen.chosen].sort((a, b) => a - b);
  return opened(state, screen, left ?? 0, right ?? 1);
}

/** At a statement: the two articles that make it, or the one that does and another. */
function enteredStatement(state: State, screen: EventScreen, comparison: Comparison): State {
  const statement = comparison.statements[screen.chosen - comparison.articles.length];
  const holders = comparison.articles.flatMap(({ id }, index) =>
    statement?.members.some(({ article }) => article === id) === true ? [index] : [],
  );
  const others = comparison.articles.map((_, index) => index).filter((index) => !holders.includes(index));
  const [left, right] = [...holders, ...others].slice(0, 2).sort((a, b) => a - b);
  if (left === undefined || right === undefined) return state;
  const open = opened(state, screen, left, right);
  const member = statement?.members.find(({ article }) => article === comparison.articles[left]?.id);
  return atSentence(
    open,
    member === undefined ? 'right' : 'left',
    (member ?? statement?.members[0])?.sentences[0] ?? 0,
  );
}

function opened(state: State, screen: EventScreen, left: number, right: number): State {
  const { event } = screen;
  return {
    ...state,
    event: { ...screen, marked: null },
    pair: { event, left, right, order: 'left', chosen: null, top: 0 },
  };
}

function atSentence(state: State, side: SideName, sentence: number): State {
  if (state.pair === null) return state;
  const row = pairLayout(state, state.pair)?.rows.findIndex(
    (cells) => cells[side][0]?.text.trim() === `${sentence + 1}`,
  );
  return row === undefined || row < 0 ? state : scrolledTo(state, state.pair, row);
}
