import type { TokenLink } from '../../align/words.ts';

/** The best score of each word's links; `indexOf` says of which side. */
export function bestScores(
  links: readonly TokenLink[],
  indexOf: (link: TokenLink) => number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const link of links) best.set(indexOf(link), Math.max(best.get(indexOf(link)) ?? 0, link.score));
  return best;
}
