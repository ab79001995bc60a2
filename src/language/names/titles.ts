import { at } from '../../model/list.ts';
import { bodiesBeforeNames } from '../data/en/institutions.ts';
import { nameSuffixes } from '../data/en/titles.ts';
import type { Token } from '../token.ts';
import { caseOf, isInstitution, isModifier, isOffice, isOrigin, isRank } from './word-case.ts';

/** The words of a mention, told apart; no name where only an office is given (`the Iraqi Prime Minister`). */
export interface TitledName {
  readonly title: readonly Token[];
  readonly name: readonly Token[];
}

/**
 * Tells the title in front from the name: `Iraqi Minister of Defense | Juma Inad`. The last rank or office with a
 * personal name after it ends the title; an office may be followed by `of` and what it is of.
 */
export function splitTitle(words: readonly Token[]): TitledName {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = at(words, i);
    if (!isOffice(word) && !(isRank(word) && words.slice(0, i).every(mayPrecedeRank))) continue;
    const end = afterPortfolio(words, i + 1);
    const name = withoutSuffix(words.slice(end));
    if (name.length === 0)
      return i > 0 || end > i + 1 ? officeAlone(words, word) : { title: [], name: words };
    if (isPersonal(name)) return { title: words.slice(0, end), name };
  }
  const body = words.findIndex((word) => bodiesBeforeNames.has(word.norm)) + 1;
  const person = words.slice(body);
  if (body > 1 && person.length >= 2 && person.every(isNameOnly))
    return { title: words.slice(0, body), name: person };
  return { title: [], name: withoutSuffix(words) };
}

/** `Iraqi Prime Minister` is somebody; `Stephen King`, who ends in a rank, is a name. */
function officeAlone(words: readonly Token[], head: Token): TitledName {
  const isDescribed = words.every((word) => word === head || !isNameOnly(word));
  return isOffice(head) && isDescribed ? { title: words, name: [] } : { title: [], name: words };
}

const isNameOnly = (word: Token): boolean =>
  caseOf(word) === 'name' && !isOrigin(word) && !isModifier(word) && !isInstitution(word) && !isOffice(word);

// `of` for `Minister of Defense Brigadier General …`.
const mayPrecedeRank = (word: Token): boolean =>
  word.norm === 'of' || isRank(word) || isOffice(word) || isModifier(word) || isOrigin(word);

/** Past `of (the) Defense`, `of the National Council of Iran`: words that are not personal names. */
function afterPortfolio(words: readonly Token[], from: number): number {
  let i = from;
  while (words[i]?.norm === 'of') {
    i++;
    while (i < words.length && at(words, i).norm !== 'of' && !isNameOnly(at(words, i))) i++;
  }
  return i;
}

/** `General Assembly` and `Justice Department` are no people. */
function isPersonal(name: readonly Token[]): boolean {
  const last = at(name, name.length - 1);
  return !isInstitution(last) && name.some((word) => caseOf(word) !== 'lower') && !isOrigin(last);
}

function withoutSuffix(words: readonly Token[]): readonly Token[] {
  const last = words[words.length - 1];
  return last !== undefined && words.length > 1 && nameSuffixes.has(last.norm) ? words.slice(0, -1) : words;
}
