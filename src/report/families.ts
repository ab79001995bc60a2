import type { Comparison } from '../model/difference.ts';
import type { Family } from '../model/reuse.ts';
import { letterOf } from './article-letters.ts';
import { counted } from './layout.ts';
import { oneLine } from './plain.ts';
import { listedFirst } from './words.ts';

/** `3 articles, 2 independent texts`; a document saved before families were kept says the articles alone. */
export function textsCount({ articles, independentTexts }: Comparison): string {
  const count = counted(articles.length, 'article');
  const isWorthSaying = independentTexts !== undefined && independentTexts < articles.length;
  return isWorthSaying ? `${count}, ${counted(independentTexts, 'independent text')}` : count;
}

/** As many members of a family are named. */
const NAMED = 12;

/** `A, C and D are versions of one text; likely original: A (earliest date, 3 June 2019)`, for each family. */
export function familySentences({
  articles,
  families = [],
}: Pick<Comparison, 'articles' | 'families'>): readonly string[] {
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number => places.get(id) ?? articles.length;
  const nameOf = (id: string): string => (places.has(id) ? letterOf(placeOf(id)) : oneLine(id));
  return families.map((family) => {
    const members = family.members.toSorted((a, b) => placeOf(a) - placeOf(b));
    return familySentence({ ...family, members }, nameOf);
  });
}

function familySentence({ members, original, reason }: Family, nameOf: (id: string) => string): string {
  const list = listedFirst(members.map(nameOf), NAMED);
  const why = reason === undefined ? '' : ` (${oneLine(reason)})`;
  const first = original === null ? 'which came first is not known' : `likely original: ${nameOf(original)}`;
  return `${list} are versions of one text; ${first}${why}`;
}
