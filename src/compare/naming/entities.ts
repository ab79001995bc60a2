import { byCodeUnit } from '../../model/list.ts';
import { areNamesOfBody, areOtherNames, isAcronymOf, isAliasOf } from './other-keys.ts';
import { canBeOnePerson, isOnePerson, isPartOf, isSpellingOf } from './parts-of-keys.ts';

/** Names of one event; beyond it only equal keys are one entity, so that time stays linear. */
const MAX_KEYS = 400;

/** The entity of each name key. */
export type Entities = ReadonlyMap<string, string>;

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
  const juniors = juniorsOf(keysByArticle);
  const distinct = [...new Set(keysByArticle.flat().map((key) => juniors.get(key) ?? key))].sort(
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
        isAliasOf(key, other) ||
        areNamesOfBody(key, other) ||
        areOtherNames(key, other),
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
  for (const [junior, key] of juniors) entities.set(junior, entities.get(key) ?? key);
  return entities;
}

/** `Leon Vasco Jr` → `Leon Vasco`, unless an article names father and son. */
function juniorsOf(keysByArticle: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const juniors = [...new Set(keysByArticle.flat())].filter((key) => JUNIOR.test(key));
  return new Map(
    juniors
      .map((junior) => [junior, junior.replace(JUNIOR, '')] as const)
      .filter(([, key]) => !keysByArticle.some((keys) => keys.includes(key))),
  );
}

const JUNIOR = / (?:jr|sr|ii|iii|iv)$/u;

/** Whether no article uses two of the longer names, and each that uses one also uses the short form. */
function areOneName(
  key: string,
  holders: readonly string[],
  keysByArticle: readonly (readonly string[])[],
): boolean {
  const [first = ''] = holders;
  if (!holders.every((holder) => canBeOnePerson(holder, first))) return false;
  return keysByArticle.every((keys) => {
    const used = holders.filter((holder) => keys.includes(holder));
    return used.length === 0 || (used.length === 1 && keys.includes(key));
  });
}
