/** A pair with the probability it was given. */
export interface Judged {
  readonly probability: number;
  readonly isOneEvent: boolean;
}

/** The pairs whose probability lies in one tenth of 0 to 1. */
interface Bin {
  readonly count: number;
  readonly meanProbability: number;
  readonly shareOfOneEvent: number;
}

const BINS = 10;

function binsOf(judged: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = judged.filter(
      ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin,
    );
    const count = inside.length;
    const sum = inside.reduce((total, { probability }) => total + probability, 0);
    const right = inside.filter(({ isOneEvent }) => isOneEvent).length;
    return { count, meanProbability: sum / Math.max(1, count), shareOfOneEvent: right / Math.max(1, count) };
  });
}

/** Expected calibration error: how far mean probability and share of true pairs lie apart, averaged over the pairs. */
export function calibrationError(judged: readonly Judged[]): number {
  const apart = binsOf(judged).map(
    ({ count, meanProbability, shareOfOneEvent }) => count * Math.abs(meanProbability - shareOfOneEvent),
  );
  return apart.reduce((sum, error) => sum + error, 0) / judged.length;
}

/** The reliability table: of the pairs given .7 to .8, what share is one event? */
export function reliabilityTable(judged: readonly Judged[]): readonly string[] {
  return [
    'reliability of the probabilities of candidate pairs (all sets and the pool)',
    '  from    to     pairs   mean probability   share that is one event',
    ...binsOf(judged).map(
      ({ count, meanProbability, shareOfOneEvent }, bin) =>
        `  ${(bin / BINS).toFixed(1)}    ${((bin + 1) / BINS).toFixed(1)}  ${String(count).padStart(8)}   ${meanProbability.toFixed(3).padStart(16)}   ${shareOfOneEvent.toFixed(3).padStart(23)}`,
    ),
  ];
}
