import type { Encoder } from '../language/encoder.ts';
import { type LexicalPartners, relationBetween } from '../language/lexical-relations.ts';

interface Comparable {
  readonly key: string;
  /** Number of its vector, 0 or more. */
  readonly rank: number;
  readonly partners: LexicalPartners;
}

/** Words further apart than this are not looked up: no relation would make one stand for the other. */
const LOOKED_UP_FROM = 0.3;
/** At least so alike are words of one sense, a word and its broader term, and forms of one stem. */
const SYNONYM = 0.8;
const BROADER = 0.55;
const SAME_STEM = 0.85;
/** At most so alike are opposites, whose vectors are close. */
const OPPOSITE = 0.4;
const STEM_LETTERS = 5;
const STEM_SHARE = 0.6;

/** Cosine of two words' vectors, corrected by what a dictionary and the spelling know. */
export function termLikeness(a: Comparable, b: Comparable, encoder: Encoder): number {
  const cosine = encoder.cosine(a.rank, b.rank);
  if (cosine < LOOKED_UP_FROM) return cosine;
  if (haveOneStem(a.key, b.key)) return Math.max(cosine, SAME_STEM);
  const relation = relationBetween(a.key, a.partners, b.key, b.partners);
  if (relation === null) return cosine;
  if (relation === 'antonym') return Math.min(cosine, OPPOSITE);
  return Math.max(cosine, relation === 'synonym' ? SYNONYM : BROADER);
}

/** `confess` / `confession`, `secure` / `security`: most of the longer word is a beginning that both have. */
function haveOneStem(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared >= STEM_LETTERS && shared >= STEM_SHARE * longer;
}
