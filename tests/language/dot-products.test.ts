import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotProducts, MOST_ROWS } from '../../src/language/dot-products.ts';

const DIMENSIONS = 100;
const { stride, of } = dotProducts(DIMENSIONS);

/** Rows as they are stored: values up to the dimensions, then zeros. */
const rowsOf = (rows: readonly (readonly number[])[]): Int8Array => {
  const list = new Int8Array(rows.length * stride);
  for (const [n, row] of rows.entries()) list.set(row, n * stride);
  return list;
};

const rows = (most: number) =>
  fc.array(fc.array(fc.integer({ min: -128, max: 127 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS }), {
    minLength: 1,
    maxLength: most,
  });

describe('scalar products by vector instructions', () => {
  it('are those of a plain loop, for any rows and one call after another', () => {
    fc.assert(
      fc.property(rows(8), rows(8), (left, right) => {
        const expected = left.flatMap((a) =>
          right.map((b) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)),
        );
        expect([...of(rowsOf(left), rowsOf(right)).subarray(0, expected.length)]).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('fill the memory and go no further', () => {
    const most = new Int8Array(MOST_ROWS * stride).fill(127);
    const products = of(most, most);
    expect(products).toHaveLength(MOST_ROWS ** 2);
    expect(new Set(products)).toEqual(new Set([127 * 127 * stride]));
    expect(() => of(new Int8Array((MOST_ROWS + 1) * stride), most)).toThrow('more than 64 rows');
    expect(() => dotProducts(300)).toThrow('too long');
  });
});
