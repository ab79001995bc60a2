import { at } from '../../model/list.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { AnalysedSentence } from '../analysed-sentence.ts';
import {
  addressed,
  callPrepositions,
  clauseOpeners,
  commissive,
  notBeforeVerb,
  type SayingVerb,
  sayingVerbs,
  type VerbClass,
} from '../data/en/saying-verbs.ts';
import { capitalsOf } from '../names/runs.ts';
import type { Token } from '../token.ts';
import { isFiniteVerb, opensClause } from './clauses.ts';

/** A verb of saying in its sentence; numbers index the sentence's tokens. */
export interface VerbOfSaying extends Span {
  readonly text: string;
  readonly verbClass: VerbClass;
  readonly index: number;
  /** Where its own clause starts, comma included: the content of the verb before ends here. */
  readonly clauseFrom: number;
  /** The first token of what is said, where it follows. */
  readonly contentFrom: number;
  /** True where what is said stands before the verb: `…, he said`. */
  readonly contentBefore: boolean;
  /** `saying`, `adding`: no subject of its own. */
  readonly isParticiple: boolean;
  /** The auxiliary of a passive: `it was announced that`, `he was quoted as saying`; null for an active verb. */
  readonly passive: { readonly auxiliary: number; readonly isCited: boolean } | null;
}

const PRONOUN = /^(?:i|we|you|they|he|she|it|who)$/u;
// `said Rivera, who …`, `said Rivera in a statement`; not `said Rivera will …`.
const AFTER_INVERTED = /^(?:who|whose|in|on|at|after|during|as)$/u;
const WHERE_OR_WHEN = /^(?:in|on|at|during|after|from|via|through|as|last|earlier|later)$/u;
const ARTICLE = /^(?:the|a|an|its|his|her|their)$/u;
const SUBORDINATE = /^(?:that|which|who|because|if)$/u;

/** The verbs of saying of a sentence outside its quotations, in order; `according to` is one of them. */
export function findVerbs(sentence: AnalysedSentence, quoted: readonly Span[]): VerbOfSaying[] {
  const { tokens } = sentence;
  const found: VerbOfSaying[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || quoted.some((span) => overlaps(span, token))) return;
    if (token.norm === 'according' && tokens[index + 1]?.norm === 'to') {
      found.push(accordingTo(tokens, index));
      return;
    }
    const verb = sayingVerbs.get(token.lemma);
    if (verb === undefined || !isVerbForm(sentence, index)) return;
    const candidate = describe(sentence, index, verb, quoted);
    if (candidate !== null) found.push(candidate);
  });
  return found;
}

function accordingTo(tokens: readonly Token[], index: number): VerbOfSaying {
  const { start } = at(tokens, index);
  const { end } = at(tokens, index + 1);
  const contentBefore = tokens.slice(0, index).some((token) => token.kind === 'word');
  return {
    start,
    end,
    text: `${at(tokens, index).text} to`,
    verbClass: 'neutral',
    index,
    clauseFrom: index,
    contentFrom: index + 2,
    contentBefore,
    isParticiple: false,
    passive: null,
  };
}

/** Tells `he claims` and `officials say` from `the claims` and `to say`, by the words in front. */
function isVerbForm(sentence: AnalysedSentence, index: number): boolean {
  const { tokens } = sentence;
  const { norm, lemma, isCapitalised } = at(tokens, index);
  const before = tokens[index - 1];
  if (isCapitalised && before !== undefined && before.kind === 'word' && capitalsOf(tokens) === 'sentence')
    return false;
  if (passiveOf(tokens, index) !== null) return true;
  if (norm.endsWith('ing'))
    return before === undefined || before.kind === 'punctuation' || before.norm === 'and';
  if (before !== undefined && (notBeforeVerb.has(before.norm) || before.kind === 'clitic')) return false;
  if (norm !== lemma && !norm.endsWith('s')) return true;
  if (norm === 'says') return true;
  if (before === undefined || before.kind !== 'word') return false;
  const endsName = sentence.names.some((name) => name.end === before.end);
  if (norm !== lemma)
    return (
      endsName || PRONOUN.test(before.norm) || (!before.isFunctionWord && isFollowedByClause(tokens, index))
    );
  const isPlural = before.norm.endsWith('s') && before.norm !== before.lemma && !before.isFunctionWord;
  return (norm === 'say' || isFollowedByClause(tokens, index)) && (PRONOUN.test(before.norm) || isPlural);
}

/** `The company claims that`, `minister warns tax will rise`; not `insurance claims will rise`. */
const isFollowedByClause = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.norm === 'that' || opensClause(tokens, index + 1);

const BE = /^(?:is|are|was|were|been|being|be)$/u;
const CITED = /^(?:quoted|cited|reported|recorded|heard)$/u;
/** How far the auxiliary may stand before `as saying`: `was quoted on Monday by the agency as saying`. */
const FARTHEST_AUXILIARY = 9;

