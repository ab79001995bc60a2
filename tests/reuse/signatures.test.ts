import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix, rollingHashes } from '../../src/reuse/hash.ts';
import { bandingFor, bandRecall, minHash } from '../../src/reuse/minhash.ts';
import { forEachShared } from '../../src/reuse/postings.ts';
import { defaultReuseSettings, reuseSettings } from '../../src/reuse/settings.ts';
import { similarityOf } from '../../src/reuse/shingles.ts';
import { TextIndex } from '../../src/reuse/text-index.ts';
import { winnow } from '../../src/reuse/winnowing.ts';

const fingerprints = (values: readonly number[], width: number, window: number): ReadonlySet<number> => {
  const hashes = new Int32Array(values.length);
  const count = rollingHashes(Int32Array.from(values.map(mix)), values.length, width, hashes);
  const kept = new Int32Array(values.length);
  return new Set(kept.subarray(0, winnow(hashes, count, window, kept)));
};

// Few different words, so that hashes repeat and ties have to be broken.
const text = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 120 });
const run = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 20, maxLength: 20 });

describe('winnowing', () => {
  it('never misses a shared run of window + width - 1 words', () => {
    fc.assert(
      fc.property(text, text, text, text, run, (a, b, c, d, shared) => {
        const one = fingerprints([...a, ...shared, ...b], 8, 13);
        const other = fingerprints([...c, ...shared, ...d], 8, 13);
        expect([...one].some((fingerprint) => other.has(fingerprint))).toBe(true);
      }),
    );
  });

  it('keeps about two of window + 1', () => {
    const kept = fingerprints(
      Array.from({ length: 20_000 }, (_, i) => i),
      8,
      13,
    );
    expect(kept.size / 20_000).toBeGreaterThan(0.12);
    expect(kept.size / 20_000).toBeLessThan(0.17);
  });

  it('keeps a handful of one word over and over', () => {
    const hashes = new Int32Array(200_000);
    expect(winnow(hashes, hashes.length, 13, new Int32Array(hashes.length))).toBeLessThan(hashes.length / 12);
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

describe('shared keys', () => {
  it('are visited with exactly the texts that hold them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }), { maxLength: 12 }),
        fc.nat({ max: 12 }),
        (lists, cut) => {
          const found: string[] = [];
          const segments = [lists.slice(0, cut), lists.slice(cut)].map((part) => ({
            keys: Int32Array.from(part.flat()),
            counts: Int32Array.from(part, (list) => list.length),
          }));
          forEachShared({ segments, owners: Int32Array.from(lists.keys()) }, (owners) => {
            found.push(owners.join());
          });
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
