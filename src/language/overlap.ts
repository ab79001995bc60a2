/** What two sets or sequences share, 0 to 1. */

/** Dice's coefficient: twice what is shared over the sizes; `ofNothing` where both sets are empty. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>, ofNothing = 0): number {
  if (a.size + b.size === 0) return ofNothing;
  return (2 * sharedCount(a, b)) / (a.size + b.size);
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared;
}

/** Twice the longest common subsequence over the lengths. */
export function subsequenceShare(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const longest = new Uint16Array(b.length + 1);
  for (const item of a) {
    let diagonal = 0;
    for (let j = 0; j < b.length; j++) {
      const above = longest[j + 1] ?? 0;
      longest[j + 1] = item === b[j] ? diagonal + 1 : Math.max(above, longest[j] ?? 0);
      diagonal = above;
    }
  }
  return (2 * (longest[b.length] ?? 0)) / (a.length + b.length);
}

/** Each item with the one after it. */
export const bigramsOf = (items: readonly string[]): ReadonlySet<string> =>
  new Set(items.slice(1).map((item, index) => `${items[index]} ${item}`));

/** All runs of three characters. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= text.length; start++) trigrams.add(text.slice(start, start + 3));
  return trigrams;
}

export function cosineOfVectors(a: Float64Array, b: Float64Array): number {
  let product = 0;
  let squaresOfA = 0;
  let squaresOfB = 0;
  for (let d = 0; d < a.length; d++) {
    product += (a[d] ?? 0) * (b[d] ?? 0);
    squaresOfA += (a[d] ?? 0) ** 2;
    squaresOfB += (b[d] ?? 0) ** 2;
  }
  return squaresOfA > 0 && squaresOfB > 0 ? product / Math.sqrt(squaresOfA * squaresOfB) : 0;
}

/** Cosine of two bags of weighted terms. */
export function cosineOfTerms(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  let squaresOfA = 0;
  let squaresOfB = 0;
  for (const [term, weight] of a) {
    product += weight * (b.get(term) ?? 0);
    squaresOfA += weight * weight;
  }
  for (const weight of b.values()) squaresOfB += weight * weight;
  return squaresOfA > 0 && squaresOfB > 0 ? product / Math.sqrt(squaresOfA * squaresOfB) : 0;
}
