import type { CertaintySense } from '../../language/data/en/certainty.ts';
import type { Sides } from '../../model/sides.ts';
import type { MarkedWord } from './marked-words.ts';

/** Words of the two sides that stand for each other, of which one is marked. */
export interface MarkedPair {
  readonly left: MarkedWord;
  readonly right: MarkedWord;
}

export type WordsWithMarkers = Sides<ReadonlyMap<number, MarkedWord>>;

/** What leaves open whether it is so. */
export const openSenses: ReadonlySet<CertaintySense> = new Set<CertaintySense>([
  'chance',
  'hearsay',
  'appearance',
  'doubt',
  'plan',
]);

export const isOpen = (word: MarkedWord): boolean => word.markers.some(({ sense }) => openSenses.has(sense));
