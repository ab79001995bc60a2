import { aliases, aliasStarts, LONGEST_ALIAS } from './data/en/aliases.ts';
import { countryOfCapital, countryOfWord } from './data/en/demonyms.ts';
import { spellingKey } from './spelling-variants.ts';
import type { Token } from './token.ts';

/** A word as it is compared across articles, and how many tokens it takes up. */
export interface TermKey {
  readonly key: string;
  readonly tokens: number;
}

const keys = new Map<string, string>();
const MOST_KEYS = 100_000;

/**
 * What a token is compared by: its dictionary form in one spelling; a country for its adjective (`Iranian` → `iran`);
 * one name for a body of several (`Islamic State` → `isis`).
 */
export function termKey(tokens: readonly Token[], place: number): TermKey {
  const token = tokens[place];
  if (token === undefined) return { key: '', tokens: 1 };
  if (token.isCapitalised && aliasStarts.has(token.norm)) {
    const phrase = longestAlias(tokens, place);
    if (phrase !== null) return phrase;
  }
  return { key: keyOfWord(token), tokens: 1 };
}

/** The country that a capital may stand for, or that the word itself names. */
export const countryOf = (key: string): string | null =>
  countryOfCapital.get(key) ?? (countryOfWord.get(key) === key ? key : null);

function longestAlias(tokens: readonly Token[], place: number): TermKey | null {
  let name = '';
  let found: TermKey | null = null;
  for (let count = 1; count <= LONGEST_ALIAS; count += 1) {
    const token = tokens[place + count - 1];
    if (token === undefined || token.kind !== 'word' || !token.isCapitalised) break;
    name = count === 1 ? token.norm : `${name} ${token.norm}`;
    const alias = aliases.get(name);
    if (alias !== undefined) found = { key: alias, tokens: count };
  }
  return found;
}

function keyOfWord({ norm, lemma, isCapitalised, kind }: Token): string {
  if (kind === 'number') return lemma.replaceAll(',', '');
  // Names are folded where they are written as names: `polish` with a small letter is no Pole.
  const cache = isCapitalised ? `^${norm}` : lemma;
  const known = keys.get(cache);
  if (known !== undefined) return known;
  const name = isCapitalised
    ? (aliases.get(norm) ?? countryOfWord.get(lemma) ?? countryOfWord.get(norm))
    : undefined;
  const key = name ?? spellingKey(lemma);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(cache, key);
  return key;
}
