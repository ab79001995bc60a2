import type { AnalysedSentence } from '../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../language/analysis.ts';
import { lowerCaseWords } from '../language/data/en/word-case.ts';
import type { NameMention } from '../language/names.ts';
import type { Difference, NamedEntity } from '../model/difference.ts';
import { byCodeUnit } from '../model/list.ts';
import { entityOf, groupEntities } from './entities.ts';
import { namesOf } from './names-of.ts';
import { isOfOne } from './naming.ts';

/** Rows beyond this are names that hardly anybody counts. */
const MOST_ENTITIES = 100;

/** The names that an article has, in its order. */
interface Naming {
  readonly id: string;
  readonly names: readonly NameMention[];
}

/** How often an article writes each form of one name. */
type Forms = Map<string, number>;

/**
 * What each article calls each person, body and place, with how often: the entities that at least two articles name, the
 * most named first. Pronouns and bare offices are not counted: whose they are is not known for sure. Two names that only
 * stand in each other's place (`ISIL` / `Daesh`) make a row that says so.
 *
 * @param differences of the same articles, for those of naming
 */
export function namingTable(
  articles: readonly AnalysedArticle[],
  differences: readonly Difference[],
): NamedEntity[] {
  const named = namesOfAll(articles);
  const spelled = groupEntities(named.map(({ names }) => names.map(({ key }) => key)));
  const { entities, joined } = joinByPlace(named, spelled, differences);
  const rows = new Map<string, { mentions: NameMention[]; byArticle: Map<string, Forms> }>();
  for (const { id, names } of named) {
    for (const name of names) {
      const entity = entities(name);
      const row = rows.get(entity) ?? { mentions: [], byArticle: new Map<string, Forms>() };
      const forms = row.byArticle.get(id) ?? new Map<string, number>();
      forms.set(name.text, (forms.get(name.text) ?? 0) + 1);
      row.byArticle.set(id, forms);
      row.mentions.push(name);
      rows.set(entity, row);
    }
  }
  return [...rows]
    .filter(([, { byArticle }]) => byArticle.size > 1)
    .map(([entity, { mentions, byArticle }]) => ({
      name: joined.has(entity) ? namesByPlace(mentions, spelled) : fullestName(mentions),
      ...(joined.has(entity) ? { isByPlace: true } : {}),
      articles: formsByArticle(byArticle, named),
    }))
    .sort((a, b) => totalOf(b) - totalOf(a) || byCodeUnit(a.name, b.name))
    .slice(0, MOST_ENTITIES);
}

/**
 * The names of each article. One word that stands nowhere but at the beginning of sentences, and that is the plural or another
 * form of a word, or one that news writes small, is no name: `Fishermen pulled …`.
 */
function namesOfAll(articles: readonly AnalysedArticle[]): readonly Naming[] {
  const found = articles.map(({ article, sentences }) => ({
    id: article.id,
    names: sentences.flatMap((sentence) =>
      namesOf(sentence)
        .filter(isOfOne)
        .map((name) => ({ name, isCommon: isCommonWord(sentence, name) })),
    ),
  }));
  const sure = new Set(
    found.flatMap(({ names }) =>
      names.flatMap(({ name: { key }, isCommon }) =>
        isCommon ? [] : [key, key.slice(key.lastIndexOf(' ') + 1)],
      ),
    ),
  );
  return found.map(({ id, names }) => ({
    id,
    names: names.flatMap(({ name, isCommon }) => (isCommon && !sure.has(name.key) ? [] : [name])),
  }));
}

function isCommonWord({ tokens }: AnalysedSentence, { start, end, title }: NameMention): boolean {
  const opening = tokens.find(({ kind }) => kind === 'word');
  if (title !== null || opening?.start !== start || opening.end !== end) return false;
  return opening.lemma !== opening.norm || lowerCaseWords.has(opening.norm);
}

/** Entities whose names no spelling joins, but a difference of naming does. */
function joinByPlace(
  named: readonly Naming[],
  spelled: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): { readonly entities: (name: NameMention) => string; readonly joined: ReadonlySet<string> } {
  const namesById = new Map(named.map(({ id, names }) => [id, names]));
  const representative = new Map<string, string>();
  const found = (entity: string): string => representative.get(entity) ?? entity;
  const joined = new Set<string>();
  for (const { kind, sides } of differences) {
    if (kind !== 'naming') continue;
    const names = sides.flatMap(
      ({ article, span }) =>
        namesById.get(article)?.find(({ start, end }) => start === span?.start && end === span.end) ?? [],
    );
    const entities = new Set(names.map((name) => found(entityOf(name, spelled))));
    const [first, ...others] = [...entities].sort(byCodeUnit);
    if (first === undefined || others.length === 0) continue;
    for (const other of others) {
      for (const [entity, now] of representative) if (now === other) representative.set(entity, first);
      representative.set(other, first);
      joined.delete(other);
    }
    joined.add(first);
  }
  return { entities: (name) => found(entityOf(name, spelled)), joined };
}

/** `ISIL / Daesh`, in the order in which they first stand. */
function namesByPlace(mentions: readonly NameMention[], spelled: ReadonlyMap<string, string>): string {
  const byEntity = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const entity = entityOf(mention, spelled);
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), mention]);
  }
  return [...byEntity.values()].map(fullestName).join(' / ');
}

/** The name with most words, without title or rank; of several the shortest: `West Asia`, not `West Asian`. */
function fullestName(mentions: readonly NameMention[]): string {
  const bare = mentions.map(({ text, title }) =>
    title !== null && text.startsWith(title) && !/^(?:saint|st\.?)$/iu.test(title)
      ? text.slice(title.length).trim()
      : text,
  );
  const wordsOf = (name: string): number => name.split(' ').length;
  const [name = ''] = bare.sort((a, b) => wordsOf(b) - wordsOf(a) || a.length - b.length || byCodeUnit(a, b));
  return name;
}

const formsByArticle = (
  byArticle: ReadonlyMap<string, Forms>,
  order: readonly Naming[],
): NamedEntity['articles'] =>
  order.flatMap(({ id: article }) => {
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
  });

const totalOf = ({ articles }: NamedEntity): number =>
  articles.reduce((sum, { forms }) => sum + forms.reduce((own, { count }) => own + count, 0), 0);
