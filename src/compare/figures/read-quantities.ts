import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { measures } from '../../language/data/en/measures.ts';
import { smallNumbers } from '../../language/data/en/number-words.ts';
import { capitalsOf } from '../../language/names/runs.ts';
import type { NumberMention } from '../../language/numbers.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { type Quantity, type QuantityKind, quantityOf } from './quantity.ts';

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
      quantityOf(scaled(sentence, withFarBound(sentence, withoutDuring(mention))), half(sentence, mention)),
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

const quantity = (
  from: Token,
  to: Token,
  kind: QuantityKind,
  value: number,
  unit: string | null,
): Quantity => ({
  start: from.start,
  end: to.end,
  kind,
  value,
  upper: value,
  bound: 'exact',
  isRound: false,
  isLoose: false,
  unit,
  factor: 1,
});

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
  if (
    /^(?:more|another|others?)$/u.test(next?.norm ?? '') ||
    /^(?:another|additional|other)$/u.test(before?.norm ?? '')
  )
    return false;
  if (mention.ordinal && (mention.value === 1 || next?.text === '-')) return false;
  if (isOfWhole(tokens, first) || isYear(mention)) return false;
  return !isInName(sentence, mention, before);
}

/** A year where no date was read: `in fiscal 2019`. */
const isYear = ({ text, unit }: NumberMention): boolean => unit === null && /^(?:19|20)\d\d$/u.test(text);

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

/** `-5 degrees`, `minus 5 degrees`: a hyphen with a space in front of it. */
function coldDegrees({ tokens }: AnalysedSentence): Quantity[] {
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
function onesOfMany({ tokens }: AnalysedSentence): Quantity[] {
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

/** `Over three years` is mostly a stretch of time, not more than three years. */
const withoutDuring = (mention: NumberMention): NumberMention =>
  /^over\s/iu.test(mention.text) &&
  (measures.get(mention.unit ?? '')?.dimension === 'time' || (mention.value < SMALL && mention.unit !== null))
    ? { ...mention, bound: 'exact' }
    : mention;

/** `over three floors` is where, `over 300 people` how many. */
const SMALL = 10;

/** `a maximum 3-year term`, `up to a $150 credit`: bounds with a word between them and the number. */
function withFarBound({ tokens }: AnalysedSentence, mention: NumberMention): NumberMention {
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
function scaled({ tokens }: AnalysedSentence, mention: NumberMention): NumberMention {
  const next = tokens.find((token) => token.start >= mention.end)?.norm ?? '';
  const factor = next === 'bil' ? 1e9 : next === 'mil' ? 1e6 : 1;
  return factor === 1
    ? mention
    : { ...mention, value: mention.value * factor, upper: mention.upper * factor };
}

/** `one and a half hours`: the number ends at `one`, and the unit stands behind. */
function half({ tokens }: AnalysedSentence, mention: NumberMention): number {
  const next = tokens.findIndex((token) => token.start >= mention.end);
  return tokens
    .slice(next, next + 3)
    .map(({ norm }) => norm)
    .join(' ') === 'and a half'
    ? 0.5
    : 0;
}

const parts: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, place) => [word, place === 0 ? 2 : place === 1 ? 3 : place + 2]),
);

/** `half of the`, `a third of`, `two-thirds of`, `nine in ten`, `one out of five`: shares, as percent. */
function fractions({ tokens }: AnalysedSentence): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const fraction = partAt(tokens, i) ?? ratioAt(tokens, i);
    if (fraction === null) continue;
    found.push(
      quantity(at(tokens, i), at(tokens, fraction.end - 1), 'measure', fraction.share * 100, 'share'),
    );
    i = fraction.end - 1;
  }
  return found;
}

interface Fraction {
  readonly share: number;
  readonly end: number;
}

const isShareOf = (token: Token | undefined): boolean =>
  /^(?:of|the|its|their|his|her)$/u.test(token?.norm ?? '');

