import type { ReusePair } from '../model/reuse.ts';

/** How two articles share text, seen from one of them: what share of it and of the other stands in both. */
export interface Sharing {
  readonly relation: ReusePair['relation'];
  readonly own: number;
  readonly other: number;
}

/** What an article is to one that it shares text with, as a verb phrase: `is a near copy of`. */
export function relationVerb({ relation, own, other }: Sharing): string {
  switch (relation) {
    case 'identical':
      return 'has the same words as';
    case 'near-duplicate':
      return 'is a near copy of';
    case 'excerpt':
      return own >= other ? 'is an excerpt of' : 'contains most of';
    case 'partial':
      return 'shares text with';
    case 'independent':
      return 'shares no passage with';
  }
}

/** The same as a mark in a list: `near-duplicate of`. */
export function relationMark({ relation, own, other }: Sharing): string {
  switch (relation) {
    case 'identical':
      return 'identical to';
    case 'near-duplicate':
      return 'near-duplicate of';
    case 'excerpt':
      return own >= other ? 'excerpt of' : 'contains most of';
    case 'partial':
      return 'shares text with';
    case 'independent':
      return 'independent of';
  }
}

/** The pair as the article with this id sees it. */
export function sharingOf({ relation, left, coverage }: ReusePair, article: string): Sharing {
  return article === left
    ? { relation, own: coverage.left, other: coverage.right }
    : { relation, own: coverage.right, other: coverage.left };
}
