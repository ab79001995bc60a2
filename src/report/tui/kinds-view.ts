import type { Difference, DifferenceKind } from '../../model/difference.ts';
import { kindOrder, kindWords } from '../kinds.ts';
import { overlayRows, windowStart } from './geometry.ts';
import { fitLine, type Line, segment } from './line.ts';
import { pairLayout } from './pair-layout.ts';
import { bar, fillRows, keysLine } from './parts.ts';
import { comparisonOf, type State } from './state.ts';

const keys = [
  ['↑↓', 'choose'],
  ['Space', 'show or hide'],
  ['o', 'only this'],
  ['a', 'all'],
  ['q', 'close'],
] as const;

/** The kinds of difference, each with how many there are and whether they are shown. */
export function kindsView(state: State, chosen: number): readonly Line[] {
  const { columns } = state.size;
  const rows = overlayRows(state.size);
  const counts = countsOf(state);
  const first = windowStart(chosen, rows, kindOrder.length);
  const lines = kindOrder.slice(first, first + rows).map((kind, index): Line => {
    const isChosen = first + index === chosen;
    const { name, meaning, family } = kindWords[kind];
    return fitLine(
      [
        segment(isChosen ? ' ▸ ' : '   ', 'cursor'),
        segment(state.hiddenKinds.has(kind) ? '[ ] ' : '[x] ', isChosen ? 'cursor' : 'strong'),
        segment(name.padEnd(18), family),
        segment(`${counts.get(kind) ?? 0}`.padStart(4), 'strong'),
        segment(`   ${meaning}`, 'dim'),
      ],
      columns,
    );
  });
  return [bar('Kinds of difference', '', columns), ...fillRows(lines, rows), keysLine(keys, columns)];
}

function countsOf(state: State): ReadonlyMap<DifferenceKind, number> {
  const counts = new Map<DifferenceKind, number>();
  for (const { kind } of differencesShown(state)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Of the two articles, or of the whole event. */
function differencesShown(state: State): readonly Difference[] {
  if (state.pair === null) return comparisonOf(state, state.event?.event ?? '')?.differences ?? [];
  return pairLayout(state, state.pair)?.pair.differences.map(({ difference }) => difference) ?? [];
}
