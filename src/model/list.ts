/**
 * The element at `index`, or an error where there is none: for indices that an invariant keeps in range.
 * (A non-null assertion would hide the broken invariant and let `undefined` travel on.)
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return value;
}

/**
 * Orders strings by code unit. `localeCompare` would order by the machine's locale, and results must be the
 * same bytes everywhere.
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
