import type { Estimate } from '../../model/profile.ts';

/** One unit of text, mostly a sentence, as it is drawn again and again: what was counted in it, out of how much. */
export interface Tally {
  readonly of: number;
  readonly sums: Float64Array;
}

const DRAWS = 300;
const TAIL = 0.025;
/** Longer texts are drawn in blocks of neighbouring units, so that the time stays bounded. */
const MOST_UNITS = 300;
/** Of nothing found among n words, the upper end of a 95 % interval is 3 / n (rule of three: Hanley & Lippman-Hand 1983). */
const RULE_OF_THREE = 3;

/**
 * Sum over size for each thing counted, with 95 % percentile intervals by the bootstrap over units (Efron 1979): sentences
 * are drawn with replacement, since words of one sentence are not independent. The same units give the same figures: the
 * draws are made by a generator with a fixed seed.
 *
 * @param tallies the units, in order; at least one of a size above 0
 * @param isCount whether the sums are counts, of which none found does not mean that there are none
 */
export function estimateRatios(tallies: readonly Tally[], isCount: boolean): readonly Estimate[] {
  const units = inBlocks(tallies.filter(({ of }) => of > 0));
  const width = units[0]?.sums.length ?? 0;
  const whole = sumOf(units, width);
  const draws = drawRatios(units, width);
  return Array.from({ length: width }, (_, measure) => {
    const values = draws.subarray(measure * DRAWS, (measure + 1) * DRAWS).sort();
    const sum = whole.sums[measure] ?? 0;
    const high = values[Math.ceil(DRAWS * (1 - TAIL)) - 1] ?? 0;
    return {
      value: sum / whole.of,
      low: values[Math.floor(DRAWS * TAIL)] ?? 0,
      high: isCount && sum === 0 ? RULE_OF_THREE / whole.of : high,
    };
  });
}

/** The ratios of `DRAWS` samples, measure after measure: in each as many units as there are, with replacement. */
function drawRatios(units: readonly Tally[], width: number): Float64Array {
  const sizes = Float64Array.from(units, ({ of }) => of);
  const counted = new Float64Array(units.length * width);
  for (const [place, { sums }] of units.entries()) counted.set(sums, place * width);
  const ratios = new Float64Array(width * DRAWS);
  const sums = new Float64Array(width);
  const random = generator();
  for (let draw = 0; draw < DRAWS; draw++) {
    sums.fill(0);
    let of = 0;
    for (let n = 0; n < sizes.length; n++) {
      const unit = Math.floor(random() * sizes.length);
      of += sizes[unit] ?? 0;
      for (let measure = 0; measure < width; measure++)
        sums[measure] = (sums[measure] ?? 0) + (counted[unit * width + measure] ?? 0);
    }
    for (let measure = 0; measure < width; measure++)
      ratios[measure * DRAWS + draw] = (sums[measure] ?? 0) / of;
  }
  return ratios;
}

function sumOf(units: readonly Tally[], width: number): Tally {
  const sums = new Float64Array(width);
  let of = 0;
  for (const unit of units) {
    of += unit.of;
    for (let measure = 0; measure < width; measure++)
      sums[measure] = (sums[measure] ?? 0) + (unit.sums[measure] ?? 0);
  }
  return { of, sums };
}

function inBlocks(units: readonly Tally[]): readonly Tally[] {
  const size = Math.ceil(units.length / MOST_UNITS);
  if (size <= 1) return units;
  const blocks: Tally[] = [];
  for (let start = 0; start < units.length; start += size)
    blocks.push(sumOf(units.slice(start, start + size), units[0]?.sums.length ?? 0));
  return blocks;
}

/** Mulberry32 (Tommy Ettinger): small, and good enough to draw sentences. 0 to 1. */
function generator(): () => number {
  let state = 0x5eed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whether two estimates are further apart than their intervals reach: about a test at the level of .6 %. */
export const areApart = (a: Estimate, b: Estimate): boolean => a.low > b.high || b.low > a.high;
