import type { WordClass } from '../language/data/en/class-order.ts';

/** A form in -ing may be either. */
const isVerb = (word: WordClass): boolean => word === 'verb' || word === 'participle';

export const areNounAndVerb = (a: WordClass, b: WordClass): boolean =>
  (a === 'noun' && isVerb(b)) || (isVerb(a) && b === 'noun');

/** Whether one may stand where the other stands: a verb for a participle, and any word for itself. */
export const areOfOneClass = (a: WordClass, b: WordClass): boolean => a === b || (isVerb(a) && isVerb(b));
