import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { measures } from '../../language/data/en/measures.ts';
import { smallNumbers } from '../../language/data/en/number-words.ts';
import { outcomeOf } from '../../language/data/en/outcomes.ts';
import { capitalsOf } from '../../language/names/runs.ts';
import type { NumberMention } from '../../language/numbers.ts';
import type { Token } from '../../language/token.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { half, scaled, withFarBound, withoutDuring, withPounds } from './bounds.ts';
import { ages, clockTimes, scores } from './clock-and-scores.ts';
import { fractions } from './fractions.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { coldDegrees, onesOfMany } from './signs-and-parts.ts';

/**
 * The figures of a sentence that can be compared, in order: its numbers, and what only a comparison needs to read:
 * fractions (`a third of`, `nine in ten`), times of day, scores and ages.
 */
export function readQuantities(sentence: AnalysedSentence): readonly Quantity[] {
  const own = [
    ...fractions(sentence),
    ...clockTimes(sentence),
    ...scores(sentence),
    ...ages(sentence),
    ...coldDegrees(sentence),
    ...onesOfMany(sentence),
  ];
  const numbers = sentence.numbers
    .filter((mention) => !own.some((one) => overlaps(one, mention)) && isFigure(sentence, mention))
    .map((mention) =>
      quantityOf(
        scaled(sentence, withFarBound(sentence, withPounds(sentence, withoutDuring(mention)))),
        half(sentence, mention),
      ),
    );
  return [...own, ...joinRanges(sentence, numbers)].sort((a, b) => a.start - b.start);
}

/** `between approximately 300 and 3,400 miles`, `between $10 million and $50 million`: one figure. */
function joinRanges({ tokens }: AnalysedSentence, numbers: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const number of numbers) {
    const lower = joined.at(-1);
    const before = tokens.filter(
      (token) => lower !== undefined && token.start >= lower.end && token.end <= number.start,
    );
    const opener = tokens.findLast((token) => token.end <= (lower?.start ?? 0));
    const joint = before.length === 1 ? (before[0]?.norm ?? '') : '';
    const isRange =
      lower !== undefined &&
      ((opener?.norm === 'between' && joint === 'and') ||
        (joint === 'to' &&
          isAfterRange(tokens, lower) &&
          lower.kind === number.kind &&
          lower.unit === number.unit &&
          number.kind !== 'count' &&
          lower.value < number.value));
    if (!isRange || number.value <= 0) {
      joined.push(number);
      continue;
    }
    // `2 and 3 million`, `300 and 3,400 miles`: what the first lacks the second says.
    const isBare = lower.kind === 'count' && lower.unit === null;
    const factor = isBare && number.kind !== 'count' ? number.factor : 1;
    joined.pop();
    joined.push({
      ...number,
      start: lower.start,
      value: lower.value * factor,
      bound: lower.bound,
      upper: number.upper,
    });
  }
  return joined;
}

const indexOf = ({ tokens }: AnalysedSentence, offset: number): number =>
  tokens.findIndex((token) => token.start >= offset);

/** `a range of 2 percent to 2.25 percent`; `rose from 2 percent to 3 percent` is a change. */
const isAfterRange = (tokens: readonly Token[], lower: Span): boolean => {
  const opener = tokens.findLastIndex((token) => token.end <= lower.start);
  return tokens[opener]?.norm === 'of' && tokens[opener - 1]?.norm === 'range';
};

/** `not one` is a denial, `first lady` a phrase, `737 MAX 8 jets` a name, and `two or three more` counts what is left. */
function isFigure(sentence: AnalysedSentence, mention: NumberMention): boolean {
  const { tokens } = sentence;
  const first = indexOf(sentence, mention.start);
  const before = tokens[first - 1];
  const next = tokens.find((token) => token.start >= mention.end);
  if (before?.norm === 'not' || before?.norm === 'no') return false;
  if (/^(?:more|another|others?)$/u.test(next?.norm ?? '') || isFurther(tokens, first)) return false;
  if (mention.ordinal && (mention.value === 1 || next?.text === '-')) return false;
  if (isOfWhole(tokens, first) || isYear(mention)) return false;
  return !isInName(sentence, mention, before);
}

/** `another three` counts what is left; `killing 10 and injuring another 70` has a count of its own. */
const isFurther = (tokens: readonly Token[], first: number): boolean =>
  /^(?:another|additional|other)$/u.test(tokens[first - 1]?.norm ?? '') &&
  !outcomeOf.has(tokens[first - 2]?.lemma ?? '');

/** A year where no date was read: `in fiscal 2019`, `some 2020 candidates`; `2000 soldiers` may be a count. */
const isYear = ({ text, unit }: NumberMention): boolean =>
  unit === null
    ? /(?:^|\s)(?:19|20)\d\d$/u.test(text)
    : /^\p{L}/u.test(unit) && !measures.has(unit) && /(?:^|\s)(?:19|20)(?!00)\d\d$/u.test(text);

/** The `three` of `one of the three berths`: how many there are, not how many it happened to. */
function isOfWhole(tokens: readonly Token[], first: number): boolean {
  const determiner = tokens[first - 1]?.norm ?? '';
  const isOf =
    tokens[first - 2]?.norm === 'of' && /^(?:the|its|their|his|her|our|these|those)$/u.test(determiner);
  if (!isOf) return false;
  const part = tokens[first - 3];
  return (
    part !== undefined &&
    (part.kind === 'number' ||
      smallNumbers.has(part.norm) ||
      /^(?:some|many|most|all|each|any|none|half)$/u.test(part.norm))
  );
}

function isInName(sentence: AnalysedSentence, mention: NumberMention, before: Token | undefined): boolean {
  const isMeasured = mention.unit !== null && (measures.has(mention.unit) || !/^\p{L}/u.test(mention.unit));
  if (before === undefined || isMeasured || !/^\d/u.test(mention.text)) return false;
  if (sentence.names.some((name) => overlaps(name, mention))) return true;
  return sentence.names.some((name) => name.end === before.end) && capitalsOf(sentence.tokens) === 'sentence';
}
