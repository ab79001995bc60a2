/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson & Aiken, SIGMOD 2003): of every `window` neighbouring
 * hashes the smallest is kept. Two texts that share a run of `window` hashes share that smallest one, so with hashes
 * of runs of k words no shared run of `window + k - 1` words is ever missed. About 2 of `window + 1` hashes are kept.
 *
 * On ties the position already chosen is kept ("robust winnowing"): one word 200,000 times over gives a handful of
 * fingerprints, not 200,000. The guarantee is about values and does not suffer.
 *
 * @returns how many were written to `into`, which has room for `count`
 */
export function winnow(hashes: Int32Array, count: number, window: number, into: Int32Array): number {
  let kept = 0;
  let smallest = -1;
  for (let end = window - 1; end < count; end++) {
    const start = end - window + 1;
    const hash = hashes[end] ?? 0;
    if (smallest >= start && hash >= (hashes[smallest] ?? 0)) continue;
    smallest = smallest >= start ? end : lastSmallest(hashes, start, end);
    into[kept++] = hashes[smallest] ?? 0;
  }
  return kept;
}

function lastSmallest(hashes: Int32Array, start: number, end: number): number {
  let smallest = end;
  for (let i = end - 1; i >= start; i--) {
    if ((hashes[i] ?? 0) < (hashes[smallest] ?? 0)) smallest = i;
  }
  return smallest;
}
