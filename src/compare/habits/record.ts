import { analyseArticle } from '../../language/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/difference.ts';
import { byCodeUnit } from '../../model/list.ts';
import type { ArticleProfile } from '../../model/profile.ts';
import { countWords } from '../measures/distinctive-words.ts';
import type { WordCounts } from '../measures/log-odds.ts';
import { profileOf } from '../profile.ts';

/** Whose article it is, and whose words it holds. */
export interface Ownership {
  /** Null where that is not known. */
  readonly source: string | null;
  /** Whose words they are instead, where the article says so; null for words of its own. */
  readonly wordsOf: string | null;
}

/** What one article adds to the habits of its source. */
export interface ArticleRecord {
  readonly article: string;
  readonly event: string;
  readonly source: string;
  /** `own`: its words count. `version`: another version of a text of its own. Else whose words it reprints. */
  readonly words:
    | { readonly kind: 'own' }
    | { readonly kind: 'version' }
    | { readonly kind: 'reprint'; readonly of: string };
  readonly profile: ArticleProfile;
  /** Of statements that other sources of the event make. */
  readonly told: { readonly sum: number; readonly of: number };
  /** Of its own statements, those that no other source makes. */
  readonly alone: { readonly sum: number; readonly of: number };
  /** Of an event with other sources; null otherwise: there is nothing to compare the words with. */
  readonly counts: WordCounts | null;
  /** Of the names that other sources of the event write as well, those that it writes otherwise. */
  readonly named: { readonly sum: number; readonly of: number };
  readonly namings: readonly Naming[];
  /** Beginnings of the statements that it alone makes, longest first. */
  readonly ownStatements: readonly string[];
}

/** `ISIS`, where others write `Daesh`. */
export interface Naming {
  readonly text: string;
  readonly others: string;
}

/**
 * What the articles of one compared event add to the habits of their sources. An article that credits another outlet, or is a
 * near copy of another source's article, is a reprint: its words are counted neither for the one nor for the other, since one
 * chose the words and the other cut and changed them. Of several versions of a source's own text, one counts.
 */
export function recordArticles(
  event: string,
  comparison: Comparison,
  ownershipOf: (article: Article) => Ownership,
): readonly ArticleRecord[] {
  const owned = new Map(comparison.articles.map((article) => [article.id, ownershipOf(article)]));
  const words = wordsByArticle(comparison, owned);
  const sourceOf = (id: string): string | null =>
    words.get(id)?.kind === 'own' ? (owned.get(id)?.source ?? null) : null;
  const sources = new Set(comparison.articles.flatMap(({ id }) => sourceOf(id) ?? []));
  return comparison.articles.flatMap((article): ArticleRecord[] => {
    const source = owned.get(article.id)?.source ?? null;
    const kind = words.get(article.id);
    if (source === null || kind === undefined) return [];
    const analysed = analyseArticle(article);
    const isCompared = kind.kind === 'own' && sources.size > 1;
    return [
      {
        article: article.id,
        event,
        source,
        words: kind,
        profile: profileOf(analysed),
        ...(isCompared ? selectionOf(comparison, article, source, sourceOf) : nothingCompared),
        counts: isCompared ? countWords(analysed.sentences) : null,
        ...(isCompared ? namingsOf(comparison, article.id, source, sourceOf) : noNames),
      },
    ];
  });
}

const noNames = { named: { sum: 0, of: 0 }, namings: [] };
const nothingCompared = { told: { sum: 0, of: 0 }, alone: { sum: 0, of: 0 }, ownStatements: [] };

/** Where nobody can tell which of several sources wrote a text first. */
const UNKNOWN_ORIGIN = 'another source or its own, which is not known';

