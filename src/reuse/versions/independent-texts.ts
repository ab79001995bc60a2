import type { Article } from '../../model/article.ts';
import type { Family } from '../../model/reuse.ts';
import { UnionFind } from '../../model/union-find.ts';
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
  const groups = new UnionFind(articles.length);
  /** The first article of each family and of each publisher. */
  const ofFamily = new Map<string, number>();
  const ofPublisher = new Map<string, number>();
  const join = (firsts: Map<string, number>, key: string | undefined, number: number): void => {
    if (key === undefined) return;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, number);
    else groups.join(first, number);
  };
  for (const [number, { id, publisher }] of articles.entries()) {
    join(ofFamily, familyOf.get(id), number);
    join(ofPublisher, publisher === null ? undefined : nameForms(publisher)[0], number);
  }
  return articles.reduce((count, _, number) => count + Number(groups.find(number) === number), 0);
}
