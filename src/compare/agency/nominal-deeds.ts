import { determiners, possessives } from '../../language/data/en/closed-classes.ts';
import { eventNouns } from '../../language/data/en/event-nouns.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { nounPhraseBehind } from '../grammar/noun-phrases.ts';
import { isNounAt } from '../grammar/side-classes.ts';
import { isTime } from '../grammar/times.ts';
import type { LinkedSide, TokenRange } from '../view.ts';

/** A deed told by a noun: `the killing of the journalist by soldiers`. */
export interface NominalDeed {
  readonly patient: readonly number[];
  readonly agent: readonly number[];
  readonly range: TokenRange;
}

/** How far behind the noun `of` and `by` may stand: `the arrest last Saturday of the banker`. */
const FARTHEST_OF = 4;
const FARTHEST_BY = 10;

/** @returns null for a noun that does not tell whom the deed is done to, or whose owner may be who does it */
export function nominalDeedAt(side: LinkedSide, noun: number): NominalDeed | null {
  const { tokens } = side;
  if (!isOfDeed(side, noun)) return null;
  const owner = tokens.slice(Math.max(0, noun - 3), noun);
  if (owner.some(({ norm }) => /^['’]s?$/u.test(norm) || possessives.has(norm))) return null;
  const of = placeOfPatient(side, noun);
  if (of === null) return null;
  const patient = nounPhraseBehind(side, of);
  if (patient.length === 0) return null;
  const by = wordBehind(side, patient.at(-1) ?? of, 'by', FARTHEST_BY);
  const agent = by === null ? [] : nounPhraseBehind(side, by);
  const start = startOfPhrase(side, noun);
  // `abuse of power`: of none in particular.
  if (start === noun && !/ing$/u.test(at(tokens, noun).norm)) return null;
  return { patient, agent, range: { start, end: (agent.at(-1) ?? patient.at(-1) ?? noun) + 1 } };
}

function isOfDeed(side: LinkedSide, index: number): boolean {
  const { norm, lemma } = at(side.tokens, index);
  if (/ing$/u.test(norm)) return true;
  return isNounAt(side, index) && (/(?:ion|ment|al|ure|ance|ence)s?$/u.test(norm) || eventNouns.has(lemma));
}

/** From the determiner on: `the fatal shooting`. */
function startOfPhrase({ tokens }: LinkedSide, noun: number): number {
  for (let index = noun - 1; index >= Math.max(0, noun - 3); index -= 1) {
    const token = at(tokens, index);
    if (determiners.has(token.norm)) return index;
    if (token.isFunctionWord || token.kind === 'punctuation') return noun;
  }
  return noun;
}

/** `the arrest last Saturday of the banker`: when it was may stand between. */
function placeOfPatient(side: LinkedSide, noun: number): number | null {
  const of = wordBehind(side, noun, 'of', FARTHEST_OF);
  if (of === null) return null;
  const between = side.tokens.slice(noun + 1, of);
  const isWhen = (token: Token): boolean =>
    token.norm === 'on' || isTime(side, token) || /^(?:last|next|early|late|this)$/u.test(token.norm);
  return between.every(isWhen) ? of : null;
}

function wordBehind(side: LinkedSide, from: number, word: string, farthest: number): number | null {
  for (let index = from + 1; index <= from + farthest; index += 1) {
    const token = side.tokens[index];
    if (token === undefined || token.kind === 'punctuation') return null;
    if (token.norm === word) return index;
  }
  return null;
}
