import { genericFrames } from '../../language/data/en/frames.ts';
import type { ComparedEvent, FoundDifference } from '../view.ts';
import { weights } from '../weights.ts';
import { compareMeasures } from './compare-measures.ts';

const generic: ReadonlySet<string> = new Set(genericFrames.map(({ name }) => name));

/** Generic frames of news and places on semantic axes, where articles lie clearly apart. */
export const findFrames = (event: ComparedEvent): readonly FoundDifference[] =>
  compareMeasures(event, {
    kind: 'frames',
    weight: weights.frames,
    label: ({ name }) => (generic.has(name) ? `words of the ${name} frame` : `on the axis ${name}`),
    cautions: [
      'one of 13 figures that are compared: about one pair of articles in ten lies apart in one by chance',
    ],
  });
