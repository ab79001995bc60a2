import type { Sides } from '../../model/sides.ts';
import type { TextIndex } from '../words/text-index.ts';

/**
 * Exact Jaccard similarity of the sets of word shingles of two texts. A text shorter than a shingle is one shingle; a
 * text without words has none, and two such are alike (1).
 */
export function similarityOf({ left, right }: Sides<TextIndex>): number {
  const shared = left.shingles.sharedWith(right.shingles);
  const union = left.shingles.distinct + right.shingles.distinct - shared;
  return union === 0 ? 1 : shared / union;
}
