import type { Token } from '../../language/token.ts';
import { isFormOf } from '../words.ts';
import { closeness, NEAR_IN_MEANING, RELATED } from './closeness.ts';

/** How near two words are in meaning: forms of one word, synonyms, near, related or neither. */
export type Nearness = 'form' | 'synonym' | 'near' | 'related' | 'other';

/** How near the nearest two of some words are; rare names, of which nothing is known, count as related. */
export function nearnessOf(lefts: readonly Token[], rights: readonly Token[]): Nearness {
  const pairs = lefts.flatMap((a) => rights.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => isFormOf(a, b))) return 'form';
  const nearest = Math.max(...pairs.map(([a, b]) => closeness(a, b) ?? RELATED));
  if (nearest === 1) return 'synonym';
  if (nearest >= NEAR_IN_MEANING) return 'near';
  return nearest >= RELATED ? 'related' : 'other';
}
