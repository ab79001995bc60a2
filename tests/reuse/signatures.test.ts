import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandingFor, bandRecall, minHash } from '../../src/reuse/search/minhash.ts';
import { forEachShared } from '../../src/reuse/search/postings.ts';
import { Profiler } from '../../src/reuse/search/profiles.ts';
import { similarityOf } from '../../src/reuse/search/shingles.ts';
import { Surroundings } from '../../src/reuse/search/surroundings.ts';
import { chooseRuns, samplingFor } from '../../src/reuse/search/winnowing.ts';
import { defaultReuseSettings, reuseSettings } from '../../src/reuse/settings.ts';
import { mix, rollingHashes } from '../../src/reuse/words/hash.ts';
import { TextIndex } from '../../src/reuse/words/text-index.ts';

const PASSAGE = 20;

interface Fingerprint {
  readonly hash: number;
  readonly surroundings: number;
}

const fingerprints = (values: readonly number[], width: number): readonly Fingerprint[] => {
  const count = values.length;
  const low = Int32Array.from(values.map(mix));
  const sampling = samplingFor(PASSAGE, width);
  const [runs, short, chosen] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  rollingHashes(low, count, sampling.deciding, short);
  rollingHashes(low, count, width, runs);
  const kept = chooseRuns(short, count, sampling, chosen);
  const surroundings = new Surroundings({ passageWords: PASSAGE, fingerprintWords: width });
  return Array.from(chosen.subarray(0, kept), (place) => ({
    hash: runs[place] ?? 0,
    surroundings: surroundings.around({ low, count }, place, place + width, mix(count)),
  }));
};

// Few different words, so that hashes repeat and ties have to be broken.
const text = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 120 });
const run = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: PASSAGE, maxLength: PASSAGE });

describe('fingerprints', () => {
  it.each([4, 8, 16, 19, 20])('of %d words never miss a shared run of 20', (width) => {
    const surroundings = new Surroundings({ passageWords: PASSAGE, fingerprintWords: width });
    fc.assert(
      fc.property(text, text, text, text, run, (a, b, c, d, shared) => {
        const one = fingerprints([...a, ...shared, ...b], width);
        const other = fingerprints([...c, ...shared, ...d], width);
        const meets = (own: Fingerprint, its: Fingerprint): boolean =>
          own.hash === its.hash && surroundings.mayAgree(own.surroundings, its.surroundings);
        expect(one.some((own) => other.some((its) => meets(own, its)))).toBe(true);
      }),
    );
  });

  it('keep a quarter of the runs of 16 words', () => {
    const kept = fingerprints(
      Array.from({ length: 20_000 }, (_, i) => i),
      16,
    );
    expect(kept.length / 20_000).toBeGreaterThan(0.23);
    expect(kept.length / 20_000).toBeLessThan(0.27);
  });

  it('are a handful for one word over and over', () => {
    const { fingerprintCounts } = new Profiler(defaultReuseSettings).profile(['la '.repeat(200_000)]);
    expect(fingerprintCounts[0]).toBeLessThan(20);
  });
});

describe('MinHash', () => {
  const signatureOf = (values: readonly number[]): Uint32Array => {
    const signature = new Uint32Array(128);
    minHash(Int32Array.from(values), values.length, signature);
    return signature;
  };
  const range = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from }, (_, i) => mix(from + i));

  it.each([
    [200, 1000, 0],
    [500, 1000, 0.33],
    [800, 1000, 0.67],
    [30, 40, 0.6],
  ])('estimates Jaccard similarity: %d shared of %d', (shared, size) => {
    const truth = shared / (2 * size - shared);
    let sum = 0;
    for (let trial = 0; trial < 20; trial++) {
      const start = trial * 10_000;
      const one = signatureOf(range(start, start + size));
      const other = signatureOf(range(start + size - shared, start + 2 * size - shared));
      sum += one.filter((value, slot) => value === other[slot]).length / 128;
    }
    expect(Math.abs(sum / 20 - truth)).toBeLessThan(0.05);
  });

  it('derives the banding from the wanted recall', () => {
    const banding = bandingFor(defaultReuseSettings);
    expect(banding).toEqual({ bands: 42, rows: 3 });
    expect(bandRecall(banding, 0.5)).toBeGreaterThanOrEqual(0.995);
    expect(bandingFor(reuseSettings({ wantedSimilarity: 0.9 })).rows).toBeGreaterThan(3);
  });
});

/** Over all 32 bits, as hashes are. */
const spread = (key: number): number => Math.imul(key, 0x9e3779b1);

describe('shared keys', () => {
  it('are visited with exactly the texts that hold them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }), { maxLength: 12 }),
        fc.nat({ max: 12 }),
        // In one go, and in buckets of a few keys taken in several passes.
        fc.constantFrom(undefined, { bucket: 2, pass: 5 }),
        (lists, cut, portions) => {
          const found: string[] = [];
          const segments = [lists.slice(0, cut), lists.slice(cut)].map((part) => ({
            keys: Int32Array.from(part.flat(), spread),
            counts: Int32Array.from(part, (list) => list.length),
          }));
          const all = { segments, owners: Int32Array.from(lists.keys()) };
          const keys: number[] = [];
          const visit = ({ texts }: { readonly texts: ArrayLike<number> }, key: number): void => {
            found.push(Array.from(texts).join());
            keys.push(key >>> 0);
          };
          forEachShared(all, visit, undefined, portions);
          expect(keys).toEqual([...keys].sort((a, b) => a - b));
          const expected = [...new Set(lists.flat())]
            .map((key) => lists.flatMap((list, index) => (list.includes(key) ? [index] : [])))
            .filter((owners) => owners.length > 1)
            .map((owners) => owners.join());
          expect(found.sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});

describe('shingles', () => {
  const similarity = (one: string, other: string): number =>
    similarityOf({
      left: new TextIndex(one, defaultReuseSettings),
      right: new TextIndex(other, defaultReuseSettings),
    });

  it('compare by exact Jaccard similarity', () => {
    // Shingles: abcde bcdef cdefg, and bcdef cdefg defgh: 2 shared of 4.
    expect(similarity('a b c d e f g', 'b c d e f g h')).toBe(0.5);
    expect(similarity('a b c', 'A, b; c!')).toBe(1);
    expect(similarity('a b c', 'a b')).toBe(0);
    expect(similarity('', 'a')).toBe(0);
  });
});
