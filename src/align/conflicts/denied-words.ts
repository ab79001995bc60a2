import { denyingPhrases, endsDenial, reachesPastDenial } from '../../language/data/en/denials.ts';
import { findNegations } from '../../language/negations.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import { bySentence } from './by-sentence.ts';
import { isContentWord } from './disagreement.ts';

/** A word that a negation stands over. */
export interface DeniedWord {
  readonly negation: Span;
  readonly token: Token;
  /** The content words behind it in the clause: what is denied of it. */
  readonly rest: readonly Token[];
}

/** How far a negation reaches, in tokens: `has not yet been fully approved`. */
const REACH = 6;
/** How far what belongs to the denied word may go on. */
const REST = 8;
/** Adverbs between a negation and what it denies. */
const BETWEEN = /ly$|^(?:yet|ever|even|always|far|again|currently)$/u;

/** For each `not`, `no`, `never`, `failed to` the content word that it denies. Verbs of denying take whole clauses and are left out. */
export const deniedWords = bySentence((tokens) =>
  denials(tokens).flatMap((negation): DeniedWord[] => {
    const from = tokens.findIndex(({ start }) => start >= negation.end);
    if (from < 0 || isSupposed(tokens, from) || isVerbOfDenying(at(tokens, indexOf(tokens, negation))))
      return [];
    const clause = clauseFrom(tokens, from);
    const words = clause.filter((token) => isContentWord(token) && !BETWEEN.test(token.norm));
    const token = words.find(({ start }) => clause.findIndex((one) => one.start === start) < REACH);
    if (token === undefined || deniesLess(clause)) return [];
    return [{ negation, token, rest: words.filter(({ start }) => start > token.start) }];
  }),
);

/** Negations, and phrases that deny what follows: `unable to`, `has yet to`. */
function denials(tokens: readonly Token[]): readonly Span[] {
  const phrases = tokens.flatMap((token, place) => {
    const second = denyingPhrases.get(token.norm);
    const next = tokens[place + 1];
    return next !== undefined && next.norm === second ? [{ start: token.start, end: next.end }] : [];
  });
  return [...findNegations(tokens), ...phrases].sort((a, b) => a.start - b.start);
}

function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const reach = tokens.slice(from, from + REST);
  const stop = reach.findIndex(({ kind }) => kind === 'punctuation');
  if (stop < 0) return reach;
  if (stop > 0) return reach.slice(0, stop);
  // `did not, however, agree`
  const close = reach.slice(1, PARENTHESIS).findIndex(({ text }) => text === ',') + 1;
  return close > 0 ? clauseFrom(tokens, from + close + 1) : [];
}

/** How far before a negation the word stands that makes a supposition of it: `if there is no deal`, `whether or not`. */
const SUPPOSED = 5;
const SUPPOSES = /^(?:if|whether|unless)$/u;

const isSupposed = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - SUPPOSED), from).some(({ norm }) => SUPPOSES.test(norm));

/** The most tokens between the two commas of a word put in. */
const PARENTHESIS = 4;

/** `no more than 20`, `not until Monday`, `not without reason`, `whether or not`: something is said, with a limit. */
function deniesLess(clause: readonly Token[]): boolean {
  const [first, second] = clause;
  if (first === undefined || first.norm === 'without') return true;
  if (second?.norm === 'than' && endsDenial.has(first.norm)) return true;
  // At the end of the clause it is an adverb: `had never been there before`.
  return clause.slice(0, -1).some(({ norm }) => reachesPastDenial.has(norm));
}

const indexOf = (tokens: readonly Token[], { start }: Span): number =>
  tokens.findIndex((token) => token.start === start);

export const isVerbOfDenying = ({ lemma }: Token): boolean => lemma === 'deny' || lemma === 'lack';
