import { freshNamings } from './fresh-naming.ts';
import { freshReferredPairs } from './fresh-referred.ts';
import { freshWrittenPairs } from './fresh-written.ts';
import { grammarReferences } from './grammar.ts';
import { grammarWritten } from './grammar-written.ts';
import type { LabelledPair } from './pair.ts';
import { readReferences } from './referred.ts';

/** All pairs that were labelled after the detectors had been tuned on the older halves, each for the kinds named with it. */
export const freshPairs = (): readonly LabelledPair[] => [
  ...freshReferredPairs(),
  ...freshWrittenPairs,
  ...freshNamings(),
  ...readReferences(grammarReferences, () => 'fresh'),
  ...grammarWritten,
];