function wordsByArticle(
  { articles, families }: Comparison,
  owned: ReadonlyMap<string, Ownership>,
): ReadonlyMap<string, ArticleRecord['words']> {
  const copied = new Map((families ?? []).flatMap((family) => wordsInFamily(family, owned)));
  return new Map(
    articles.map(({ id }): [string, ArticleRecord['words']] => {
      const credited = owned.get(id)?.wordsOf ?? null;
      return [
        id,
        credited === null ? (copied.get(id) ?? { kind: 'own' }) : { kind: 'reprint', of: credited },
      ];
    }),
  );
}

/** Of versions of one text: whose words they are, by who is likely to have been first. */
function wordsInFamily(
  { members, original, parents }: NonNullable<Comparison['families']>[number],
  owned: ReadonlyMap<string, Ownership>,
): [string, ArticleRecord['words']][] {
  const sourceOf = (id: string): string | null => owned.get(id)?.source ?? null;
  const parentOf = new Map((parents ?? []).map(({ article, parent }) => [article, parent]));
  const sources = new Set(members.map(sourceOf));
  const [first] = members.toSorted(byCodeUnit);
  return members.map((id) => {
    const parent = parentOf.get(id);
    const other = parent === undefined ? null : sourceOf(parent);
    if (parent !== undefined && other !== null && other !== sourceOf(id))
      return [id, { kind: 'reprint', of: other }];
    if (parent !== undefined) return [id, { kind: 'version' }];
    if (id === original) return [id, { kind: 'own' }];
    if (sources.size > 1) return [id, { kind: 'reprint', of: UNKNOWN_ORIGIN }];
    return [id, { kind: id === first ? 'own' : 'version' }];
  });
}

function selectionOf(
  { statements }: Comparison,
  article: Article,
  source: string,
  sourceOf: (id: string) => string | null,
): Pick<ArticleRecord, 'told' | 'alone' | 'ownStatements'> {
  let [told, others, alone, all] = [0, 0, 0, 0];
  const ownStatements: string[] = [];
  const isOther = (id: string): boolean => ![null, source].includes(sourceOf(id));
  for (const { members, alsoIn = [] } of statements) {
    const own = members.find((member) => member.article === article.id);
    // What stands inside another sentence is told as well.
    const tellers = [...members, ...alsoIn].map((teller) => teller.article);
    const isOfOthers = tellers.some(isOther);
    if (isOfOthers) others += 1;
    if (own === undefined) {
      if (isOfOthers && tellers.includes(article.id)) told += 1;
      continue;
    }
    all += 1;
    if (isOfOthers) told += 1;
    else {
      alone += 1;
      const span = article.sentences[own.sentences[0] ?? -1];
      if (span !== undefined) ownStatements.push(article.text.slice(span.start, span.end));
    }
  }
  return {
    told: { sum: told, of: others },
    alone: { sum: alone, of: all },
    ownStatements: ownStatements.sort((a, b) => b.length - a.length).slice(0, MOST_STATEMENTS),
  };
}

const MOST_STATEMENTS = 2;

/** The names of an article that other sources write as well, and those of them that differences show to be written otherwise. */
function namingsOf(
  { naming = [], differences }: Comparison,
  id: string,
  source: string,
  sourceOf: (id: string) => string | null,
): Pick<ArticleRecord, 'named' | 'namings'> {
  const isOther = (article: string): boolean => ![null, source].includes(sourceOf(article));
  const shared = naming.flatMap(({ articles }) => {
    const own = articles.find(({ article }) => article === id);
    return own !== undefined && articles.some(({ article }) => isOther(article)) ? [own.forms] : [];
  });
  const pairs = differences.flatMap(({ kind, sides }): Naming[] => {
    const own = kind === 'naming' ? sides.find(({ article }) => article === id) : undefined;
    const other = sides.find(({ article, text }) => isOther(article) && text !== own?.text);
    return own === undefined || other === undefined ? [] : [{ text: own.text, others: other.text }];
  });
  const namings = shared.flatMap((forms) => {
    const found = pairs.find(({ text }) => forms.some((form) => form.text === text));
    return found === undefined ? [] : [found];
  });
  return { named: { sum: namings.length, of: shared.length }, namings };
}
