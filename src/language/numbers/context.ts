import { at } from '../../model/list.ts';
import { type Bound, boundsAfter, boundsBefore } from '../data/en/number-words.ts';
import { currencySigns, irregularPlurals, type Unit, units } from '../data/en/units.ts';
import type { Token } from '../token.ts';

/** A unit beside a number, with the tokens it takes up. */
export interface UnitBeside extends Unit {
  readonly from: number;
  readonly to: number;
}

const normsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map((token) => token.norm)
    .join(' ');

/** How the number at `from` is meant, and where the words that say so start. */
export function boundBefore(
  tokens: readonly Token[],
  from: number,
): { readonly bound: Bound; readonly from: number } {
  for (let length = 3; length >= 1; length--) {
    if (from < length) continue;
    const bound = boundsBefore.get(normsOf(tokens, from - length, from));
    if (bound !== undefined) return { bound, from: from - length };
  }
  return { bound: 'exact', from };
}

/** `or more`, `or so`, and the sign of `30+`. */
export function boundAfter(
  tokens: readonly Token[],
  to: number,
): { readonly bound: Bound; readonly to: number } {
  if (tokens[to]?.text === '+') return { bound: 'at-least', to: to + 1 };
  const bound = boundsAfter.get(normsOf(tokens, to, to + 2));
  return bound === undefined ? { bound: 'exact', to } : { bound, to: to + 2 };
}

/** A currency sign in front, a unit after, or the noun that is counted: `12 armed men` counts `man`. */
export function unitBeside(tokens: readonly Token[], from: number, to: number): UnitBeside | null {
  const sign = tokens[from - 1]?.text ?? '';
  if (currencySigns.has(sign))
    return {
      unit: sign,
      factor: tokens[to]?.norm === 'm' ? 1e6 : 1,
      from: countrySign(tokens, from),
      to: tokens[to]?.norm === 'm' ? to + 1 : to,
    };
  const hyphen = tokens[to]?.text === '-' && tokens[to]?.start === tokens[to - 1]?.end ? 1 : 0;
  const next = tokens[to + hyphen];
  if (next === undefined) return null;
  if (next.norm === 'percentage' && tokens[to + hyphen + 1]?.lemma === 'point') {
    return { unit: 'percentage point', factor: 1, from, to: to + hyphen + 2 };
  }
  if (next.norm === 'per' && tokens[to + 1]?.norm === 'cent')
    return { unit: '%', factor: 1, from, to: to + 2 };
  const known = next.norm === 'm' ? { unit: 'metre', factor: 1 } : units.get(next.norm);
  if (known !== undefined) return { ...known, from, to: to + hyphen + 1 };
  return countedNoun(tokens, from, to, tokens[from]?.norm === 'one' && to === from + 1);
}

/** `US$3`: the letters in front of the sign belong to it. */
function countrySign(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 2];
  return before?.norm === 'u.s.' && before.end === tokens[from - 1]?.start ? from - 2 : from - 1;
}

/** The first plural among the next words, for `one` the next word; grammar or a mark ends the search. */
function countedNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  isSingular: boolean,
): UnitBeside | null {
  const start = tokens[to]?.norm === 'of' ? to + 1 : to;
  for (let i = start; i < Math.min(tokens.length, start + 4); i++) {
    const token = at(tokens, i);
    if (token.text === '-') continue;
    if (token.kind !== 'word' || token.isFunctionWord) return null;
    const isPlural = token.norm.endsWith('s') && token.norm !== token.lemma;
    const known = units.get(token.norm);
    if (known !== undefined) return { ...known, from, to };
    if (isSingular) return { unit: token.lemma, factor: 1, from, to };
    if (isPlural || irregularPlurals.has(token.norm)) {
      return { unit: irregularPlurals.has(token.norm) ? token.norm : token.lemma, factor: 1, from, to };
    }
  }
  return null;
}
