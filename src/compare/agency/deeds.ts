import { relativePronouns } from '../../language/data/en/closed-classes.ts';
import { at } from '../../model/list.ts';
import { overlaps } from '../../model/span.ts';
import { endOfVerb, nounPhraseBefore, nounPhraseBehind } from '../grammar/noun-phrases.ts';
import { classAt, isVerbAt } from '../grammar/side-classes.ts';
import { canBeParticiple, isBetween, type VerbGroup, verbGroup } from '../grammar/verb-groups.ts';
import type { LinkedSide, TokenRange } from '../view.ts';
import { isContentWord } from '../words.ts';

/** What is done, by whom and to whom, as far as the order of words shows it. */
export interface Deed {
  readonly verb: number;
  readonly isPassive: boolean;
  /** The words in front of the verb; of a passive, whom it is done to. */
  readonly subject: readonly number[];
  /** The first words behind an active verb; empty where it has no object. */
  readonly object: readonly number[];
  /** Who does it, by the words behind `by`; empty for an active verb and where nobody is named. */
  readonly agent: readonly number[];
  /** What is shown: from the subject to the verb, the end of the object or of who does it. */
  readonly range: TokenRange;
}

/** The deed that the verb at `verb` tells; null where it is a noun or an adjective, as far as can be seen. */
export function deedAt(side: LinkedSide, verb: number): Deed | null {
  const { tokens } = side;
  const token = at(tokens, verb);
  if (token.kind !== 'word' || token.isFunctionWord || !canBeVerb(side, verb)) return null;
  const first = firstOfPair(side, verb);
  const group = verbGroup(tokens, first);
  const agent = agentBehind(side, verb);
  // `a man arrested by police`: a passive without its auxiliary.
  const isReduced = group.start === first && agent.length > 0 && canBeParticiple(token);
  const subject = subjectBefore(side, group.start);
  if (group.isPassive || (isReduced && subject.length > 0)) return passive(side, verb, group, subject, agent);
  // `possible to confront`: an infinitive has no subject of its own.
  if (
    group.modal === 'to' ||
    subject.length === 0 ||
    (classAt(side, verb) === 'gerund' && group.start === verb)
  )
    return null;
  const relative = relativeBefore(side, subject);
  const behind = objectOf(side, verb);
  const object = behind.length > 0 ? behind : relative;
  const end = Math.max(endOfVerb(side, verb), endOfNouns(side, behind));
  return { verb, isPassive: false, subject, object, agent: [], range: { start: subject[0] ?? first, end } };
}

function passive(
  side: LinkedSide,
  verb: number,
  group: VerbGroup,
  subject: readonly number[],
  agent: readonly number[],
): Deed {
  const end = Math.max(endOfVerb(side, verb), endOfNouns(side, agent));
  return {
    verb,
    isPassive: true,
    subject,
    object: [],
    agent,
    range: { start: subject[0] ?? group.start, end },
  };
}

/** By its place, or by an auxiliary in front that only a verb has. */
const canBeVerb = (side: LinkedSide, index: number): boolean =>
  isVerbAt(side, index) || (verbGroup(side.tokens, index).isPassive && classAt(side, index) !== 'noun');

/** `was shot and killed`, `stopped and arrested`: the first of two verbs has the subject and the auxiliaries of both. */
function firstOfPair(side: LinkedSide, verb: number): number {
  let index = verb - 1;
  while (index > 0 && isBetween(at(side.tokens, index))) index -= 1;
  const isJoined = /^(?:and|or|then)$/u.test(side.tokens[index]?.norm ?? '');
  return isJoined && index > 0 && isVerbAt(side, index - 1) && verbGroup(side.tokens, verb).start === verb
    ? index - 1
    : verb;
}

/** Of two joined verbs the object stands behind the second. */
function objectOf(side: LinkedSide, verb: number): readonly number[] {
  const own = nounPhraseBehind(side, verb);
  const isJoined = own.length === 0 && /^(?:and|or)$/u.test(side.tokens[verb + 1]?.norm ?? '');
  return isJoined && side.tokens[verb + 2] !== undefined && isVerbAt(side, verb + 2)
    ? nounPhraseBehind(side, verb + 2)
    : own;
}

