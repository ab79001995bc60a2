import type { FindingRelation, GatePolicy } from '../model/gate.ts';
import { byCodeUnit } from '../model/list.ts';
import type { Passage, ReusePair } from '../model/reuse.ts';
import { findingRelations } from './policy.ts';

/** A new article and an article that shares text with it; `left` of a passage is the new article's side. */
export interface NewMatch {
  readonly article: string;
  readonly match: string;
  readonly relation: FindingRelation;
  readonly jaccard: number;
  readonly coverage: { readonly article: number; readonly match: number };
  readonly passages: readonly Passage[];
  /** Whether the match is itself new. */
  readonly isNewMatch: boolean;
}

/**
 * The pairs that concern a new article, seen from it. Of two new articles the later by id is the one reported, so that a
 * pair is one finding. In order of article; for each the closest match first.
 *
 * @param pairs relations between new and old articles alike; pairs of old ones are left out
 * @param isNew whether an id is of a new article
 */
export function matchesOfNew(
  pairs: readonly ReusePair[],
  isNew: (id: string) => boolean,
  policy: GatePolicy,
): readonly NewMatch[] {
  return pairs.flatMap((pair) => matchOf(pair, isNew, policy) ?? []).sort(inOrder);
}

function matchOf(pair: ReusePair, isNew: (id: string) => boolean, policy: GatePolicy): NewMatch | null {
  const { left, right, relation, jaccard, coverage, passages } = pair;
  if (relation === 'independent') return null;
  const isNewSide = { left: isNew(left), right: isNew(right) };
  const isNewMatch = isNewSide.left && isNewSide.right;
  if (isNewMatch && !policy.within) return null;
  if (isNewMatch ? byCodeUnit(left, right) > 0 : isNewSide.left) {
    const sides = { article: coverage.left, match: coverage.right };
    return { article: left, match: right, relation, jaccard, coverage: sides, passages, isNewMatch };
  }
  if (!isNewSide.right) return null;
  return {
    article: right,
    match: left,
    relation,
    jaccard,
    coverage: { article: coverage.right, match: coverage.left },
    passages: passages.map((passage) => ({ left: passage.right, right: passage.left })),
    isNewMatch,
  };
}

const inOrder = (a: NewMatch, b: NewMatch): number =>
  byCodeUnit(a.article, b.article) ||
  findingRelations.indexOf(a.relation) - findingRelations.indexOf(b.relation) ||
  b.coverage.article - a.coverage.article ||
  b.coverage.match - a.coverage.match ||
  byCodeUnit(a.match, b.match);
