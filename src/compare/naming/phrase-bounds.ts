import { determiners } from '../../language/data/en/closed-classes.ts';
import { countryOfWord } from '../../language/data/en/demonyms.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import { officeModifiers } from '../../language/data/en/titles.ts';
import type { NameMention } from '../../language/names.ts';
import type { Token } from '../../language/token.ts';
import { classesOfTokens } from '../../language/word-classes.ts';
import { at } from '../../model/list.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { isAdverb, isContentWord, isPastForm } from '../words.ts';

/** Whether a name says whose or which the thing behind it is. */
export const isModifier = (tokens: readonly Token[], { end }: Span): boolean =>
  !canEnd(
    tokens,
    tokens.findLastIndex((token) => token.end <= end),
  );

/** Nothing behind it that would make it a part of a longer phrase: `the government promised`, not `the government shutdown`. */
export function canEnd(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || !isContentWord(next))
    return next?.text !== '-' || next.start > at(tokens, index).end;
  // `a judge ruling that …`, but not `the police training camp`.
  const further = tokens[index + 2];
  if (/ing$/u.test(next.norm)) return further === undefined || !isContentWord(further);
  return isPastForm(next) || isAdverb(next) || classesOfTokens(tokens)[index + 1] === 'verb';
}

const MOST_MODIFIERS = 6;

/** Back to the determiner; where there is none, over capitals and what belongs to offices and bodies. */
export function startOfPhrase(tokens: readonly Token[], head: number, names: readonly NameMention[]): number {
  let sure = head;
  for (let index = head - 1; index >= Math.max(0, head - MOST_MODIFIERS); index -= 1) {
    const token = at(tokens, index);
    // `said that US officials` more often than `that US official`.
    if (token.norm === 'that') return index + 1;
    if (determiners.has(token.norm)) return index;
    const isJoint = token.norm === "'s" || token.text === '-';
    const isOfName = names.some((name) => overlaps(name, token));
    if (!isJoint && !isOfName && !canModify(tokens, index)) break;
    const isSure = isJoint || officeModifiers.has(token.norm) || countryOfWord.has(token.norm) || isOfName;
    if (isSure && sure === index + 1) sure = index;
  }
  return at(tokens, sure).kind === 'word' ? sure : sure + 1;
}

const MOST_COMPLEMENTS = 7;

/** Over what the head is of: `the head of the harbour board`. */
export function endOfPhrase(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.norm !== 'of') return head;
  let end = head;
  for (let index = head + 2; index <= head + MOST_COMPLEMENTS; index += 1) {
    const token = tokens[index];
    if (token === undefined || isPastForm(token)) break;
    if (isContentWord(token)) end = index;
    else if (!determiners.has(token.norm) && token.norm !== "'s" && token.norm !== 'of') break;
  }
  return end;
}

/** `killed officers`, `said officials`: a verb begins no phrase. */
function canModify(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  const before = tokens[index - 1];
  if (token.kind !== 'word' || !isContentWord(token) || sayingVerbs.has(token.lemma)) return false;
  // `the US-led forces` are not those of the US, and `that supporting people` is a clause.
  if (/ing$/u.test(token.norm) || (before?.text === '-' && isPastForm(token))) return false;
  return !isPastForm(token) || before === undefined || !isContentWord(before) || isAdverb(before);
}