/** `a crash that killed`: what the pronoun stands for acts. */
function subjectBefore(side: LinkedSide, start: number): readonly number[] {
  const isRelative = start > 1 && /^(?:who|which|that)$/u.test(at(side.tokens, start - 1).norm);
  const antecedent = isRelative ? antecedentOf(side, start - 1) : [];
  if (antecedent.length > 0) return antecedent;
  const phrase = nounPhraseBefore(side, start);
  const outer = subjectOfOuter(side, phrase[0] ?? 0);
  return outer.length > 0 ? outer : phrase;
}

/** `the man who killed four people was sentenced`: in front stands the object of a clause about the subject. */
function subjectOfOuter(side: LinkedSide, first: number): readonly number[] {
  const verb = first - 1;
  if (verb < 2 || !isVerbAt(side, verb)) return [];
  const pronoun = verbGroup(side.tokens, verb).start - 1;
  const isRelative = pronoun > 0 && /^(?:who|which|that)$/u.test(at(side.tokens, pronoun).norm);
  return isRelative ? antecedentOf(side, pronoun) : [];
}

/** `the suspect, whom border agents arrested`: whom a clause tells of stands in front of its pronoun. */
function relativeBefore(side: LinkedSide, subject: readonly number[]): readonly number[] {
  const pronoun = (subject[0] ?? 0) - 1;
  return pronoun > 0 && relativePronouns.has(at(side.tokens, pronoun).norm)
    ? antecedentOf(side, pronoun)
    : [];
}

const antecedentOf = (side: LinkedSide, pronoun: number): readonly number[] =>
  classAt(side, side.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1) === 'noun'
    ? nounPhraseBefore(side, side.tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun)
    : [];

const MAX_AGENT_DISTANCE = 9;

/** `by` with somebody behind it: not `by Friday`, `by 2030` or `by closing the road`. */
function agentBehind(side: LinkedSide, verb: number): readonly number[] {
  const by = placeOfBy(side, verb);
  const next = side.tokens[(by ?? verb) + 1];
  if (by === null || next === undefined || next.kind === 'number' || next.norm.endsWith('ing')) return [];
  return isDate(side, by + 1) ? [] : nounPhraseBehind(side, by);
}

/** The first `by` behind a verb, past where and when: `arrested on Monday in Leeds by police`. */
function placeOfBy(side: LinkedSide, verb: number): number | null {
  for (let index = verb + 1; index < Math.min(side.tokens.length, verb + MAX_AGENT_DISTANCE); index += 1) {
    const token = at(side.tokens, index);
    const wordClass = classAt(side, index);
    if (token.norm === 'by') return index;
    if (token.kind === 'punctuation' && token.text !== '-') return null;
    // `said the survey by the association`: an object shows the verb to be active.
    if (
      index === verb + 1 &&
      !/^(?:preposition|adverb|conjunction|to)$/u.test(wordClass) &&
      !isDate(side, index)
    )
      return null;
    const isOfOther =
      /^(?:verb|participle|be|have|modal|pronoun)$/u.test(wordClass) && !isJoinedVerb(side, index);
    if (isOfOther || token.norm === 'that') return null;
  }
  return null;
}

const isDate = (side: LinkedSide, index: number): boolean =>
  side.sentences.some(({ dates }) => dates.some((date) => overlaps(date, at(side.tokens, index))));

/** `shot and killed by`. */
const isJoinedVerb = (side: LinkedSide, index: number): boolean =>
  /^(?:and|or)$/u.test(side.tokens[index - 1]?.norm ?? '');

function endOfNouns(side: LinkedSide, words: readonly number[]): number {
  const noun = words.findLast((index) => isContentWord(at(side.tokens, index)));
  return (noun ?? words.at(-1) ?? -1) + 1;
}
