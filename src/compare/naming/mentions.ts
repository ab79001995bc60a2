import { aliases } from '../../language/data/en/aliases.ts';
import { determiners, formsOfBe, formsOfHave, modalVerbs } from '../../language/data/en/closed-classes.ts';
import { countryOfCapital, countryOfWord } from '../../language/data/en/demonyms.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { metonyms } from '../../language/data/en/metonyms.ts';
import { armedBodies, postmodifiers, rulingBodies } from '../../language/data/en/noun-phrases.ts';
import { courtesyTitles, titleAbbreviations } from '../../language/data/en/title-abbreviations.ts';
import { nameSuffixes, officeModifiers, offices, ranks } from '../../language/data/en/titles.ts';
import { lowerCaseWords } from '../../language/data/en/word-case.ts';
import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';

/** What a mention says by its words: a name, a country, an office or a thing. */
export interface Mention {
  /** Words of a personal or other proper name, folded, without titles; empty where it has none. */
  readonly name: readonly string[];
  /** The country that it is, or that speaks through it: `Danish officials`, `Copenhagen`. */
  readonly country: string | null;
  /** The country that is said of an office or a thing: `Danish` of `Danish leader`. */
  readonly origin: string | null;
  /** Whose body it is, folded: `rendal` of `the Rendal administration`; null where no name says it. */
  readonly owner: string | null;
  /** Words of the office or rank in dictionary form, without the country: `former`, `finance`, `minister`. */
  readonly office: readonly string[];
  /** The head noun in dictionary form. */
  readonly head: string;
  /** All words without articles, folded. */
  readonly words: readonly string[];
  /** Whether the head is a plural: `senators`. */
  readonly isPlural: boolean;
}

/** Reads a mention by itself: `former Danish minister Orla Venn`. */
export const readMention = (text: string): Mention => readTokens(tokenise(text));

/** The same of tokens. */
export function readTokens(tokens: readonly Token[]): Mention {
  const all = tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'clitic');
  const phrase = headPhrase(tokens);
  const words = phrase.map(({ norm }) => norm);
  const last = phrase.at(-1);
  const name = isClause(tokens, phrase) ? [] : nameOf(phrase, joinedParts(tokens));
  const country = countryOf(words) ?? countryOfCollective(phrase);
  const offered = phrase.slice(0, phrase.length - name.length);
  return {
    name: country === null ? name : [],
    country,
    origin: originOf(words),
    owner: null,
    office: officeOf(name.length > 0 ? offered : phrase),
    head: last?.lemma ?? '',
    words: all.filter(({ norm }) => !determiners.has(norm)).map(({ norm }) => norm),
    isPlural: last !== undefined && last.norm !== last.lemma && last.norm.endsWith('s'),
  };
}

/** Without articles and what stands behind the head noun; of `the firm's new owner` only `new owner`. */
function headPhrase(tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'punctuation') {
      if (words.length > 0 && /^[,;:()—–]/u.test(token.text)) break;
      continue;
    }
    if (words.length === 0 && (determiners.has(token.norm) || token.norm === 'to')) continue;
    if (words.length > 0 && postmodifiers.has(token.norm)) break;
    if (token.kind === 'clitic' && token.norm === "'s") {
      words.length = 0;
      continue;
    }
    words.push(token);
  }
  return words;
}

/** `Venn will travel to the coast` tells something and names nobody. */
const isClause = (tokens: readonly Token[], phrase: readonly Token[]): boolean => {
  const end = phrase.at(-1)?.end ?? 0;
  return tokens.some(
    ({ start, norm }) =>
      start >= end &&
      start <= end + 1 &&
      [formsOfBe, formsOfHave, modalVerbs].some((auxiliaries) => auxiliaries.has(norm)),
  );
};

const isTitle = ({ norm }: Token): boolean =>
  ranks.has(norm) || offices.has(norm) || titleAbbreviations.has(norm) || courtesyTitles.has(norm);

/** Words that stand behind a hyphen. */
const joinedParts = (tokens: readonly Token[]): ReadonlySet<Token> =>
  new Set(
    tokens.filter((token, place) => {
      const before = tokens[place - 1];
      return before?.text === '-' && before.end === token.start;
    }),
  );

/** The last run of capitalised words that are no titles and no common nouns. */
function nameOf(phrase: readonly Token[], joined: ReadonlySet<Token>): readonly string[] {
  const name: string[] = [];
  for (const token of phrase.toReversed()) {
    if (nameSuffixes.has(token.norm) && name.length === 0) continue;
    // `Jong-un`: the second part of a joined name may be small.
    const isJoined = joined.has(token) && token.norm.length <= 4;
    if ((!token.isCapitalised && !isJoined) || isTitle(token) || token.isFunctionWord) break;
    if (lowerCaseWords.has(token.norm) && !institutions.has(token.norm)) break;
    if (countryOfWord.has(token.norm) && name.length > 0) break;
    name.unshift(token.norm);
  }
  return name;
}

/** The words of an office or rank, as they are compared; none where the tokens hold neither. */
export function officeOf(phrase: readonly Token[]): readonly string[] {
  if (!phrase.some((token) => isTitle(token) && !courtesyTitles.has(token.norm))) return [];
  return phrase
    .filter(({ norm }) => !courtesyTitles.has(norm) && !countryOfWord.has(norm))
    .filter((token) => isTitle(token) || officeModifiers.has(token.norm) || token.isCapitalised)
    .map((token) => titleAbbreviations.get(token.norm) ?? token.lemma);
}

/** `North Korea`, `the United States`, `Copenhagen`. */
function countryOf(words: readonly string[]): string | null {
  const joined = words.join(' ');
  const standsFor = metonyms.get(joined);
  if (standsFor !== undefined) return standsFor;
  const name = aliases.get(joined) ?? joined;
  if (/^(?:north|south) (?:korea|sudan)(?:n?s|n)?$/u.test(name)) return name.replace(/n?s?$/u, '');
  return words.length === 1 || aliases.has(joined)
    ? (countryOfWord.get(name) ??
        countryOfWord.get(name.replace(/s$/u, '')) ??
        countryOfCapital.get(name) ??
        (aliases.has(joined) ? name : null))
    : null;
}

/** `Danish officials`, `the Danish government`: those who speak for the country. */
function countryOfCollective(phrase: readonly Token[]): string | null {
  const last = phrase.at(-1);
  if (last === undefined) return null;
  const isOfCountry = rulingBodies.has(last.norm) || armedBodies.has(last.norm) || last.norm === 'people';
  return isOfCountry ? originOf(phrase.map(({ norm }) => norm)) : null;
}

/** The country whose name or adjective stands among the words. */
export function originOf(words: readonly string[]): string | null {
  const half = /(?:^| )((?:north|south) (?:korea|sudan))n?s?(?: |$)/u.exec(words.join(' '))?.[1];
  if (half !== undefined) return half;
  for (const word of words) {
    const country = countryOfWord.get(word) ?? countryOfWord.get(word.replace(/s$/u, ''));
    if (country === undefined) continue;
    return country;
  }
  return words.slice(0, 2).join(' ') === 'united states' ? 'u.s.' : null;
}
