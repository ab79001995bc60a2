import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import type { AnalysedSentence } from '../analysed-sentence.ts';
import type { NameMention } from '../names.ts';

/** Who speaks, as written. */
export interface Speaker extends Span {
  readonly text: string;
}

export const DETERMINER = /^(?:the|a|an|his|her|their|its)$/u;
export const LONGEST_PHRASE = 8;

/** A person, a body, a place or a people; `Danish` is nobody. */
export const isSomebody = (name: NameMention): boolean => name.kind !== 'demonym' || name.text.endsWith('s');

/** A noun phrase ends before a past tense, a preposition or another mark of grammar. */
export function endOfNounPhrase(tokens: AnalysedSentence['tokens'], start: number): number {
  let end = start;
  while (end + 1 < tokens.length && end - start < LONGEST_PHRASE) {
    const token = at(tokens, end + 1);
    const isPast = token.norm !== token.lemma && !token.norm.endsWith('s');
    if (token.kind !== 'word' || token.isFunctionWord || isPast) break;
    end++;
  }
  return end;
}

/** `the port's mayor` before `said`: back to the determiner, to a name, or the bare plural (`officials said`). */
export function nounPhraseBefore({ tokens, names }: AnalysedSentence, head: number): Speaker | null {
  for (let i = head; i >= Math.max(0, head - LONGEST_PHRASE); i--) {
    const token = at(tokens, i);
    const name = names.find((one) => one.end === token.end && isSomebody(one));
    // `Rivera on Tuesday said`: what follows the name is when, not who.
    const next = tokens[i + 1];
    // `Rivera's campaign`: the campaign speaks.
    if (name !== undefined && next?.isFunctionWord === true && next.kind !== 'clitic' && next.norm !== 'of')
      return name;
    if (token.kind === 'punctuation' && token.text !== '-') return phrase(tokens, i + 1, head);
    if (DETERMINER.test(token.norm) || i === 0) return phrase(tokens, i, head);
    if (token.norm === 'and' || token.norm === 'that' || token.norm === 'but')
      return phrase(tokens, i + 1, head);
  }
  return phrase(tokens, head, head);
}

/** The words from one token to another; null where there is none. */
export function phrase(tokens: AnalysedSentence['tokens'], from: number, to: number): Speaker | null {
  if (from > to) return null;
  const words = tokens.slice(from, to + 1);
  const { start } = at(tokens, from);
  return {
    start,
    end: at(tokens, to).end,
    text: words.map((word, i) => gap(words[i - 1], word) + word.text).join(''),
  };
}

const gap = (before: Span | undefined, token: Span): string =>
  before !== undefined && before.end < token.start ? ' ' : '';
