import type { WordClass } from '../../language/data/en/class-order.ts';

/** A noun against a verb; a form in -ing may be either. */
export const areNounAndVerb = (a: WordClass, b: WordClass): boolean =>
  (a === 'noun' && isVerb(b)) || (isVerb(a) && b === 'noun');

const isVerb = (word: WordClass): boolean => word === 'verb' || word === 'participle';

/** Of two of noun, verb, adjective and adverb, whatever the form. */
export function areOfOtherClasses(a: WordClass, b: WordClass): boolean {
  const [one, other] = [openClass(a), openClass(b)];
  // `in the near future` / `soon`: a noun may stand for an adverb behind its preposition.
  if ((one === 'noun' && other === 'adverb') || (one === 'adverb' && other === 'noun')) return false;
  return one !== null && other !== null && one !== other && !(isAdjectival(a) && isAdjectival(b));
}

function openClass(word: WordClass): 'noun' | 'verb' | 'adjective' | 'adverb' | null {
  switch (word) {
    case 'noun':
    case 'verb':
    case 'adjective':
    case 'adverb':
      return word;
    case 'participle':
    case 'gerund':
      return 'verb';
    default:
      return null;
  }
}

/** `the leaked report` / `the secret report`. */
const isAdjectival = (word: WordClass): boolean => word === 'adjective' || word === 'participle';
