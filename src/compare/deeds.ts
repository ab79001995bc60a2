import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import { canBeParticiple, isAuxiliary, verbGroup } from './verb-groups.ts';
import type { LinkedSide, TokenRange } from './view.ts';
import { isAdverb, isContentWord } from './words.ts';

/** What is done, by whom and to whom, as far as the order of words shows it. */
export interface Deed {
  readonly verb: number;
  readonly isPassive: boolean;
  /** Whether a passive names who acted: `was dismissed by the referee`. */
  readonly namesAgent: boolean;
  /** The words in front of the verb; of a passive, whom it is done to. */
  readonly subject: readonly number[];
  /** The first words behind an active verb; empty where it has no object. */
  readonly object: readonly number[];
  /** What is shown: from the subject to the verb, or to the end of the object. */
  readonly range: TokenRange;
}

/** The deed that the verb at `verb` tells; null where it is a participle or a noun, as far as can be seen. */
export function deedAt(side: LinkedSide, verb: number): Deed | null {
  const { tokens } = side;
  const token = at(tokens, verb);
  if (token.kind !== 'word' || token.isFunctionWord) return null;
  const group = verbGroup(tokens, verb);
  const subject = subjectBefore(side, group.start);
  // `a man arrested by police`: a passive without its auxiliary.
  const isReduced = tokens[verb + 1]?.norm === 'by' && group.start === verb && canBeParticiple(token);
  if (group.isPassive || (isReduced && subject.length > 0 && namesAgent(side, verb))) {
    const start = subject[0] ?? group.start;
    return {
      verb,
      isPassive: true,
      namesAgent: namesAgent(side, verb),
      subject,
      object: [],
      range: { start, end: endOfVerb(tokens, verb) },
    };
  }
  // `possible to confront`: an infinitive has no subject of its own.
  if (group.modal === 'to') return null;
  const isVerb = canBeParticiple(token) || group.start < verb;
  if (!isVerb || subject.length === 0 || isReduced) return null;
  const object = objectBehind(tokens, verb);
  return {
    verb,
    isPassive: false,
    namesAgent: true,
    subject,
    object,
    range: { start: subject[0] ?? verb, end: Math.max(endOfVerb(tokens, verb), endOfNouns(tokens, object)) },
  };
}

const subjectPronouns = new Set('he she they we i it who'.split(' '));
const determiners = /^(?:the|a|an|his|her|their|its|our|my|this|that|these|those|all|some|two|no|both)$/u;
const canBeInSubject = (token: Token): boolean =>
  !isAuxiliary(token) &&
  (isContentWord(token) || subjectPronouns.has(token.norm) || determiners.test(token.norm));

/** `the port of Marsk closed`, `lawmakers in Torvald approved`. */
function opensAttribute(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && isContentWord(before) && /^(?:of|in|from|at)$/u.test(at(tokens, index).norm);
}

const MAX_SUBJECT = 4;

/** The words right in front of the auxiliaries: a noun phrase without what stands behind its noun, or a pronoun. */
function subjectBefore(side: LinkedSide, from: number): readonly number[] {
  const { tokens } = side;
  const words: number[] = [];
  for (
    let index = skipApposition(tokens, skipDate(side, from)) - 1;
    index >= 0 && words.length < MAX_SUBJECT;
    index -= 1
  ) {
    const token = at(tokens, index);
    if (token.kind === 'punctuation' || (token.kind === 'clitic' && token.norm !== "'s")) break;
    if (words.length > 0 && opensAttribute(tokens, index)) continue;
    if (!canBeInSubject(token)) break;
    if (isAdverb(token) && words.length === 0) continue;
    words.unshift(index);
    if (determiners.test(token.norm)) break;
  }
  // `At noon riot police`: behind a preposition the first noun is its own.
  const before = tokens[(words[0] ?? 0) - 1];
  const isAdverbial =
    before !== undefined && /^(?:at|on|in|after|before|by)$/u.test(before.norm) && words.length > 1;
  return isAdverbial ? words.slice(1) : words;
}

/** `the minister, Prince Nayef, denied`: who is named last acts. */
const skipApposition = (tokens: readonly Token[], from: number): number =>
  tokens[from - 1]?.text === ',' && tokens[from - 2]?.kind === 'word' ? from - 1 : from;

/** `A judge on Saturday sentenced`: when it was stands between. */
function skipDate(side: LinkedSide, from: number): number {
  const last = side.tokens[from - 1];
  const date = side.sentences
    .flatMap(({ dates }) => dates)
    .find((one) => last !== undefined && one.start <= last.start && last.end <= one.end);
  if (date === undefined) return from;
  const start = side.tokens.findIndex((token) => token.start >= date.start);
  return side.tokens[start - 1]?.norm === 'on' ? start - 1 : start;
}

const MAX_AGENT_DISTANCE = 8;

/** `by` with somebody behind it: not `by Friday`, `by 2030` or `by closing the road`. */
function namesAgent(side: LinkedSide, verb: number): boolean {
  const { tokens } = side;
  for (let index = verb + 1; index < Math.min(tokens.length, verb + MAX_AGENT_DISTANCE); index += 1) {
    const token = at(tokens, index);
    if (token.kind === 'punctuation' && token.norm !== '-') return false;
    if (token.norm !== 'by') continue;
    const next = tokens[index + 1];
    const isDate = side.sentences.some(({ dates }) => dates.some((date) => date.start === next?.start));
    if (next !== undefined && !isDate && next.kind === 'word' && !next.norm.endsWith('ing')) return true;
  }
  return false;
}

const MAX_OBJECT = 5;
const separable = new Set('away off out up down back over'.split(' '));

/** The words behind the verb up to a preposition or a mark, a particle or an adverb right behind it passed over. */
function objectBehind(tokens: readonly Token[], verb: number): readonly number[] {
  const words: number[] = [];
  const from = skipBound(tokens, verb + 1);
  for (let index = from; index <= from + MAX_OBJECT && words.length < MAX_OBJECT; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation') break;
    if (words.length === 0 && (separable.has(token.norm) || isAdverb(token))) continue;
    const isOfObject =
      isContentWord(token) ||
      determiners.test(token.norm) ||
      /^(?:him|her|them|us|me|it|'s)$/u.test(token.norm);
    if (!isOfObject) break;
    words.push(index);
  }
  return words;
}

/** `wounded at least nine people`: past what bounds the number. */
function skipBound(tokens: readonly Token[], from: number): number {
  const words = tokens
    .slice(from, from + 2)
    .map(({ norm }) => norm)
    .join(' ');
  if (/^(?:at (?:least|most)|(?:more|less|fewer|other) than|up to|as many)$/u.test(words)) return from + 2;
  return /^(?:nearly|almost|about|around|over|some)(?: |$)/u.test(words) ? from + 1 : from;
}

/** With the particle of the verb, which may stand behind a short object: `pushed the picket away`. */
function endOfVerb(tokens: readonly Token[], verb: number): number {
  for (let index = verb + 1; index <= verb + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation') break;
    if (separable.has(token.norm)) return index + 1;
  }
  return verb + 1;
}

function endOfNouns(tokens: readonly Token[], object: readonly number[]): number {
  const noun = object.findLast((index) => isContentWord(at(tokens, index)));
  return (noun ?? object.at(-1) ?? -1) + 1;
}
