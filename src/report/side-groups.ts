import type { Difference, DifferenceSide } from '../model/difference.ts';

/** Sides of a difference that say the same in the same voice. */
export interface SideGroup {
  /** The first of them, for what they have in common. */
  readonly side: DifferenceSide;
  readonly articles: readonly DifferenceSide[];
}

/** Sides that say the same in the same voice, together: `A and C: “pulled”`. */
export function groupedSides({ sides }: Pick<Difference, 'sides'>): readonly SideGroup[] {
  const groups = new Map<string, { side: DifferenceSide; articles: DifferenceSide[] }>();
  for (const side of sides) {
    const key = JSON.stringify([side.span === null, side.text, side.voice, side.speaker ?? null]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { side, articles: [side] });
    else known.articles.push(side);
  }
  return [...groups.values()];
}
