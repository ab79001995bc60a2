import { bodiesInCapitals, institutions } from '../data/en/institutions.ts';
import { demonyms, placeNames } from '../data/en/places.ts';
import { sentenceStarters } from '../data/en/sentence-starters.ts';
import { officeModifiers, offices, ranks } from '../data/en/titles.ts';
import { lowerCaseWords, mixedCaseWords } from '../data/en/word-case.ts';
import type { Token } from '../token.ts';

/** How a word is written inside sentences: nearly always in lower case, sometimes, or as a name. */
export type WordCase = 'lower' | 'mixed' | 'name';

const INFLECTED = /(?:ing|ed|ly)$/u;

export function caseOf(token: Token): WordCase {
  const { norm } = token;
  if (isOrigin(token) || isBodyInCapitals(token)) return 'name';
  if (lowerCaseWords.has(norm) || token.isFunctionWord || sentenceStarters.has(norm)) return 'lower';
  if (mixedCaseWords.has(norm)) return 'mixed';
  // `Appreciating` is too rare to be listed, but `appreciate` is.
  return INFLECTED.test(norm) && (lowerCaseWords.has(token.lemma) || norm.endsWith('ly')) ? 'lower' : 'name';
}

export const isRank = ({ norm }: Token): boolean => ranks.has(norm);

export const isOffice = ({ norm }: Token): boolean => offices.has(norm);

export const isTitleWord = (token: Token): boolean => isRank(token) || isOffice(token);

export const isModifier = ({ norm }: Token): boolean => officeModifiers.has(norm);

/** `the WHO said`, not `the man who`; where all words are in capitals, see `isNameWord`. */
export const isBodyInCapitals = ({ text }: Token): boolean => bodiesInCapitals.has(text);

export const isInstitution = ({ norm }: Token): boolean => institutions.has(norm);

export const isOrigin = ({ norm }: Token): boolean => placeNames.has(norm) || demonyms.has(norm);

export const isDemonym = ({ norm }: Token): boolean => demonyms.has(norm);
