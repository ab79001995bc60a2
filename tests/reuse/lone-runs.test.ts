import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { HolderLists } from '../../src/reuse/search/key-holders.ts';
import { LoneRuns } from '../../src/reuse/search/lone-runs.ts';
import { PairSet } from '../../src/reuse/search/pair-set.ts';
import { defaultReuseSettings } from '../../src/reuse/settings.ts';

const TEXTS = 4;
/** Two bits for each text of a pair, and the rest for a place. */
const bitsFor = (placeBits: number): number => 4 + placeBits;

/** A fingerprint of texts 0 and 1 that stands at a place of the first; the words around it differ. */
function holdersAt(place: number): HolderLists {
  const holders = new HolderLists();
  holders.add(0, place, 0);
  holders.add(1, 0, -1);
  return holders;
}

function pairsOf(places: readonly number[], exactBits: number): readonly string[] {
  const lone = new LoneRuns(TEXTS, defaultReuseSettings, exactBits);
  const pairs = new PairSet(TEXTS);
  for (const place of places) lone.sort(holdersAt(place), pairs);
  lone.addRepeated(pairs);
  const found: string[] = [];
  pairs.forEach((left, right) => {
    found.push(`${left}-${right}`);
  });
  return found;
}

describe('pairs that share one short run', () => {
  it.each([5, 8, 11])(
    'are turned away, and let through with a second run, with %d bits for places',
    (bits) => {
      expect(pairsOf([7], bitsFor(bits))).toEqual([]);
      expect(pairsOf([7, 8], bitsFor(bits))).toEqual([]);
      expect(pairsOf([7, 21], bitsFor(bits))).toEqual(['0-1']);
    },
  );

  it('are told to a person where there are too many texts to tell them apart', () => {
    expect(() => pairsOf([], bitsFor(4))).toThrow(UserError);
    expect(() => pairsOf([], bitsFor(4))).toThrow('sets of at most 2');
  });
});
