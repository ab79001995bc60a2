import { alignSentences } from '../../../src/align/sentences.ts';
import { type ConflictPair, heldOut, tuned } from '../../align/conflict-pairs.ts';
import type { Figure, Measure } from '../measure.ts';

/** Whether a conflict of the right kind is named, or, of two ways to say the same, any. */
function isNamed({ conflict, left, right }: ConflictPair): boolean {
  const found = alignSentences([left], [right]).flatMap(({ conflicts }) => conflicts);
  return conflict === null ? found.length > 0 : found.some(({ kind }) => kind === conflict);
}

const shareNamed = (pairs: readonly ConflictPair[]): number => pairs.filter(isNamed).length / pairs.length;

function figuresOf(name: string, pairs: readonly ConflictPair[]): Figure[] {
  return [
    {
      name: `Own pairs of sentences, ${name}: share of conflicts named by their kind`,
      value: shareNamed(pairs.filter(({ conflict }) => conflict !== null)),
    },
    {
      name: `Own pairs of sentences, ${name}: share of paraphrases with a conflict named`,
      value: shareNamed(pairs.filter(({ conflict }) => conflict === null)),
      lowerIsBetter: true,
    },
  ];
}

export const measure: Measure = {
  name: 'conflicts',
  needs: [],
  run: (): readonly Figure[] => [...figuresOf('half tuned on', tuned), ...figuresOf('other half', heldOut)],
};
