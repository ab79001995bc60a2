import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import type { Token } from '../../language/token.ts';
import { type LinkSide, MAX_TOKENS } from './disagreement.ts';

/** What is read from one sentence at a time, read once however many links the sentence stands in. */
export function bySentence<T>(
  read: (tokens: readonly Token[], sentence: AnalysedSentence) => readonly T[],
): (side: LinkSide) => readonly T[] {
  const known = new WeakMap<AnalysedSentence, readonly T[]>();
  const readOnce = (sentence: AnalysedSentence): readonly T[] => {
    const found = known.get(sentence) ?? read(sentence.tokens.slice(0, MAX_TOKENS), sentence);
    known.set(sentence, found);
    return found;
  };
  return ({ sentences }) => sentences.flatMap(readOnce);
}
