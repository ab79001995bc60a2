import { at } from '../model/list.ts';
import type { BareLink } from './links.ts';

/**
 * Marks the links of what the two articles tell at different points of their common order: those that cross more of
 * the other links, by their scores, than they go along with. A block told elsewhere is so a move, not something that
 * one article leaves out and adds again. Swapping the articles changes nothing.
 */
export function withMoves(links: readonly BareLink[]): BareLink[] {
  if (links.length > MOST_LINKS) return [...links];
  return links.map((link) => {
    let crossed = 0;
    let along = 0;
    for (const other of links) {
      const order = orderOf(link, other);
      if (order < 0) crossed += other.score;
      if (order > 0) along += other.score;
    }
    return crossed > along ? { ...link, moved: true } : link;
  });
}

/** Texts of thousands of sentences are lists; nothing there tells in an order. */
const MOST_LINKS = 2000;

/** Positive where both articles tell the two links in the same order, negative where not, 0 where they share a sentence. */
function orderOf(a: BareLink, b: BareLink): number {
  const left = Math.sign(at(a.left, 0) - at(b.left, 0));
  const right = Math.sign(at(a.right, 0) - at(b.right, 0));
  return left * right;
}
