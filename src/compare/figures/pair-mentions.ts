import type { Sides } from '../../model/sides.ts';
import type { Span } from '../../model/span.ts';

/**
 * Mentions without an equal on the other side, paired by slot, the surest first; each stands in one pair. (Equal values
 * are taken away first: of `12 dead, 31 hurt` and `31 hurt, 14 dead` only 12 and 14 are left to disagree.)
 */
export function pairMentions<Mention extends Span>(
  left: readonly Mention[],
  right: readonly Mention[],
  areEqual: (a: Mention, b: Mention) => boolean,
  slot: (a: Mention, b: Mention) => number,
): Sides<Mention>[] {
  const lefts = left.filter((a) => !right.some((b) => areEqual(a, b)));
  const rights = right.filter((b) => !left.some((a) => areEqual(a, b)));
  const candidates = lefts
    .flatMap((a) => rights.map((b) => ({ left: a, right: b, score: slot(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || startOf(a) - startOf(b) || distanceOf(a) - distanceOf(b));
  const taken = new Set<Mention>();
  return candidates.filter((pair) => {
    if (taken.has(pair.left) || taken.has(pair.right)) return false;
    taken.add(pair.left);
    taken.add(pair.right);
    return true;
  });
}

// Ties are broken so that swapping the articles swaps the pairs and nothing else.
const startOf = ({ left, right }: Sides<Span>): number => left.start + right.start;
const distanceOf = ({ left, right }: Sides<Span>): number => Math.abs(left.start - right.start);
