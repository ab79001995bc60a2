import { at } from '../../model/list.ts';
import { addressed } from '../data/en/saying-verbs.ts';
import type { Token } from '../token.ts';
import type { Passive } from './verb-of-saying.ts';

const BE = /^(?:is|are|was|were|been|being|be)$/u;
const CITED = /^(?:quoted|cited|reported|recorded|heard)$/u;
/** How far the auxiliary may stand before `as saying`: `was quoted on Monday by the agency as saying`. */
const FARTHEST_AUXILIARY = 9;

/** `It was announced that`, `was stressed by the bank`, `was quoted by the agency as saying`. */
export function passiveOf(tokens: readonly Token[], index: number): Passive {
  const { norm, lemma } = at(tokens, index);
  if (norm === 'saying' && tokens[index - 1]?.norm === 'as') {
    const from = Math.max(0, index - FARTHEST_AUXILIARY);
    const cited = tokens.findLastIndex((token, i) => i >= from && i < index && CITED.test(token.norm));
    const hasAuxiliary = cited > 0 && BE.test(tokens[cited - 1]?.norm ?? '');
    return hasAuxiliary ? { auxiliary: cited - 1, isCited: true } : null;
  }
  const auxiliary = auxiliaryBefore(tokens, index);
  if (norm === lemma || auxiliary === null) return null;
  const next = tokens[index + 1]?.norm;
  // `He was told that` has an addressee in front, and who speaks is not said.
  const opens = next === 'by' || (next === 'that' && !addressed.has(lemma));
  return opens ? { auxiliary, isCited: false } : null;
}

const BETWEEN = /^(?:not|n't|also|never|first|then|later|already|widely|once|previously|.{3,}ly)$/u;

/** The form of `be` in front of a participle, over `not` and adverbs: `was not immediately told`. */
export function auxiliaryBefore(tokens: readonly Token[], index: number): number | null {
  let place = index - 1;
  while (place > 0 && BETWEEN.test(tokens[place]?.norm ?? '')) place -= 1;
  return BE.test(tokens[place]?.norm ?? '') ? place : null;
}

export const isPassiveBy = (tokens: readonly Token[], index: number, passive: Passive): boolean =>
  passive !== null && tokens[index + 1]?.norm === 'by';
