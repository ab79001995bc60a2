import { compareTwoStrings } from 'string-similarity';
import { aliases } from '../language/data/en/aliases.ts';
import { countryOfWord } from '../language/data/en/demonyms.ts';
import { canBeOneGivenName } from '../language/data/en/given-names.ts';
import { institutions } from '../language/data/en/institutions.ts';
import { placeNames } from '../language/data/en/places.ts';
import { byCodeUnit } from '../model/list.ts';

/** Dice similarity of letter pairs from which two keys are spellings of one name: `tervani` / `al tervani`. */
const SPELLING = 0.8;
const MIN_SPELLING_LENGTH = 5;
/** Names of one event; beyond it only equal keys are one entity, so that time stays linear. */
const MAX_KEYS = 400;

/**
 * Groups name keys by entity: equal keys, a key that is the end of a longer name, or of several words its beginning
 * (`venn`, `orla venn`), and spelling variants. A key that fits two names that one article uses side by
 * side (`pell` of `inga pell` and `jory pell`) stays by itself; of two articles of one event that write `kit harrow` and
 * `christopher j harrow`, and both `harrow`, it makes one person.
 *
 * @param keysByArticle the keys of each article of the event
 * @returns the entity of each key, named by its longest key
 */
export function groupEntities(keysByArticle: readonly (readonly string[])[]): ReadonlyMap<string, string> {
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
  if (!long.endsWith(` ${short}`))
    // `Nasdaq` and `Nasdaq Stock Market`; `Kim Jong` and `Kim Jong Un`; the `White House` is not the `White House Council`.
    return (
      isWithDesignator(short, long) ||
      (short.includes(' ') && `${long} `.startsWith(`${short} `) && !isOfBody(short) && !isOfBody(long))
    );
  if (bodies.has(short)) return false;
  // `Bank of Ruvania` is no Ruvania, but the `Republic of Ruvania` is.
  const head = long.slice(0, -short.length).trim();
  // `West Hartford` is another town.
  if (/^(?:north|south|east|west|new|upper|lower|great|greater)$/u.test(head)) return false;
  return !head.endsWith(' of') || states.has(head.split(' ').at(-2) ?? '');
}

/** What a firm or a paper carries behind its name or leaves away. */
const designators = new Set(
  'news inc corp corporation group company co ltd plc holdings stock market exchange network television tv party'.split(
    ' ',
  ),
);

const isWithDesignator = (short: string, long: string): boolean =>
  long.startsWith(`${short} `) &&
  !placeNames.has(short) &&
  long
    .slice(short.length + 1)
    .split(' ')
    .every((word) => designators.has(word));

const isOfBody = (key: string): boolean =>
  key.split(' ').some((word) => institutions.has(word) || bodies.has(word));

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
function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{L}{2,6}$/u.test(short)) return false;
  const words = long.split(' ');
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  const content = words.filter((word) => !/^(?:of|the|and|for|in)$/u.test(word));
  const forms = [initials(words), initials(content), `t${initials(content)}`];
  return content.length >= 2 && forms.includes(short);
}

/** Bodies and parties of which there are many: `California Democrat` and `Democrat` need not be one. */
const bodies = new Set(
  `democrat democrats republican republicans senate house congress parliament committee council court government party
  ministry police army commission board department university`.split(/\s+/u),
);
const states = new Set(
  'republic kingdom state states emirate sultanate commonwealth federation union'.split(' '),
);

/** Articles of names: `al-Tervani` and `Tervani` have one word each. */
const withoutArticle = (key: string): string => key.replace(/(?:^|\s)(?:al|el|ad|as|the)[\s-]/gu, ' ').trim();

function isSpellingOf(a: string, b: string): boolean {
  const [first, second] = [withoutArticle(a), withoutArticle(b)];
  if (first.split(' ').length !== second.split(' ').length) return false;
  return (
    Math.min(first.length, second.length) >= MIN_SPELLING_LENGTH &&
    compareTwoStrings(first, second) >= SPELLING
  );
}
