import { lexicalRelation } from '../../language/lexical-relations.ts';
import type { Token } from '../../language/token.ts';
import { cosine } from '../../language/vectors.ts';

/** From this closeness on words are near in meaning. */
export const NEAR_IN_MEANING = 0.35;
/** From this one they have to do with each other; below it they are as good as random to each other. */
export const RELATED = 0.2;
const OPPOSITE = 0.3;

/**
 * How near two words are in meaning: 1 for words that the dictionary relates, else the cosine of their vectors; null
 * where one of them has none (rare names).
 */
export function closeness(a: Token, b: Token): number | null {
  const relation = lexicalRelation(a.lemma, b.lemma);
  const likeness = cosine(a.norm, b.norm);
  // Opposites are near too, but which opposes which only their place can say: they need a neighbour like any others.
  if (relation === 'antonym') return Math.min(likeness ?? RELATED, OPPOSITE);
  return relation === null ? likeness : 1;
}
