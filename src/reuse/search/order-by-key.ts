const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;

/**
 * The places of keys in ascending order of their lowest bits, equal ones in their own order: a radix sort by digits of
 * 11 bits, several times as fast as sorting numbers by comparison.
 */
export function orderByKey(keys: Int32Array, bits: number): Int32Array {
  const count = keys.length;
  let order = new Int32Array(count);
  for (let place = 0; place < count; place++) order[place] = place;
  let sorted = new Int32Array(count);
  for (let shift = 0; shift < bits; shift += DIGIT_BITS) {
    const next = startsOfDigits(keys, shift);
    for (let i = 0; i < count; i++) {
      const place = order[i] ?? 0;
      const digit = ((keys[place] ?? 0) >>> shift) & (DIGITS - 1);
      const to = next[digit] ?? 0;
      sorted[to] = place;
      next[digit] = to + 1;
    }
    [order, sorted] = [sorted, order];
  }
  return order;
}

function startsOfDigits(keys: Int32Array, shift: number): Int32Array {
  const starts = new Int32Array(DIGITS + 1);
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & (DIGITS - 1);
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++)
    starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  return starts;
}
