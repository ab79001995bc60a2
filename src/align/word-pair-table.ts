/** A table of one figure a pair of words, row by row. */
export interface PairTable {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export const pairTable = (rows: number, columns: number): PairTable => ({
  rows,
  columns,
  values: new Float64Array(rows * columns),
});

/** The figure of a pair, 0 outside of the table: words before the first and after the last stand for nothing. */
export const valueAt = ({ rows, columns, values }: PairTable, row: number, column: number): number =>
  row < 0 || column < 0 || row >= rows || column >= columns ? 0 : (values[row * columns + column] ?? 0);

/** The two highest figures of a row or column. */
export interface Best {
  readonly index: number;
  readonly value: number;
  readonly second: number;
}

export const bestOfRows = (table: PairTable): Best[] =>
  Array.from({ length: table.rows }, (_, row) => bestOf(table.values, row * table.columns, 1, table.columns));

export const bestOfColumns = (table: PairTable): Best[] =>
  Array.from({ length: table.columns }, (_, column) =>
    bestOf(table.values, column, table.columns, table.rows),
  );

function bestOf(values: Float64Array, start: number, step: number, count: number): Best {
  let index = -1;
  let value = 0;
  let second = 0;
  for (let place = 0; place < count; place++) {
    const candidate = values[start + place * step] ?? 0;
    if (candidate > value) {
      second = value;
      value = candidate;
      index = place;
    } else if (candidate > second) second = candidate;
  }
  return { index, value, second };
}

/** The highest figure beside the one at `index`. */
export const bestOther = (best: Best, index: number): number =>
  best.index === index ? best.second : best.value;
