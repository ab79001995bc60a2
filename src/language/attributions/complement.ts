import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import type { AnalysedSentence } from '../analysed-sentence.ts';
import {
  addressed,
  clauseOpeners,
  commissive,
  reportingVerbs,
  type SayingVerb,
} from '../data/en/saying-verbs.ts';
import type { Token } from '../token.ts';
import { classesOfTokens } from '../word-classes.ts';
import { isFiniteVerb, opensClause } from './clauses.ts';
import { SUBJECT_PRONOUN } from './verb-of-saying.ts';

// `said Rivera, who …`, `said Rivera in a statement`; not `said Rivera will …`.
const AFTER_INVERTED = /^(?:who|whose|in|on|at|after|during|as)$/u;
const WHERE_OR_WHEN = /^(?:in|on|at|during|after|from|via|through|as|last|earlier|later)$/u;
const ARTICLE = /^(?:the|a|an|its|his|her|their)$/u;

type Complement = 'clause' | 'quotation' | 'words' | 'none';

/** What follows the verb: a clause, a quotation, other words, or nothing but a mark. */
export function complementOf(
  sentence: AnalysedSentence,
  index: number,
  takes: SayingVerb['takes'],
  quoted: readonly Span[],
): Complement {
  const { tokens } = sentence;
  // `told reporters on Monday that`: the addressee and the day stand between.
  for (let i = index + 1; i < Math.min(tokens.length, index + 9); i++) {
    const token = at(tokens, i);
    if (quoted.some((span) => token.start >= span.start && token.start < span.end)) return 'quotation';
    if (token.text === ':') return 'quotation';
    if (clauseOpeners.has(token.norm)) return 'clause';
    if (/^[;!?]$/u.test(token.text) || reportingVerbs.has(token.lemma)) break;
  }
  const next = tokens[index + 1];
  if (next === undefined || next.kind === 'punctuation' || isTimeOrPlaceAlone(sentence, index + 1))
    return 'none';
  return (takes !== 'object' && isInvertedSpeaker(sentence, index)) ||
    quotationJustEnded(tokens, index, quoted)
    ? 'none'
    : 'words';
}

/** Longest stretch of when and where behind a verb of saying: `said in an interview with a local station on Monday`. */
const LONGEST_WHEN = 12;

/** `…, police said Wednesday.`, `…, he said in a statement, adding`: when and where it was said, and nothing that was. */
function isTimeOrPlaceAlone({ tokens, dates }: AnalysedSentence, from: number): boolean {
  const first = at(tokens, from);
  const isWhen =
    dates.some(({ start }) => start === first.start) || /^(?:yesterday|today|late|early)$/u.test(first.norm);
  if (!isWhen && !WHERE_OR_WHEN.test(first.norm)) return false;
  const classes = classesOfTokens(tokens);
  for (let index = from; index < from + LONGEST_WHEN; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'punctuation' && token.text !== '-')) return true;
    if (/^(?:verb|be|have|modal|conjunction)$/u.test(classes[index] ?? '')) return false;
  }
  return false;
}

/** `"It is over," he said referring to the strike`: what is said is the quotation, not what follows. */
function quotationJustEnded(tokens: readonly Token[], index: number, quoted: readonly Span[]): boolean {
  const verb = at(tokens, index);
  const last = quoted.findLast((span) => span.end <= verb.start);
  if (last === undefined || last.end <= at(tokens, 0).start) return false;
  if (WHERE_OR_WHEN.test(tokens[index + 1]?.norm ?? '')) return true;
  const between = tokens.slice(Math.max(0, index - 5), index);
  return (
    at(tokens, Math.max(0, index - 5)).start < last.end &&
    !between.some((token) => token.start >= last.end && token.kind === 'punctuation')
  );
}

/** `…, said Rivera.`: a name right after the verb and then a mark, with a mark in front of the verb. */
function isInvertedSpeaker(sentence: AnalysedSentence, index: number): boolean {
  const { tokens, names } = sentence;
  if (at(tokens, index).norm.endsWith('ing')) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.kind !== 'punctuation' || next === undefined) return false;
  const name = names.find((one) => one.start === next.start);
  if (name === undefined) return ARTICLE.test(next.norm);
  const following = tokens.find((token) => token.start >= name.end);
  return following === undefined || following.kind === 'punctuation' || AFTER_INVERTED.test(following.norm);
}

/** After the addressee, the day and `that`: `told reporters on Monday that | the bridge …`. */
export function contentStart(
  { tokens, dates }: AnalysedSentence,
  index: number,
  complement: Complement,
): number {
  if (complement === 'clause') {
    const opener = tokens.findIndex((token, i) => i > index && clauseOpeners.has(token.norm));
    const between = tokens.slice(index + 1, opener);
    // `said the problems that remain` has its own subject there; `told the council that` has an addressee.
    const isOpen =
      addressed.has(at(tokens, index).lemma) || !between.some((token) => ARTICLE.test(token.norm));
    if (isOpen) return tokens[opener]?.norm === 'that' ? opener + 1 : opener;
  }
  const first = tokens[index + 1]?.norm === 'on' ? tokens[index + 2] : tokens[index + 1];
  const date = dates.find((one) => one.start === first?.start);
  return date === undefined ? index + 1 : tokens.findIndex((token) => token.end === date.end) + 1;
}

/** A clause without `that`, also one that its subject has left (`countries he claims are poor`), or what is promised. */
export function saysSomething({ tokens, dates }: AnalysedSentence, index: number): boolean {
  const next = tokens[index + 1];
  const date = dates.find((one) => one.start === next?.start);
  const from = date === undefined ? index + 1 : tokens.findIndex((token) => token.start >= date.end);
  if (commissive.has(at(tokens, index).lemma) && tokens[from]?.norm === 'to') return true;
  const hasLeft = SUBJECT_PRONOUN.test(tokens[index - 1]?.norm ?? '') && isFiniteVerb(tokens[from]);
  return hasLeft || opensClause(tokens, from);
}
