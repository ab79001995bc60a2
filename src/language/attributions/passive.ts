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
  if (norm === lemma || !BE.test(tokens[index - 1]?.norm ?? '')) return null;
  const next = tokens[index + 1]?.norm;
  // `He was told that` has an addressee in front, and who speaks is not said.
  const opens = next === 'by' || (next === 'that' && !addressed.has(lemma));
  return opens ? { auxiliary: index - 1, isCited: false } : null;
}

export const isPassiveBy = (tokens: readonly Token[], index: number, passive: Passive): boolean =>
  passive !== null && tokens[index + 1]?.norm === 'by';
