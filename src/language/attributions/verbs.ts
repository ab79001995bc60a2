import { at } from '../../model/list.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { AnalysedSentence } from '../analysed-sentence.ts';
import { callPrepositions, reportingVerbs, type SayingVerb } from '../data/en/saying-verbs.ts';
import type { Token } from '../token.ts';
import { complementOf, contentStart, saysSomething } from './complement.ts';
import { isPassiveBy, passiveOf } from './passive.ts';
import { isVerbForm } from './verb-form.ts';
import type { Passive, VerbOfSaying } from './verb-of-saying.ts';

const CALL_PARTICLE = /^(?:to|in|out|off|up|back)$/u;
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
    const verb = reportingVerbs.get(token.lemma);
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
  if (verb.takes === 'finds' && !contentBefore && next?.norm !== 'that') return null;
  // `called to say` is the telephone, `called out the mayor` no name; `pointed` needs its `out`.
  if (token.lemma === 'call' && CALL_PARTICLE.test(next?.norm ?? '')) return null;
  if (token.lemma === 'point' && next?.norm !== 'out') return null;
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

/** What is said is the subject, and stands in front of the auxiliary. */
function ofPassive(
  tokens: readonly Token[],
  index: number,
  verb: SayingVerb,
  passive: NonNullable<Passive>,
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
