import type { AnalysedArticle } from '../../language/analysis.ts';
import type { Difference, NamedEntity } from '../../model/difference.ts';
import { byCodeUnit } from '../../model/list.ts';
import { mentionsOfEvent } from './event-mentions.ts';
import type { PlacedMention } from './find-mentions.ts';

/** Rows beyond this are names that hardly anybody counts. */
const MOST_ENTITIES = 100;

/** How often an article writes each form of one name. */
type Forms = Map<string, number>;

interface Row {
  readonly mentions: PlacedMention[];
  readonly byArticle: Map<string, Forms>;
}

/**
 * What each article calls each person, body and place, with how often: the entities that at least two articles mention, the
 * most mentioned first. A bare office (`the president`) counts for the one who is called by it in the event, a body (`US troops`)
 * for those of one country or head. Pronouns are not counted: whose they are is not known for sure. Two names that only stand in
 * each other's place (`Ruvania` / `the Northern League`) make a row that says so.
 *
 * @param differences of the same articles, for those of naming
 */
export function namingTable(
  articles: readonly AnalysedArticle[],
  differences: readonly Difference[],
): NamedEntity[] {
  const { byArticle, entityOf } = mentionsOfEvent(articles);
  const ids = articles.map(({ article }) => article.id);
  const placed = new Map(ids.map((id, place) => [id, byArticle[place] ?? []]));
  const { representativeOf, joined } = joinByPlace(placed, entityOf, differences);
  const rows = new Map<string, Row>();
  for (const [id, mentions] of placed) {
    for (const mention of mentions) {
      const entity = representativeOf(entityOf(mention));
      const row: Row = rows.get(entity) ?? { mentions: [], byArticle: new Map<string, Forms>() };
      const forms = row.byArticle.get(id) ?? new Map<string, number>();
      const form = formOf(mention);
      forms.set(form, (forms.get(form) ?? 0) + 1);
      row.byArticle.set(id, forms);
      row.mentions.push(mention);
      rows.set(entity, row);
    }
  }
  return [...rows]
    .filter(([, row]) => row.byArticle.size > 1)
    .map(([entity, row]) => ({
      name: joined.has(entity) ? namesByPlace(row.mentions, entityOf) : fullestName(row.mentions),
      ...(joined.has(entity) ? { isByPlace: true } : {}),
      articles: formsByArticle(row.byArticle, ids),
    }))
    .sort((a, b) => totalOf(b) - totalOf(a) || byCodeUnit(a.name, b.name))
    .slice(0, MOST_ENTITIES);
}

/** As written, on one line, but for the capital that opens a sentence: `The president`. */
const formOf = ({ text, name }: PlacedMention): string => {
  const line = text.replace(/\s+/gu, ' ');
  return name === null
    ? line.replace(/^(?:The|An?|These|Those|Its|Our)\s/u, (word) => word.toLowerCase())
    : line;
};

/** Entities that no words join, but a difference of naming does. */
function joinByPlace(
  placed: ReadonlyMap<string, readonly PlacedMention[]>,
  entityOf: (mention: PlacedMention) => string,
  differences: readonly Difference[],
): { readonly representativeOf: (entity: string) => string; readonly joined: ReadonlySet<string> } {
  const representative = new Map<string, string>();
  const found = (entity: string): string => representative.get(entity) ?? entity;
  const joined = new Set<string>();
  for (const { kind, sides } of differences) {
    if (kind !== 'naming') continue;
    const mentions = sides.flatMap(
      ({ article, span }) =>
        placed.get(article)?.find(({ start, end }) => start === span?.start && end === span.end) ?? [],
    );
    const entities = new Set(mentions.map((mention) => found(entityOf(mention))));
    const [first, ...others] = [...entities].sort(byCodeUnit);
    if (first === undefined || others.length === 0) continue;
    for (const other of others) {
      for (const [entity, now] of representative) if (now === other) representative.set(entity, first);
      representative.set(other, first);
      joined.delete(other);
    }
    joined.add(first);
  }
  return { representativeOf: found, joined };
}

/** `Ruvania / Northern League`, in the order in which they first stand. */
function namesByPlace(
  mentions: readonly PlacedMention[],
  entityOf: (mention: PlacedMention) => string,
): string {
  const byEntity = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const entity = entityOf(mention);
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), mention]);
  }
  return [...byEntity.values()].map(fullestName).join(' / ');
}

/**
 * The name with most words, without title or rank; of several the shortest: `West Asia`, not `West Asian`; of several as long
 * not the one in capitals. Without a name what they are called, without an article. What stands there once is taken only where
 * nothing stands more often: runs of capitals take in too much at times.
 */
function fullestName(mentions: readonly PlacedMention[]): string {
  const named = mentions.filter(({ name }) => name !== null);
  const counts = new Map<string, number>();
  for (const bare of (named.length > 0 ? named : mentions).map(bareName))
    counts.set(bare, (counts.get(bare) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1);
  const wordsOf = (name: string): number => name.split(' ').length;
  const [name = ''] = (repeated.length > 0 ? repeated : [...counts])
    .map(([bare]) => bare)
    .sort(
      (a, b) =>
        wordsOf(b) - wordsOf(a) ||
        a.length - b.length ||
        Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()) ||
        byCodeUnit(a, b),
    );
  return name;
}

function bareName({ text, name }: PlacedMention): string {
  const title = name?.title ?? null;
  const line = text.replace(/\s+/gu, ' ');
  if (name === null) return line.replace(/^(?:the|an?|these|those|its|our)\s/iu, '');
  return title !== null && line.startsWith(title) && !/^(?:saint|st\.?)$/iu.test(title)
    ? line.slice(title.length).trim()
    : line;
}

const formsByArticle = (
  byArticle: ReadonlyMap<string, Forms>,
  order: readonly string[],
): NamedEntity['articles'] =>
  order.flatMap((article) => {
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
