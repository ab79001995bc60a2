import { at } from '../../model/list.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { AnalysedSentence } from '../analysed-sentence.ts';
import { betweenSpeakerAndVerb } from '../data/en/saying-verbs.ts';
import type { NameMention } from '../names.ts';
import {
  DETERMINER,
  endOfNounPhrase,
  isSomebody,
  LONGEST_PHRASE,
  nounPhraseBefore,
  phrase,
  type Speaker,
} from './noun-phrase.ts';
import type { VerbOfSaying } from './verb-of-saying.ts';

const PRONOUN = /^(?:he|she|they|it|i|we|you)$/u;
const CLAUSE_START = /^(?:and|but|while|as|when|after|because)$/u;
/** How far a subject may stand from its verb, over an insertion: `Rivera, the mayor of the port city, said`. */
const FARTHEST = 40;

/** Who speaks, by the words around a verb of saying; null where it has no subject of its own or none is found. */
export function findSpeaker(
  sentence: AnalysedSentence,
  verb: VerbOfSaying,
  quoted: readonly Span[],
): Speaker | null {
  if (verb.isParticiple) return null;
  if (verb.text.toLowerCase() === 'according to') return speakerAfter(sentence, verb.index + 2);
  if (verb.passive !== null) return speakerOfPassive(sentence, verb.passive, verb.index, quoted);
  const before =
    speakerBefore(sentence, verb.index, quoted) ?? subjectOverInsertion(sentence, verb.index, quoted);
  if (before !== null || !verb.contentBefore) return before;
  return speakerAfter(sentence, verb.index + 1);
}

/** `He was quoted as saying`, `it was announced by the council`; `it was announced` by nobody who is named. */
function speakerOfPassive(
  sentence: AnalysedSentence,
  { auxiliary, isCited }: NonNullable<VerbOfSaying['passive']>,
  verbIndex: number,
  quoted: readonly Span[],
): Speaker | null {
  if (isCited) return speakerBefore(sentence, auxiliary, quoted);
  return sentence.tokens[verbIndex + 1]?.norm === 'by' ? speakerAfter(sentence, verbIndex + 2) : null;
}

/** `The president, who sat beside her, said`: no name, so the subject that opens the sentence. */
function subjectOverInsertion(
  sentence: AnalysedSentence,
  verbIndex: number,
  quoted: readonly Span[],
): Speaker | null {
  return sentence.tokens[verbIndex - 1]?.text === ',' && quoted.length === 0
    ? subjectOf(sentence, verbIndex)
    : null;
}

function speakerBefore(
  sentence: AnalysedSentence,
  verbIndex: number,
  quoted: readonly Span[],
): Speaker | null {
  const { tokens, names } = sentence;
  let crossedComma = false;
  for (let i = verbIndex - 1; i >= Math.max(0, verbIndex - FARTHEST); i--) {
    const token = at(tokens, i);
    if (quoted.some((span) => overlaps(span, token))) return null;
    if (token.text === ',') {
      // A comma right before the verb closes an insertion; a second one has to open it.
      crossedComma = true;
      continue;
    }
    if (endsClause(tokens, i)) return null;
    const name = names.find((one) => one.start <= token.start && token.end <= one.end);
    const named = speakerNamed(sentence, name, crossedComma ? i : null);
    if (named !== null) return named;
    if (crossedComma) continue;
    if (token.norm === 'and') return subjectOf(sentence, i);
    if (PRONOUN.test(token.norm)) return token;
    if (!betweenSpeakerAndVerb.has(token.norm)) return nounPhraseBefore(sentence, i);
  }
  return null;
}

/** The speaker that a name before the verb tells, where it does: behind a comma only as the subject of its clause. */
function speakerNamed(
  sentence: AnalysedSentence,
  name: NameMention | undefined,
  beforeComma: number | null,
): Speaker | null {
  if (name === undefined || !isSomebody(name)) return null;
  if (beforeComma !== null) return isSetOff(sentence, name, beforeComma) ? withPartner(sentence, name) : null;
  return holderOf(sentence, name) ?? withPartner(sentence, name);
}