/** `It was announced that`, `was stressed by the bank`, `was quoted by the agency as saying`. */
function passiveOf(tokens: readonly Token[], index: number): VerbOfSaying['passive'] {
  const { norm, lemma } = at(tokens, index);
  if (norm === 'saying' && tokens[index - 1]?.norm === 'as') {
    const from = Math.max(0, index - FARTHEST_AUXILIARY);
    const cited = tokens.findLastIndex((token, i) => i >= from && i < index && CITED.test(token.norm));
    const hasAuxiliary = cited > 0 && BE.test(tokens[cited - 1]?.norm ?? '');
    return hasAuxiliary ? { auxiliary: cited - 1, isCited: true } : null;
  }
  if (norm === lemma || !BE.test(tokens[index - 1]?.norm ?? '')) return null;
  const next = tokens[index + 1]?.norm;
  // `He was told that` has an addressee in front, and who speaks is not said.
  const opens = next === 'by' || (next === 'that' && !addressed.has(lemma));
  return opens ? { auxiliary: index - 1, isCited: false } : null;
}

function describe(
  sentence: AnalysedSentence,
  index: number,
  verb: SayingVerb,
  quoted: readonly Span[],
): VerbOfSaying | null {
  const { tokens } = sentence;
  const token = at(tokens, index);
  const after = complementOf(sentence, index, verb.takes, quoted);
  const passive = passiveOf(tokens, index);
  const isParticiple = token.norm.endsWith('ing') && passive === null;
  const contentBefore = (after === 'none' || isPassiveBy(tokens, index, passive)) && !isParticiple;
  if (contentBefore && passive !== null) return ofPassive(tokens, index, verb, passive);
  if (contentBefore && !followsContent(tokens, index, quoted)) return null;
  if (after === 'none' && isParticiple) return null;
  if (after === 'words' && verb.takes === 'clause' && !saysSomething(sentence, index)) return null;
  const next = tokens[index + 1];
  // `called to say` is the telephone.
  if (token.lemma === 'call' && next?.norm === 'to') return null;
  const isNaming = token.lemma === 'call' && next !== undefined && !callPrepositions.has(next.norm);
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    verbClass: isNaming ? 'evaluative' : verb.verbClass,
    index,
    clauseFrom: clauseStart(tokens, index),
    contentFrom: contentStart(sentence, index, after),
    contentBefore,
    isParticiple,
    passive,
  };
}

/** A clause without `that`, also one that its subject has left (`countries he claims are poor`), or what is promised. */
function saysSomething({ tokens, dates }: AnalysedSentence, index: number): boolean {
  const next = tokens[index + 1];
  const date = dates.find((one) => one.start === next?.start);
  const from = date === undefined ? index + 1 : tokens.findIndex((token) => token.start >= date.end);
  if (commissive.has(at(tokens, index).lemma) && tokens[from]?.norm === 'to') return true;
  const hasLeft = PRONOUN.test(tokens[index - 1]?.norm ?? '') && isFiniteVerb(tokens[from]);
  return hasLeft || opensClause(tokens, from);
}

const isPassiveBy = (tokens: readonly Token[], index: number, passive: VerbOfSaying['passive']): boolean =>
  passive !== null && tokens[index + 1]?.norm === 'by';

/** What is said is the subject, and stands in front of the auxiliary. */
function ofPassive(
  tokens: readonly Token[],
  index: number,
  verb: SayingVerb,
  passive: NonNullable<VerbOfSaying['passive']>,
): VerbOfSaying {
  const { start, end, text } = at(tokens, index);
  return {
    start,
    end,
    text,
    verbClass: verb.verbClass,
    index,
    clauseFrom: passive.auxiliary,
    contentFrom: index + 1,
    contentBefore: true,
    isParticiple: false,
    passive,
  };
}

/** After the addressee, the day and `that`: `told reporters on Monday that | the bridge …`. */
function contentStart({ tokens, dates }: AnalysedSentence, index: number, complement: Complement): number {
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

type Complement = 'clause' | 'quotation' | 'words' | 'none';

/** What follows the verb: a clause, a quotation, other words, or nothing but a mark. */
function complementOf(
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
    if (/^[;!?]$/u.test(token.text) || sayingVerbs.has(token.lemma)) break;
  }
  const next = tokens[index + 1];
  if (next === undefined || next.kind === 'punctuation') return 'none';
  return (takes !== 'object' && isInvertedSpeaker(sentence, index)) ||
    quotationJustEnded(tokens, index, quoted)
    ? 'none'
    : 'words';
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
  if (name === undefined) return next.norm === 'the' || next.norm === 'a';
  const following = tokens.find((token) => token.start >= name.end);
  return following === undefined || following.kind === 'punctuation' || AFTER_INVERTED.test(following.norm);
}

/** A comma, or the end of a quotation, with words before it: `The road is shut, he said`. */
function followsContent(tokens: readonly Token[], index: number, quoted: readonly Span[]): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 9); i--) {
    const token = at(tokens, i);
    if (quoted.some((span) => token.start < span.end && token.end >= span.end)) return true;
    if (token.text === ',' || /^[”"’']$/u.test(token.text)) return i > 1;
    if (SUBORDINATE.test(token.norm)) return false;
  }
  return false;
}

/** The comma or `and` before the verb and its subject, so that the content of an earlier verb ends there. */
function clauseStart(tokens: readonly Token[], index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    const token = at(tokens, i);
    if (token.text === ',' || token.text === ';' || token.norm === 'and') return i;
    if (/^[”"»:]$/u.test(token.text)) return i + 1;
  }
  return index;
}
