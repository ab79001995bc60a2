import { compareTwoStrings } from 'string-similarity';
import { aliases } from '../language/data/en/aliases.ts';
import {
  commonBodies,
  designators,
  outletWords,
  partsOfPlaces,
  states,
} from '../language/data/en/body-words.ts';
import { countryOfWord } from '../language/data/en/demonyms.ts';
import { canBeOneGivenName } from '../language/data/en/given-names.ts';
import { institutions } from '../language/data/en/institutions.ts';
import { placeNames } from '../language/data/en/places.ts';
import type { NameMention } from '../language/names.ts';
import { byCodeUnit } from '../model/list.ts';

/** Dice similarity of letter pairs from which two keys are spellings of one name: `tervani` / `al tervani`. */
const SPELLING = 0.8;
const MIN_SPELLING_LENGTH = 5;
/** The same of each word that differs. */
const SPELLING_OF_WORD = 0.5;
const MIN_WORD_LENGTH = 4;
/** Names of one event; beyond it only equal keys are one entity, so that time stays linear. */
const MAX_KEYS = 400;

/** The entity of each name key. */
export type Entities = ReadonlyMap<string, string>;

export const entityOf = ({ key }: Pick<NameMention, 'key'>, entities: Entities): string =>
  entities.get(key) ?? key;

/**
 * Groups name keys by entity: equal keys, a key that is the end of a longer name, or of several words its beginning
 * (`venn`, `orla venn`), and spelling variants. A key that fits two names that one article uses side by
 * side (`pell` of `inga pell` and `jory pell`) stays by itself; of two articles of one event that write `kit harrow` and
 * `christopher j harrow`, and both `harrow`, it makes one person.
 *
 * @param keysByArticle the keys of each article of the event
 * @returns the entity of each key, named by its longest key
 */
export function groupEntities(keysByArticle: readonly (readonly string[])[]): Entities {
  const distinct = [...new Set(keysByArticle.flat())].sort(
    (a, b) => b.split(' ').length - a.split(' ').length || byCodeUnit(a, b),
  );
  const entities = new Map<string, string>();
  for (const [place, key] of distinct.entries()) {
    const longer = place < MAX_KEYS ? distinct.slice(0, place) : [];
    const fitting = longer.filter(
      (other) =>
        isPartOf(key, other) ||
        isSpellingOf(key, other) ||
        isOnePerson(key, other) ||
        isAcronymOf(key, other) ||
        isAliasOf(key, other),
    );
    const holders = [...new Set(fitting.map((other) => entities.get(other) ?? other))].sort(byCodeUnit);
    const [first, ...others] = holders;
    if (first === undefined || (others.length > 0 && !areOneName(key, holders, keysByArticle))) {
      entities.set(key, key);
      continue;
    }
    entities.set(key, first);
    for (const [member, entity] of entities) if (others.includes(entity)) entities.set(member, first);
  }
  return entities;
}

/** Whether no article uses two of the longer names, and each that uses one also uses the short form. */
function areOneName(
  key: string,
  holders: readonly string[],
  keysByArticle: readonly (readonly string[])[],
): boolean {
  return keysByArticle.every((keys) => {
    const used = holders.filter((holder) => keys.includes(holder));
    return used.length === 0 || (used.length === 1 && keys.includes(key));
  });
}

/** A single word must be the last one: `Trump` is `Donald Trump`, but `Manchester` is not `Manchester United`. */
function isPartOf(short: string, long: string): boolean {
  return long.endsWith(` ${short}`) ? isEndOf(short, long) : isBeginningOf(short, long);
}

function isEndOf(short: string, long: string): boolean {
  if (commonBodies.has(short)) return false;
  const head = long.slice(0, -short.length).trim();
  if (partsOfPlaces.has(head)) return false;
  // `Bank of Ruvania` is no Ruvania, but the `Republic of Ruvania` is.
  const owner = head
    .split(' ')
    .filter((word) => word !== 'the' && !partsOfPlaces.has(word))
    .join(' ');
  return !owner.endsWith(' of') || states.has(owner.split(' ').at(-2) ?? '');
}

/** `Nasdaq` and `Nasdaq Stock Market`; `Kim Jong` and `Kim Jong Un`; the `White House` is not the `White House Council`. */
function isBeginningOf(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false;
  const rest = long.slice(short.length + 1).split(' ');
  if (rest.every((word) => designators.has(word))) return !placeNames.has(short);
  return (
    short.includes(' ') && !isOfBody(short) && !isOfBody(long) && !rest.some((word) => outletWords.has(word))
  );
}

const isOfBody = (key: string): boolean =>
  key.split(' ').some((word) => institutions.has(word) || commonBodies.has(word));

/** `Katharine Wells` and `Kate Wells`, `Frederick C. Wells` and `Fred Wells`. */
function isOnePerson(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length < 2 || second.length < 2 || isOfBody(a) || isOfBody(b)) return false;
  return (
    first.at(-1) === second.at(-1) &&
    first[0] !== second[0] &&
    canBeOneGivenName(first[0] ?? '', second[0] ?? '')
  );
}

/** `U.S.` and `United States`; what an armed group is called is a choice, and stands as another name. */
export const isAliasOf = (a: string, b: string): boolean => {
  const [first, second] = [aliases.get(a) ?? a, aliases.get(b) ?? b];
  return (
    first === second &&
    (countryOfWord.has(first) || placeNames.has(first) || /^(?:un|eu|uae|ussr)$/u.test(first))
  );
};

/** `WHO` of `World Health Organization`; the small words of a name may count or not. */
export function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{L}{2,6}$/u.test(short)) return false;
  const words = ofBody(long).split(' ');
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  const content = words.filter((word) => !/^(?:of|the|and|for|in)$/u.test(word));
  const forms = [initials(words), initials(content), `t${initials(content)}`];
  // `D.C.` is no Dick Cheney: two letters are a body's or a place's.
  if (short.length === 2 && !isOfBody(long) && !long.includes(' of ') && !partsOfPlaces.has(words[0] ?? ''))
    return false;
  return content.length >= 2 && forms.includes(short);
}

/** `Justice Department` as `Department of Justice`, of which the letters are taken. */
const ofBody = (key: string): string => key.replace(/^(.+) (department|ministry)$/u, '$2 of $1');

/** Articles of names: `al-Tervani` and `Tervani` have one word each. */
const withoutArticle = (key: string): string => key.replace(/(?:^|\s)(?:al|el|ad|as|the)[\s-]/gu, ' ').trim();

/** Word by word, so that the letters of two broadcasters are no spellings of one. */
function isSpellingOf(a: string, b: string): boolean {
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
