import type { Article } from '../model/article.ts';
import type { Family } from '../model/reuse.ts';
import { UnionFind } from '../model/union-find.ts';
import { nameForms } from './outlet-names.ts';

/**
 * How many texts stand behind some articles, as a reader who weighs sources would count them: the versions of one text
 * count once, whoever prints them, and so do the articles of one publisher. An article without a known publisher that is
 * in no family counts by itself.
 *
 * @param families of the collection, as `familiesOf` gives them
 */
export function independentTexts(
  articles: readonly Pick<Article, 'id' | 'publisher'>[],
  families: readonly Pick<Family, 'id' | 'members'>[],
): number {
  const familyOf = new Map(families.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  // An article belongs to its family, or to itself, and to its publisher: at most two groups each.
  const groups = new UnionFind(articles.length * 2);
  for (const { id, publisher } of articles) {
    const family = familyOf.get(id);
    const own = numberOf(family === undefined ? `article ${id}` : `family ${family}`);
    const [name] = publisher === null ? [] : nameForms(publisher);
    if (name !== undefined) groups.join(own, numberOf(`publisher ${name}`));
  }
  return new Set([...numbers.values()].map((number) => groups.find(number))).size;
}
