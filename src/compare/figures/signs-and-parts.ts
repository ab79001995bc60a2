import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import type { Quantity } from './quantity.ts';
import { quantity } from './quantity-of-tokens.ts';

/** `-5 degrees`, `minus 5 degrees`: a hyphen with a space in front of it. */
export function coldDegrees({ tokens }: AnalysedSentence): Quantity[] {
  return tokens.flatMap((token, i) => {
    const [before, earlier, degrees] = [tokens[i - 1], tokens[i - 2], tokens[i + 1]];
    if (before === undefined || token.kind !== 'number' || !/^(?:degrees?|°)/u.test(degrees?.norm ?? ''))
      return [];
    const isSign =
      /^[-−–]$/u.test(before.text) && before.end === token.start && earlier?.end !== before.start;
    if (!isSign && before.norm !== 'minus') return [];
    return [quantity(before, token, 'measure', -Number(token.text), 'degree')];
  });
}

/** `one of the three berths` is one berth. */
export function onesOfMany({ tokens }: AnalysedSentence): Quantity[] {
  return tokens.flatMap((token, i) => {
    if (
      token.norm !== 'one' ||
      tokens[i + 1]?.norm !== 'of' ||
      !/^(?:the|its|their|his|her|our)$/u.test(tokens[i + 2]?.norm ?? '')
    )
      return [];
    const noun = tokens.slice(i + 3, i + 7).find(({ norm, lemma }) => norm.endsWith('s') && norm !== lemma);
    return noun === undefined ? [] : [quantity(token, token, 'count', 1, noun.lemma)];
  });
}
