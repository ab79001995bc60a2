/** How fingerprints are chosen; all lengths in words. */
export interface Sampling {
  /** A shared run of so many words is never missed. */
  readonly passageWords: number;
  /** Neighbouring runs of which one at least is chosen. */
  readonly window: number;
  /** Length of the short runs that decide which. */
  readonly deciding: number;
}

/** Shorter ones repeat too often to decide. */
const SHORTEST_DECIDING = 4;

/**
 * @param fingerprintWords length of the runs that are chosen from
 */
export function samplingFor(passageWords: number, fingerprintWords: number): Sampling {
  const window = passageWords - fingerprintWords + 1;
  const shortest = Math.min(SHORTEST_DECIDING, fingerprintWords);
  return { passageWords, window, deciding: shortest + ((fingerprintWords - shortest) % window) };
}

/**
 * Chooses fingerprints of a text by a kind of winnowing (Schleimer, Wilkerson & Aiken, SIGMOD 2003) that keeps fewer:
 * the mod-minimizer (Groot Koerkamp & Pibiri, WABI 2024). In each stretch of `passageWords` words the first of the short
 * runs with the smallest hash decides: its place in the stretch, modulo `window`, is the place of the run that is
 * chosen. Which one it is depends on the words of the stretch alone, so that two texts that share a stretch choose a run
 * in common, and no shared run of `passageWords` is ever missed. With 20 words, runs of 16 and short runs of 6, a
 * quarter of all runs is chosen; plain winnowing keeps a third.
 *
 * @param short hashes of the short runs
 * @param words of the text
 * @param into has room for as many: the places of the chosen runs, ascending
 * @returns how many were chosen
 */
export function chooseRuns(
  short: Int32Array,
  words: number,
  { window, deciding, passageWords }: Sampling,
  into: Int32Array,
): number {
  let chosen = 0;
  let last = -1;
  let smallest = -1;
  let place = -1;
  for (let start = 0; start + passageWords <= words; start++) {
    const newest = start + passageWords - deciding;
    const isPassed = smallest < start;
    if (isPassed || (short[newest] ?? 0) < (short[smallest] ?? 0)) {
      smallest = isPassed ? firstSmallest(short, start, newest) : newest;
      place = start + ((smallest - start) % window);
    } else if (place < start) place += window;
    if (place !== last) into[chosen++] = place;
    last = place;
  }
  return chosen;
}

function firstSmallest(hashes: Int32Array, start: number, end: number): number {
  let smallest = start;
  for (let i = start + 1; i <= end; i++) if ((hashes[i] ?? 0) < (hashes[smallest] ?? 0)) smallest = i;
  return smallest;
}
