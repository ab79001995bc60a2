import type { SentenceLink, Statement } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, DifferenceKind, DifferenceSide } from '../../model/difference.ts';
import type { ReusePair } from '../../model/reuse.ts';
import { type Sides, swapSides } from '../../model/sides.ts';
import { type LetteredArticle, letterOf } from '../article-letters.ts';
import { differencesOfPair, type PairDifference } from '../pair-differences.ts';

export type { LetteredArticle } from '../article-letters.ts';
export type { PairDifference } from '../pair-differences.ts';

/** A link between sentences; without a score where it runs over a third article. */
export type PairLink = Pick<SentenceLink, 'left' | 'right' | 'relation' | 'conflicts' | 'moved'> & {
  readonly score: number | null;
};

/** A sentence that was not found in the other article, with what comes nearest there. */
export interface Nearest {
  readonly sentence: number;
  readonly score: number;
}

/** Two articles of a comparison, with everything that concerns both. */
export interface Pair {
  readonly articles: Sides<LetteredArticle>;
  readonly links: readonly PairLink[];
  readonly differences: readonly PairDifference[];
  readonly reuse: ReusePair | null;
  /** By sentence of each side: what comes nearest in the other article. */
  readonly nearest: Sides<ReadonlyMap<number, Nearest>>;
}

/** @returns null where the comparison has no such articles */
export function pairOf(comparison: Comparison, left: number, right: number): Pair | null {
  const articles = { left: comparison.articles[left], right: comparison.articles[right] };
  if (articles.left === undefined || articles.right === undefined) return null;
  const ids = { left: articles.left.id, right: articles.right.id };
  return {
    articles: {
      left: { article: articles.left, letter: letterOf(left), index: left },
      right: { article: articles.right, letter: letterOf(right), index: right },
    },
    links: linksOf(comparison, ids),
    differences: differencesOfPair(comparison, ids),
    reuse: comparison.reuse.find((pair) => isOf(pair, ids) || isOf(pair, swapSides(ids))) ?? null,
    nearest: {
      left: nearestOf(comparison.statements, ids.left, ids.right),
      right: nearestOf(comparison.statements, ids.right, ids.left),
    },
  };
}

const isOf = (pair: Sides<string>, ids: Sides<string>): boolean =>
  pair.left === ids.left && pair.right === ids.right;

/** The links of the two articles; of a large event, in which not all pairs were aligned, those over its statements. */
function linksOf({ alignments, statements }: Comparison, ids: Sides<string>): readonly PairLink[] {
  const alignment = alignments.find((found) => isOf(found, ids));
  if (alignment !== undefined) return alignment.links;
  const turned = alignments.find((found) => isOf(found, swapSides(ids)));
  if (turned !== undefined) {
    return turned.links.map((link) => ({
      ...link,
      left: link.right,
      right: link.left,
      conflicts: link.conflicts.map((conflict) => ({
        ...conflict,
        left: conflict.right,
        right: conflict.left,
      })),
    }));
  }
  return statements.flatMap(({ members }): PairLink[] => {
    const left = members.find(({ article }) => article === ids.left)?.sentences;
    const right = members.find(({ article }) => article === ids.right)?.sentences;
    return left === undefined || right === undefined
      ? []
      : [{ left, right, relation: 'partial', conflicts: [], score: null }];
  });
}

function nearestOf(
  statements: readonly Statement[],
  own: string,
  other: string,
): ReadonlyMap<number, Nearest> {
  const found = new Map<number, Nearest>();
  for (const { members, nearest } of statements) {
    const candidate = nearest.find(({ article }) => article === other);
    if (candidate === undefined) continue;
    for (const member of members) {
      if (member.article !== own) continue;
      for (const sentence of member.sentences) found.set(sentence, candidate);
    }
  }
  return found;
}

export const visibleDifferences = (
  pair: Pair,
  hidden: ReadonlySet<DifferenceKind>,
): readonly PairDifference[] => pair.differences.filter(({ difference }) => !hidden.has(difference.kind));

/** Sentences, by index, that a span lies in. */
export function sentencesAt(article: Article, span: DifferenceSide['span']): readonly number[] {
  if (span === null) return [];
  return article.sentences.flatMap((sentence, index) =>
    span.start < sentence.end && span.end > sentence.start ? [index] : [],
  );
}

/** The link that holds the sentences of a difference. */
export function linkOf(pair: Pair, { sides }: PairDifference): PairLink | null {
  const left = sentencesAt(pair.articles.left.article, sides.left.span);
  const right = sentencesAt(pair.articles.right.article, sides.right.span);
  const holds = (link: PairLink): boolean =>
    (left.length === 0 || left.some((sentence) => link.left.includes(sentence))) &&
    (right.length === 0 || right.some((sentence) => link.right.includes(sentence)));
  return left.length + right.length === 0 ? null : (pair.links.find(holds) ?? null);
}