function partAt(tokens: readonly Token[], i: number): Fraction | null {
  const { norm } = at(tokens, i);
  if (norm === 'half')
    return isShareOf(tokens[i + 1]) && tokens[i - 1]?.norm !== 'a' ? { share: 0.5, end: i + 1 } : null;
  const count = norm === 'a' ? 1 : smallNumbers.get(norm);
  if (count === undefined) return null;
  const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
  const part = parts.get((tokens[i + 1 + hyphen]?.norm ?? '').replace(/s$/u, ''));
  if (part === undefined || count >= part || tokens[i + 2 + hyphen]?.norm !== 'of') return null;
  return { share: count / part, end: i + 2 + hyphen };
}

const smallNumberOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d{1,3}$/u.test(token.text)
    ? Number(token.text)
    : smallNumbers.get(token?.norm ?? '');

function ratioAt(tokens: readonly Token[], i: number): Fraction | null {
  const count = smallNumberOf(tokens[i]);
  if (count === undefined) return null;
  const isOut = tokens[i + 1]?.norm === 'out' && tokens[i + 2]?.norm === 'of';
  const next = isOut ? i + 3 : tokens[i + 1]?.norm === 'in' ? i + 2 : -1;
  const all = next === -1 ? undefined : smallNumberOf(tokens[next]);
  return all === undefined || ![3, 4, 5, 10, 20, 100].includes(all) || count >= all
    ? null
    : { share: count / all, end: next + 1 };
}

const CLOCK = /^(\d{1,2})[:.](\d{2})$/u;
const HALF_DAY = /^([ap])\.?m\.?$/u;

/** `11:30`, `3 p.m.`: minutes from midnight, of a half day where none is named. */
function clockTimes({ tokens }: AnalysedSentence): Quantity[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const halfDay = HALF_DAY.exec(next?.norm ?? '')?.[1];
    const [, hours, minutes] = CLOCK.exec(token.text) ?? [];
    const hour = hours ?? (halfDay !== undefined && /^\d{1,2}$/u.test(token.text) ? token.text : undefined);
    if (hour === undefined || (hours !== undefined && token.text.includes('.') && halfDay === undefined))
      return [];
    const isLate = halfDay === 'p' && Number(hour) < 12;
    const value = (Number(hour) + (isLate ? 12 : 0)) * 60 + Number(minutes ?? 0);
    return [
      quantity(token, halfDay === undefined || next === undefined ? token : next, 'clock', value, null),
    ];
  });
}

/** `20-13`, `5-2`: the larger first, since either side may be named first. */
function scores({ tokens, numbers, dates }: AnalysedSentence): Quantity[] {
  return tokens.flatMap((token, i) => {
    const [dash, other] = [tokens[i + 1], tokens[i + 2]];
    if (token.kind !== 'number' || other?.kind !== 'number' || !/^[-–]$/u.test(dash?.text ?? '')) return [];
    const [a, b] = [Number(token.text), Number(other.text)];
    const isTaken = [...numbers, ...dates].some((one) => overlaps(one, token) && overlaps(one, other));
    const isChain = /^[-–/]$/u.test(tokens[i + 3]?.text ?? '') || /^[-–/]$/u.test(tokens[i - 1]?.text ?? '');
    if (isTaken || isChain || !Number.isInteger(a) || !Number.isInteger(b) || a > 200 || b > 200) return [];
    return [quantity(token, other, 'score', Math.max(a, b) * 1000 + Math.min(a, b), null)];
  });
}

/** `the 34-year-old driver`, `the driver, 36,`, `aged 36`. */
function ages({ tokens }: AnalysedSentence): Quantity[] {
  return tokens.flatMap((token, i) => {
    const value = smallNumberOf(token);
    if (value === undefined || value < 1 || value > 120) return [];
    const word = (offset: number): string => tokens[i + offset]?.norm ?? '';
    const yearsOld = tokens.slice(i + 1, i + 5).findIndex(({ norm }) => norm === 'old');
    if (yearsOld >= 1 && /^years?$/u.test(word(yearsOld)))
      return [quantity(token, at(tokens, i + yearsOld + 1), 'age', value, null)];
    if (/^years?$/u.test(word(2)) && word(1) === '-' && word(4) === 'old')
      return [quantity(token, at(tokens, i + 4), 'age', value, null)];
    const isApposed =
      word(-1) === ',' && /^[,;.]$/u.test(word(1)) && /^\p{L}/u.test(word(-2)) && token.kind === 'number';
    return isApposed || word(-1) === 'aged' ? [quantity(token, token, 'age', value, null)] : [];
  });
}
