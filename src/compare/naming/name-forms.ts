import type { AnalysedArticle } from '../../language/analysis.ts';
import { aliases } from '../../language/data/en/aliases.ts';
import { designators, standing } from '../../language/data/en/body-words.ts';
import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { roles } from '../../language/data/en/roles.ts';
import {
  courtesyTitles,
  titleAbbreviations,
  titleAcronyms,
} from '../../language/data/en/title-abbreviations.ts';
import { offices, ranks } from '../../language/data/en/titles.ts';
import type { NameMention } from '../../language/names.ts';
import type { Token } from '../../language/token.ts';
import { tokenise } from '../../language/tokenise.ts';
import { at } from '../../model/list.ts';
import { isContentWord, isFormOf } from '../words.ts';
import { areNamesOfBody, isAcronymOf } from './other-keys.ts';

export interface Form {
  readonly article: AnalysedArticle;
  readonly mention: NameMention;
  /** Whether a noun goes on behind it: `Marlow Court` of `the Marlow Court analyst`. */
  readonly isModifier: boolean;
}

export const nameLength = (mention: NameMention): number => mention.key.split(' ').length;

export function isFuller(a: Form, b: Form): boolean {
  const byName = nameLength(a.mention) - nameLength(b.mention);
  if (byName !== 0) return byName > 0;
  return titleWords(a.mention).length > titleWords(b.mention).length;
}

/** `Director of the CIA` names a body with somebody's office, and gives it no title; `Minister of Defense Venn` is somebody. */
export const isOfficeOfBody = ({ text, title }: NameMention): boolean => {
  if (title !== null) return /\bof(?: the)?$/u.test(title);
  const head = /(\p{L}+) of (?:the )?\p{Lu}/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return offices.has(head) || ranks.has(head);
};

const hasOffice = (title: string): boolean =>
  tokenise(title).some(
    ({ norm }) => offices.has(norm) || ranks.has(norm) || roles.has(norm) || titleAbbreviations.has(norm),
  );

/** A word of a title in full: `Sen.` is `senator`, `A.G.` is `attorney` and `general`. */
const wordsOfTitle = ({ norm, lemma }: Token): readonly string[] =>
  titleAcronyms.get(norm.replaceAll('.', ''))?.split(' ') ?? [titleAbbreviations.get(norm) ?? lemma];

const titleWords = (mention: NameMention): readonly string[] => {
  const { title } = mention;
  return title === null || isOfficeOfBody(mention) || !hasOffice(title)
    ? []
    : tokenise(title)
        .filter(isContentWord)
        .flatMap(wordsOfTitle)
        .filter((word) => !courtesyTitles.has(word) && !countryOfWord.has(word));
};

/** What style books decide: the first name (`Donald Trump` / `President Trump`), letters for a name, `U.S.` before a court. */
export function isHouseStyle(a: NameMention, b: NameMention): boolean {
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (isAcronymOf(short, long) || areNamesOfBody(short, long)) return true;
  if (long.startsWith(`${short} `))
    return long
      .slice(short.length + 1)
      .split(' ')
      .every((word) => designators.has(word));
  if (!long.endsWith(` ${short}`)) return false;
  const rest = long.slice(0, -short.length).trim();
  if (countryOfWord.has(rest) || aliases.get(rest) === 'u.s.' || rest === 'us') return true;
  return !short.includes(' ') && !long.includes(' of ') && !institutions.has(short);
}

/** `Former White House counsel`: the counsel is a former one, not the house. */
export function withoutStanding(key: string): string {
  const words = key.split(' ');
  const first = words.findIndex((word) => !standing.has(word));
  return first <= 0 ? key : words.slice(first).join(' ');
}

/** `West Asian` is no other name than `West Asia`. */
export function isDerived(a: NameMention, b: NameMention): boolean {
  const [lefts, rights] = [tokenise(a.key), tokenise(b.key)];
  return lefts.length === rights.length && lefts.every((token, place) => isFormOf(token, at(rights, place)));
}

/** Words of the title of a form that stand nowhere beside a mention of the same entity in the other article. */
export function titleWordsLacking(
  form: Form,
  other: AnalysedArticle,
  forms: readonly Form[],
): readonly string[] {
  const words = titleWords(form.mention);
  if (words.length === 0) return [];
  const beside = new Set(
    forms
      .filter(({ article }) => article === other)
      .flatMap(({ article, mention }) =>
        article.sentences.filter(({ span }) => span.start <= mention.start && mention.end <= span.end),
      )
      .flatMap(({ tokens }) => tokens.flatMap(wordsOfTitle)),
  );
  return words.filter((word) => !beside.has(word));
}

/** `Marlow Senator Venn`: whose senator, which a reader of the place knows. */
export const saysOffice = (words: readonly string[]): boolean =>
  words.some((word) => [offices, ranks, roles, standing].some((known) => known.has(word)));
