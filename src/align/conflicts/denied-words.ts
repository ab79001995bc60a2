import { findNegations } from '../../language/negations.ts';
import type { Token } from '../../language/token.ts';
import type { Span } from '../../model/span.ts';
import type { LinkSide } from './disagreement.ts';

/** A word that a negation stands over. */
export interface DeniedWord {
  readonly negation: Span;
  readonly token: Token;
}

/** How far a negation reaches, in tokens: `has not yet been fully approved`. */
const REACH = 6;
/** Adverbs between a negation and what it denies. */
const BETWEEN = /ly$|^(?:yet|ever|even|always|far|again|currently)$/u;

/** For each `not`, `no`, `never`, `failed to` the content word that it denies. Verbs of denying take whole clauses and are left out. */
export function deniedWords({ sentences }: LinkSide): DeniedWord[] {
  return sentences.flatMap(({ tokens }) =>
    findNegations(tokens).flatMap((negation) => {
      const from = tokens.findIndex(({ start }) => start >= negation.end);
      if (from < 0 || isVerbOfDenying(tokens, negation)) return [];
      const reach = tokens.slice(from, from + REACH);
      const stop = reach.findIndex(({ kind }) => kind === 'punctuation');
      const token = (stop < 0 ? reach : reach.slice(0, stop)).find(
        ({ kind, isFunctionWord, norm }) => kind === 'word' && !isFunctionWord && !BETWEEN.test(norm),
      );
      return token === undefined ? [] : [{ negation, token }];
    }),
  );
}

const isVerbOfDenying = (tokens: readonly Token[], negation: Span): boolean =>
  tokens.some(({ start, lemma }) => start === negation.start && (lemma === 'deny' || lemma === 'lack'));