/** A full stop inside `example.com` or `St. Ives` ends nothing. */
function endsClause(tokens: AnalysedSentence['tokens'], i: number): boolean {
  const { text, kind, end } = at(tokens, i);
  return (
    kind === 'punctuation' &&
    (/^[;:!?“”"«»]$/u.test(text) || (text === '.' && end < (tokens[i + 1]?.start ?? 0)))
  );
}

/** Before an insertion, the subject stands at the start of its clause and a comma follows: not `…, above all Leeds, said`. */
function isSetOff({ tokens }: AnalysedSentence, name: NameMention, last: number): boolean {
  if (tokens[last + 1]?.text !== ',') return false;
  const before = tokens.findLast((token, i) => i < last && token.end <= name.start);
  const opener = before?.norm === 'the' ? tokens.findLast((token) => token.end <= before.start) : before;
  return opener === undefined || opener.kind === 'punctuation' || CLAUSE_START.test(opener.norm);
}

const WITHIN = /^(?:of|in|at|from|on|near|for)$/u;
/** `police in the province of Velmora`: a name stands behind so many prepositions at most. */
const MOST_STEPS = 3;

/**
 * `The mayor of Leeds said`: the name tells which mayor, and the mayor speaks. Nothing for a name that itself is the subject.
 */
function holderOf(sentence: AnalysedSentence, name: NameMention): Speaker | null {
  const { tokens, names } = sentence;
  let first = tokens.findIndex(({ start }) => start >= name.start);
  let holder: Speaker | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const preposition = tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
    const head = tokens[preposition - 1];
    if (!WITHIN.test(tokens[preposition]?.norm ?? '') || head?.kind !== 'word' || head.isFunctionWord) break;
    const found = nounPhraseBefore(sentence, preposition - 1);
    // `After talks in Geneva Kerry said`: no phrase that could speak.
    const opener = tokens.find(({ start }) => start === found?.start);
    if (opener?.isFunctionWord === true && !DETERMINER.test(opener.norm)) return null;
    if (found === null || names.some((one) => one.end === found.end && isSomebody(one))) return found;
    holder = {
      start: found.start,
      end: name.end,
      text: sentence.text.slice(found.start - sentence.span.start, name.end - sentence.span.start),
    };
    first = tokens.findIndex(({ start }) => start >= found.start);
  }
  return holder;
}

/** `Iran and Iraq said` has two speakers. */
function withPartner({ tokens, names }: AnalysedSentence, name: NameMention): Speaker {
  const and = tokens.findLastIndex((token) => token.end <= name.start);
  const partner =
    tokens[and]?.norm === 'and' ? names.find((one) => one.end === tokens[and - 1]?.end) : undefined;
  if (partner === undefined) return { start: name.start, end: name.end, text: name.text };
  return { start: partner.start, end: name.end, text: `${partner.text} and ${name.text}` };
}

/** The subject of a sentence whose verbs are joined: `The mayor opened the bridge and said …`. */
export function subjectOf(sentence: AnalysedSentence, before: number): Speaker | null {
  const { tokens, names } = sentence;
  const comma = tokens.findIndex((token, i) => i < before && token.text === ',');
  for (const start of [0, comma + 1]) {
    const token = tokens[start];
    if (token === undefined || start >= before) continue;
    const name = names.find(
      (one) => one.start === token.start || (token.norm === 'the' && one.start === tokens[start + 1]?.start),
    );
    if (name !== undefined && isSomebody(name)) return withPartner(sentence, name);
    if (PRONOUN.test(token.norm)) return token;
    if (DETERMINER.test(token.norm)) return phrase(tokens, start, endOfNounPhrase(tokens, start));
  }
  return null;
}

/** `said Rivera`, `according to the ministry`. */
function speakerAfter(sentence: AnalysedSentence, from: number): Speaker | null {
  const { tokens, names, dates } = sentence;
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word') return null;
  if (PRONOUN.test(first.norm)) return first;
  const name = names.find((one) => one.start === first.start);
  let to = from;
  while (to + 1 < tokens.length && to - from < LONGEST_PHRASE) {
    const token = at(tokens, to + 1);
    const isInName = name !== undefined && token.start < name.end;
    const isAfterOf = at(tokens, to).norm === 'of' && DETERMINER.test(token.norm);
    const endsPhrase =
      token.kind === 'punctuation' || (token.isFunctionWord && token.norm !== 'of' && !isAfterOf);
    if (!isInName && (endsPhrase || dates.some((date) => date.start === token.start))) break;
    to++;
  }
  // `Tasnim news agency`: what follows the name in lower case belongs to it; a verb of its own does not come here.
  return phrase(tokens, from, to);
}
