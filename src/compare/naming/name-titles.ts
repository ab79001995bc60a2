import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { standing } from '../../language/data/en/body-words.ts';
import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { canBeOneGivenName } from '../../language/data/en/given-names.ts';
import { institutions } from '../../language/data/en/institutions.ts';
import { placeNames } from '../../language/data/en/places.ts';
import { roleModifiers, roles } from '../../language/data/en/roles.ts';
import { titleAcronyms } from '../../language/data/en/title-abbreviations.ts';
import { officeModifiers, offices } from '../../language/data/en/titles.ts';
import type { NameMention } from '../../language/names.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { overlaps } from '../../model/span.ts';

/** `Presidents Orla Venn and …`, `A.G. Orla Venn`, `Marlow Rovers GM Orla Venn`: a title that is a plural, or letters. */
export function withTitleAsOne(name: NameMention): NameMention {
  const words = name.key.split(' ');
  const [first = ''] = words;
  if (name.title !== null || words.length < 2) return name;
  if (first.endsWith('s') && offices.has(first.slice(0, -1)))
    return { ...name, title: name.text.slice(0, first.length), key: words.slice(1).join(' ') };
  const letters = [...name.text.matchAll(/(?<!\S)(?:\p{Lu}\.?){2,3}(?=\s)/gu)].find(([text]) =>
    titleAcronyms.has(text.replaceAll('.', '').toLowerCase()),
  );
  if (letters === undefined) return name;
  const end = letters.index + letters[0].length;
  const rest = name.text.slice(end).trim();
  return { ...name, title: name.text.slice(0, end), key: words.slice(-rest.split(/\s+/u).length).join(' ') };
}

/** `Sen. Orla Venn Orla D. VennMORE`: what a page writes behind a name, to be opened there, begins with the name again. */
export function withoutRepetition(name: NameMention): NameMention {
  const words = name.key.split(' ');
  const again = words.findIndex((word, place) => place > 1 && canBeOneGivenName(at(words, 0), word));
  if (again === -1) return name;
  const end = name.text
    .toLowerCase()
    .indexOf(` ${words[again] ?? ''}`, name.text.length - name.key.length + 1);
  if (end === -1) return name;
  return {
    ...name,
    end: name.start + end,
    text: name.text.slice(0, end),
    key: words.slice(0, again).join(' '),
  };
}

const MOST_TITLE_WORDS = 8;

/** `former President Venn`, `harbour spokeswoman Orla Venn`: the part of a title that is written small. */
export function withTitleBefore(
  { tokens, text, span, names }: AnalysedSentence,
  name: NameMention,
): NameMention {
  const from = tokens.findIndex(({ start }) => start >= name.start);
  const nearest = tokens[from - 1];
  if (nearest === undefined || nearest.isCapitalised || !isPersonal(name)) return name;
  const isOffice = offices.has(nearest.norm) || roles.has(nearest.norm);
  if (!isOffice && (name.title === null || !standing.has(nearest.norm))) return name;
  let first = from - 1;
  while (first > 0 && from - first < MOST_TITLE_WORDS && isOfTitle(at(tokens, first - 1), names)) first -= 1;
  // `to fire counsel Orla Venn`: a verb, and no `fire chief`.
  if (at(tokens, first).norm === 'fire' && tokens[first - 1]?.norm === 'to') first += 1;
  if (first >= from) return name;
  const { start } = at(tokens, first);
  return {
    ...name,
    start,
    text: text.slice(start - span.start, name.end - span.start),
    title: text.slice(start - span.start, name.start - span.start + (name.title ?? '').length).trim(),
  };
}

/** What may have an office: no country, and no body. */
const isPersonal = ({ kind, key }: NameMention): boolean =>
  kind === 'name' &&
  !placeNames.has(key) &&
  !countryOfWord.has(key) &&
  !key.split(' ').some((word) => institutions.has(word));

const isOfTitle = (token: Token, names: readonly NameMention[]): boolean =>
  [officeModifiers, roleModifiers, offices, roles].some((words) => words.has(token.norm)) ||
  countryOfWord.has(token.norm) ||
  names.some((name) => overlaps(name, token));
