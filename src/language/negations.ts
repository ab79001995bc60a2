import type { Span } from '../model/span.ts';
import {
  afterNotWithoutDenial,
  negativeBeforeInfinitive,
  negativeVerbs,
  negativeWords,
} from './data/en/negations.ts';
import type { Token } from './token.ts';

/**
 * The words of a sentence that deny, in order: `not`, `n't`, `no longer`, `failed to`, `denied`. `not only` denies
 * nothing, and neither does the `No` of `No. 5` nor the `no` of `no doubt`.
 */
export function findNegations(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.kind !== 'word' && token.kind !== 'clitic') return;
    if (negativeWords.has(token.norm)) {
      if (deniesNothing(token, next, tokens[i + 2])) return;
      const end = token.norm === 'no' && next?.norm === 'longer' ? next.end : token.end;
      found.push({ start: token.start, end });
    } else if (negativeVerbs.has(token.lemma)) {
      found.push({ start: token.start, end: token.end });
    } else if (negativeBeforeInfinitive.has(token.lemma) && next?.norm === 'to') {
      found.push({ start: token.start, end: next.end });
    }
  });
  return found;
}

function deniesNothing(token: Token, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (next === undefined) return false;
  if (token.norm === 'not' || token.norm === "n't") {
    // `not just` of a clause (`it is not just`) is left to the reader: `not just … but` is by far the commoner.
    return token.norm === 'not' && afterNotWithoutDenial.has(next.norm);
  }
  if (token.norm !== 'no') return false;
  return (
    next.norm === 'doubt' || next.norm === 'matter' || (next.text === '.' && afterNext?.kind === 'number')
  );
}
