import { compareTwoStrings } from 'string-similarity';
import {
  commonBodies,
  designators,
  outletWords,
  partsOfPlaces,
  states,
} from '../../language/data/en/body-words.ts';
import { familyNamesBeforeTwo, familyNamesFirst } from '../../language/data/en/family-names.ts';
import { canBeOneGivenName } from '../../language/data/en/given-names.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { placeNames } from '../../language/data/en/places.ts';
import { titleAcronyms } from '../../language/data/en/title-abbreviations.ts';
import { nameSuffixes, offices } from '../../language/data/en/titles.ts';

/** Dice similarity of letter pairs from which two keys are spellings of one name: `tervani` / `al tervani`. */
const SPELLING = 0.8;
const MIN_SPELLING_LENGTH = 5;
/** The same of each word that differs. */
const SPELLING_OF_WORD = 0.5;
const MIN_WORD_LENGTH = 4;
/** A single word must be the last one: `Trump` is `Donald Trump`, but `Manchester` is not `Manchester United`. */
export function isPartOf(short: string, long: string): boolean {
  return long.endsWith(` ${short}`) ? isEndOf(short, long) : isBeginningOf(short, long);
}

function isEndOf(short: string, long: string): boolean {
  if (commonBodies.has(short) || institutions.has(short)) return false;
  const head = long.slice(0, -short.length).trim();
  // `TV Ruvania` broadcasts there.
  if (partsOfPlaces.has(head) || designators.has(head)) return false;
  // `Bank of Ruvania` is no Ruvania, but the `Republic of Ruvania` is.
  const owner = head
    .split(' ')
    .filter((word) => word !== 'the' && !partsOfPlaces.has(word))
    .join(' ');
  return !owner.endsWith(' of') || states.has(owner.split(' ').at(-2) ?? '');
}

/** `the Ossary` and `the Ossary Sea`. */
const waters = new Set(['sea', 'ocean', 'river', 'desert', 'mountains']);

/** `Nasdaq` and `Nasdaq Stock Market`; `Kim Jong` and `Kim Jong Un`; the `White House` is not the `White House Council`. */
function isBeginningOf(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false;
  const rest = long.slice(short.length + 1).split(' ');
  if (rest.every((word) => nameSuffixes.has(word))) return false;
  if (rest.every((word) => designators.has(word))) return !placeNames.has(short);
  if (rest.length === 1 && waters.has(rest[0] ?? '')) return true;
  if (short.endsWith(' police')) return /^(?:department|service|force)$/u.test(rest.join(' '));
  if (familyNamesFirst.has(short) || (familyNamesBeforeTwo.has(short) && rest.length === 2)) return true;
  if (rest.some((word) => offices.has(word) || titleAcronyms.has(word))) return false;
  return (
    short.includes(' ') && !isOfBody(short) && !isOfBody(long) && !rest.some((word) => outletWords.has(word))
  );
}

export const isOfBody = (key: string): boolean =>
  key.split(' ').some((word) => institutions.has(word) || commonBodies.has(word));

/** `Katharine Wells` and `Kate Wells`, `Frederick C. Wells` and `Fred Wells`. */
export function isOnePerson(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length < 2 || second.length < 2 || isOfBody(a) || isOfBody(b)) return false;
  return (
    first.at(-1) === second.at(-1) &&
    first[0] !== second[0] &&
    canBeOneGivenName(first[0] ?? '', second[0] ?? '')
  );
}

/** `Fred Wells` and `Jory Wells` are two, whoever writes `Wells`; names that differ elsewhere than in the first word may be one. */
export function canBeOnePerson(a: string, b: string): boolean {
  const [first = '', second = ''] = [a, b].map((key) => key.slice(0, key.indexOf(' ')));
  return canBeOneGivenName(first, second) || compareTwoStrings(first, second) >= SPELLING_OF_WORD;
}

/** Articles of names: `al-Tervani` and `Tervani` have one word each. */
const withoutArticle = (key: string): string => key.replace(/(?:^|\s)(?:al|el|ad|as|the)[\s-]/gu, ' ').trim();

/** Word by word, so that the letters of two broadcasters are no spellings of one. */
export function isSpellingOf(a: string, b: string): boolean {
  const [first, second] = [withoutArticle(a).split(' '), withoutArticle(b).split(' ')];
  if (first.length !== second.length) return false;
  const isOne = first.every((word, place) => {
    const other = second[place] ?? '';
    return (
      word === other ||
      (Math.min(word.length, other.length) >= MIN_WORD_LENGTH &&
        compareTwoStrings(word, other) >= SPELLING_OF_WORD)
    );
  });
  return (
    isOne &&
    Math.min(first.join(' ').length, second.join(' ').length) >= MIN_SPELLING_LENGTH &&
    compareTwoStrings(first.join(' '), second.join(' ')) >= SPELLING
  );
}
