import type { Comparison, DifferenceKind } from '../../model/difference.ts';
import type { SideName } from '../../model/sides.ts';
import { pairGeometry } from './geometry.ts';
import { rememberingLast } from './once.ts';
import { type Pair, type PairDifference, pairOf } from './pair.ts';
import { type PairRows, pairRows } from './pair-rows.ts';
import { comparisonOf, type PairScreen, type State } from './state.ts';

export interface PairLayout extends PairRows {
  readonly pair: Pair;
}

const pairOfLast = rememberingLast(pairOf);

const layoutOfLast = rememberingLast(
  (
    comparison: Comparison,
    left: number,
    right: number,
    order: SideName,
    hiddenKinds: ReadonlySet<DifferenceKind>,
    columns: number,
  ): PairLayout | null => {
    const pair = pairOfLast(comparison, left, right);
    const { widths } = pairGeometry({ columns, rows: 0 });
    return pair === null ? null : { pair, ...pairRows(pair, { widths, order, hiddenKinds }) };
  },
);

/** The rows of the two texts as they stand on the screen; null while the event was not compared. */
export function pairLayout(state: State, { event, left, right, order }: PairScreen): PairLayout | null {
  const comparison = comparisonOf(state, event);
  return comparison === null
    ? null
    : layoutOfLast(comparison, left, right, order, state.hiddenKinds, state.size.columns);
}

export const chosenDifference = (layout: PairLayout, { chosen }: PairScreen): PairDifference | null =>
  layout.differences.find(({ number }) => number === chosen) ?? null;
