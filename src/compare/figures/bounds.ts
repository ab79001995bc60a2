import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { measures } from '../../language/data/en/measures.ts';
import type { NumberMention } from '../../language/numbers.ts';

/** `Over three years` is mostly a stretch of time, not more than three years. */
export const withoutDuring = (mention: NumberMention): NumberMention =>
  isSmallAround(mention) ||
  (/^over\s/iu.test(mention.text) &&
    (measures.get(mention.unit ?? '')?.dimension === 'time' ||
      (mention.value < SMALL && mention.unit !== null)))
    ? { ...mention, bound: 'exact' }
    : mention;

/** `revolved around two men`: nobody counts about two. */
const isSmallAround = ({ text, value, unit }: NumberMention): boolean =>
  /^around\s/iu.test(text) && value < SMALL && measures.get(unit ?? '') === undefined;

/** `over three floors` is where, `over 300 people` how many. */
const SMALL = 10;

/** `a maximum 3-year term`, `up to a $150 credit`: bounds with a word between them and the number. */
export function withFarBound({ tokens }: AnalysedSentence, mention: NumberMention): NumberMention {
  if (mention.bound !== 'exact') return mention;
  const first = tokens.findIndex((token) => token.start >= mention.start);
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ norm }) => norm)
    .join(' ');
  if (/(?:^| )(?:maximum|max|maximum of|up to an?)$/u.test(before)) return { ...mention, bound: 'at-most' };
  return /(?:^| )minimum$/u.test(before) ? { ...mention, bound: 'at-least' } : mention;
}

/** `$5.55 bil`: magnitudes as headlines cut them. */
export function scaled({ tokens }: AnalysedSentence, mention: NumberMention): NumberMention {
  const next = tokens.find((token) => token.start >= mention.end)?.norm ?? '';
  const factor = next === 'bil' ? 1e9 : next === 'mil' ? 1e6 : 1;
  return factor === 1
    ? mention
    : { ...mention, value: mention.value * factor, upper: mention.upper * factor };
}

/** `one and a half hours`: the number ends at `one`, and the unit stands behind. */
export function half({ tokens }: AnalysedSentence, mention: NumberMention): number {
  const next = tokens.findIndex((token) => token.start >= mention.end);
  return tokens
    .slice(next, next + 3)
    .map(({ norm }) => norm)
    .join(' ') === 'and a half'
    ? 0.5
    : 0;
}

/** `3 million pounds`: money, unless it says of what (`of beef`). */
export const withPounds = ({ tokens }: AnalysedSentence, mention: NumberMention): NumberMention =>
  mention.unit === 'pound' &&
  /(?:million|billion|thousand|m|bn)\b/iu.test(mention.text) &&
  tokens.find((token) => token.start >= mention.end)?.norm !== 'of'
    ? { ...mention, unit: '£' }
    : mention;
