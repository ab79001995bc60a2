import { aliases } from '../../language/data/en/aliases.ts';
import { bodyOfName, chosenNames } from '../../language/data/en/bodies-by-name.ts';
import { partsOfPlaces } from '../../language/data/en/body-words.ts';
import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { placeNames } from '../../language/data/en/places.ts';
import { isOfBody } from './parts-of-keys.ts';

/** `NATO` and `North Atlantic Treaty Organization`. */
export const areNamesOfBody = (a: string, b: string): boolean => {
  const body = bodyOfName.get(a);
  return body !== undefined && body === bodyOfName.get(b);
};

/** `U.S.` and `United States`: writing the one or the other says nothing. */
export const isAliasOf = (a: string, b: string): boolean => {
  const [first = '', second] = [a, b].map((key) => {
    const name = aliases.get(key) ?? key;
    return countryOfWord.get(name) ?? name;
  });
  return (
    first === second &&
    !areChosen(a, b) &&
    (countryOfWord.has(first) || placeNames.has(first) || /^(?:un|eu|uae|ussr)$/u.test(first))
  );
};

/** `Burma` and `Myanmar`. */
const areChosen = (a: string, b: string): boolean =>
  a !== b && chosenNames.has(a) && chosenNames.get(a) === chosenNames.get(b);

/** `ISIL` and `Daesh`: which of its names a group or a country is given is a choice. */
export const areOtherNames = (a: string, b: string): boolean => {
  if (areChosen(a, b)) return true;
  const name = aliases.get(a) ?? aliases.get(b);
  return (
    name !== undefined &&
    (aliases.get(a) ?? a) === (aliases.get(b) ?? b) &&
    a !== b &&
    !isAliasOf(a, b) &&
    !areNamesOfBody(a, b) &&
    !isAcronymOf(a, b) &&
    !isAcronymOf(b, a)
  );
};

/** `WHO` of `World Health Organization`; the small words of a name may count or not. */
export function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{L}{2,6}$/u.test(short) || !long.includes(' ')) return false;
  // `D.C.` is no Dick Cheney: two letters are a body's or a place's.
  const [first = ''] = long.split(' ');
  if (short.length === 2 && !isOfBody(long) && !long.includes(' of ') && !partsOfPlaces.has(first))
    return false;
  return isOfInitials(short, long) || isOfInitials(short, ofBody(long));
}

function isOfInitials(short: string, long: string): boolean {
  const words = long.split(' ');
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  const content = words.filter((word) => !/^(?:of|the|and|for|in)$/u.test(word));
  return content.length >= 2 && [initials(words), initials(content), `t${initials(content)}`].includes(short);
}

/** `Justice Department` as `Department of Justice`. */
const ofBody = (key: string): string => key.replace(/^(.+) (department|ministry)$/u, '$2 of $1');
