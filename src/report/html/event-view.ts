import type { Statement } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Difference, DifferenceKind, DifferenceSide } from '../../model/difference.ts';
import type { ReportIndex } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { type LetteredArticle, letteredArticles } from '../article-letters.ts';
import type { KindFamily } from '../kinds.ts';
import { kindWords } from '../kinds.ts';
import { MOST_NOTES } from './settings.ts';

export type { LetteredArticle } from '../article-letters.ts';

/** What a page of an event needs beside the comparison. */
export interface EventPageContext {
  readonly label: string;
  /** Version of the tool that made the comparison. */
  readonly variorum: string;
  /** Hashes of the kept texts; articles without one are listed without. */
  readonly inputs: ReportIndex['inputs'];
  /** Relative address of the index page; null where there is none. */
  readonly indexAddress: string | null;
  /** The other events that have a page: what they are called, and the page's relative address. */
  readonly others: ReadonlyMap<string, { readonly label: string; readonly address: string }>;
  /** The kinds that the page shows when it opens; all where none are named. */
  readonly kinds?: ReadonlySet<DifferenceKind> | null;
  /** SHA-256 of a text's UTF-8 bytes, base64. Given by the caller: a renderer uses nothing of the machine. */
  readonly sha256: (text: string) => string;
}

export interface NumberedDifference {
  readonly difference: Difference;
  /** 1, 2 … in the order of the document; the id of its note on the page is `d1`, `d2` … */
  readonly number: number;
  readonly family: KindFamily;
}

/** A stretch of an article's text that a difference speaks of. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly family: KindFamily;
  /** Whether it is among the words that made a difference of whole articles: found when asked for, else unseen. */
  readonly isEvidence: boolean;
}

/** The id of a word of evidence on the page, from its place: several differences may rest on one word. */
export const evidenceId = (article: number, start: number): string => `w${article}-${start}`;

export interface NumberedStatement {
  readonly statement: Statement;
  /** 1, 2 … in the order of the document; its row on the page has the id `s1`, `s2` … */
  readonly number: number;
  /** Sentences by position of the article; only articles that hold the statement. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly differences: readonly NumberedDifference[];
}

/** A comparison with its cross-references resolved: what every section of a page reads. */
export interface EventView {
  readonly comparison: Comparison;
  readonly context: EventPageContext;
  readonly articles: readonly LetteredArticle[];
  readonly articleOf: (id: string) => LetteredArticle | undefined;
  readonly statements: readonly NumberedStatement[];
  /** The heaviest `MOST_NOTES` of the document, in its order. */
  readonly differences: readonly NumberedDifference[];
  /** How many more the document holds. */
  readonly unshownDifferences: number;
  /** Differences of whole articles, or of a statement that the document does not hold. */
  readonly unplaced: readonly NumberedDifference[];
  /** Marks in each article, by position of the article, in the order of the text. */
  readonly marks: readonly (readonly Mark[])[];
}

/** Ids that articles chose never become ids of elements: those are made from positions, so that none can collide. */
export function eventView(comparison: Comparison, context: EventPageContext): EventView {
  const articles = letteredArticles(comparison.articles);
  const byId = new Map(articles.map((lettered) => [lettered.article.id, lettered]));
  const differences = heaviest(comparison.differences);
  const byStatement = new Map<string | null, NumberedDifference[]>();
  for (const numbered of differences) {
    const known = byStatement.get(numbered.difference.statement);
    if (known === undefined) byStatement.set(numbered.difference.statement, [numbered]);
    else known.push(numbered);
  }
  const known = new Set<string | null>(comparison.statements.map(({ id }) => id));
  return {
    comparison,
    context,
    articles,
    articleOf: (id) => byId.get(id),
    differences,
    unshownDifferences: comparison.differences.length - differences.length,
    statements: comparison.statements.map((statement, index) => ({
      statement,
      number: index + 1,
      members: membersOf(statement, byId),
      differences: byStatement.get(statement.id) ?? [],
    })),
    unplaced: differences.filter(({ difference }) => !known.has(difference.statement)),
    marks: articles.map(({ article }) => marksOf(article, differences)),
  };
}

function heaviest(all: readonly Difference[]): readonly NumberedDifference[] {
  const numbered = all.map((difference, index) => ({
    difference,
    number: index + 1,
    family: kindWords[difference.kind].family,
  }));
  if (numbered.length <= MOST_NOTES) return numbered;
  return numbered
    .toSorted((a, b) => b.difference.weight - a.difference.weight)
    .slice(0, MOST_NOTES)
    .sort((a, b) => a.number - b.number);
}

function membersOf(
  statement: Statement,
  byId: ReadonlyMap<string, LetteredArticle>,
): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, readonly number[]>();
  for (const { article: id, sentences } of statement.members) {
    const lettered = byId.get(id);
    if (lettered === undefined) continue;
    const inRange = sentences.filter((index) => lettered.article.sentences[index] !== undefined);
    if (inRange.length > 0) members.set(lettered.index, inRange);
  }
  return members;
}

function marksOf(article: Article, differences: readonly NumberedDifference[]): readonly Mark[] {
  return differences
    .flatMap(({ difference, number, family }) => {
      const marksAt = (isEvidence: boolean) => (side: Pick<DifferenceSide, 'article' | 'span'>) =>
        side.article === article.id && isInside(side.span, article)
          ? [{ start: side.span.start, end: side.span.end, number, family, isEvidence }]
          : [];
      return [
        ...difference.sides.flatMap(marksAt(false)),
        ...(difference.evidence ?? []).flatMap(marksAt(true)),
      ];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
}

const isInside = (span: Span | null, { text }: Article): span is Span =>
  span !== null && span.start < span.end && span.end <= text.length;

/** The position of a statement in an article: its first sentence there; undefined where it was not found. */
export const placeIn = ({ members }: NumberedStatement, article: number): number | undefined =>
  members.get(article)?.[0];
