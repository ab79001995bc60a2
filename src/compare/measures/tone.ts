import type { ComparedEvent, FoundDifference } from '../view.ts';
import { weights } from '../weights.ts';
import { compareMeasures } from './compare-measures.ts';

/** Loaded words, valence and subjectivity of the narrator's words, where articles lie clearly apart. */
export const findTone = (event: ComparedEvent): readonly FoundDifference[] =>
  compareMeasures(event, {
    kind: 'tone',
    weight: weights.tone,
    label: ({ name }) => name,
    cautions: [
      'counts the narrator’s words only; a word list cannot see irony, and grave facts need grave words',
    ],
  });
