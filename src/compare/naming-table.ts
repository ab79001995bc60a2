import type { AnalysedArticle } from '../language/analysis.ts';
import type { NamedEntity } from '../model/difference.ts';
import { byCodeUnit } from '../model/list.ts';
import { groupEntities } from './entities.ts';
import { namesOfArticle } from './names-of.ts';
import { entityOf, isOfOne } from './naming.ts';

/** Rows beyond this are names that hardly anybody counts. */
const MOST_ENTITIES = 100;

/**
 * What each article calls each person, body and place, with how often: the entities that at least two articles name, the
 * most named first. Pronouns and bare offices are not counted: whose they are is not known for sure.
 */
export function namingTable(articles: readonly AnalysedArticle[]): NamedEntity[] {
  const named = articles.map((article) => ({
    id: article.article.id,
    names: namesOfArticle(article).filter(isOfOne),
  }));
  const entities = groupEntities(named.map(({ names }) => names.map(({ key }) => key)));
  const rows = new Map<string, Map<string, Map<string, number>>>();
  for (const { id, names } of named) {
    for (const name of names) {
      const entity = entityOf(name, entities);
      const byArticle = rows.get(entity) ?? new Map<string, Map<string, number>>();
      const forms = byArticle.get(id) ?? new Map<string, number>();
      forms.set(name.text, (forms.get(name.text) ?? 0) + 1);
      byArticle.set(id, forms);
      rows.set(entity, byArticle);
    }
  }
  return [...rows.values()]
    .filter((byArticle) => byArticle.size > 1)
    .map((byArticle) =>
      describe(
        byArticle,
        named.map(({ id }) => id),
      ),
    )
    .sort((a, b) => totalOf(b) - totalOf(a) || byCodeUnit(a.name, b.name))
    .slice(0, MOST_ENTITIES);
}

function describe(
  byArticle: ReadonlyMap<string, ReadonlyMap<string, number>>,
  order: readonly string[],
): NamedEntity {
  const all = [...byArticle.values()].flatMap((forms) => [...forms.keys()]);
  const [name = ''] = all.sort((a, b) => b.length - a.length || byCodeUnit(a, b));
  return {
    name,
    articles: order.flatMap((article) => {
      const forms = byArticle.get(article);
      if (forms === undefined) return [];
      return [
        {
          article,
          forms: [...forms]
            .map(([text, count]) => ({ text, count }))
            .sort((a, b) => b.count - a.count || byCodeUnit(a.text, b.text)),
        },
      ];
    }),
  };
}

const totalOf = ({ articles }: NamedEntity): number =>
  articles.reduce((sum, { forms }) => sum + forms.reduce((own, { count }) => own + count, 0), 0);
