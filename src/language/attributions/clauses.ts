import type { Token } from '../token.ts';

/** A clause shows its verb within this many tokens: `claimed the engine of the night train had been checked`. */
const FARTHEST_VERB = 9;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did|'s|'re|'ve|'d|'ll|ca|wo)$/u;
const NO_CLAUSE = /^(?:to|which|who|whose|whom|where|when|while|because|after|before|until)$/u;
const SUBJECT_PRONOUN = /^(?:he|she|it|they|we|i|you|there|this|that)$/u;

/** An auxiliary or modal verb in a finite form. */
export const isFiniteVerb = (token: Token | undefined): boolean => FINITE.test(token?.norm ?? '');

/**
 * Whether the words from here on are a clause with a subject and a finite verb, as `claimed the engine had been checked`
 * has one without `that`, and `claimed the prize` has none.
 */
export function opensClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind === 'punctuation' || isFiniteVerb(first)) return false;
  for (let index = from + 1; index < Math.min(tokens.length, from + FARTHEST_VERB); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation' || NO_CLAUSE.test(token.norm)) return false;
    if (isFiniteVerb(token)) return true;
    const isPast = token.norm !== token.lemma && !/(?:s|ing)$/u.test(token.norm);
    const isNext =
      index === from + 1 ||
      (index === from + 2 && /^(?:never|not|also|.{2,}ly)$/u.test(tokens[from + 1]?.norm ?? ''));
    if (isPast && isNext && SUBJECT_PRONOUN.test(first.norm)) return true;
  }
  return false;
}
