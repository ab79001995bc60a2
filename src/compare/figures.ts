import type { DateMention } from '../language/dates.ts';
import type { NumberMention } from '../language/numbers.ts';
import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';
import { rangeOfSpan, sideOf } from './side.ts';
import { linkShare } from './slots.ts';
import type {
  ComparedEvent,
  FoundDifference,
  LinkedSentences,
  LinkedSide,
  TokenRange,
  WordGroup,
} from './view.ts';
import { weights } from './weights.ts';
import { isContentWord, isPastForm } from './words.ts';

/** Numbers, amounts and dates that differ in the same slot: `at least 12 people` / `14 people`. */
export function findFigures(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [...numberDifferences(linked), ...dateDifferences(linked)]);
}

interface Pair<Mention> {
  readonly left: Mention;
  readonly right: Mention;
}

/** The numbers of a side; `not one` is a denial and no figure. */
const numbersOf = (side: LinkedSide): readonly NumberMention[] =>
  side.sentences.flatMap((sentence) =>
    sentence.numbers.filter((mention) => {
      const before = sentence.tokens.findLast((token) => token.end <= mention.start);
      return before?.norm !== 'not' && before?.norm !== 'no';
    }),
  );

function numberDifferences(linked: LinkedSentences): FoundDifference[] {
  const left = numbersOf(linked.left);
  const right = numbersOf(linked.right);
  const pairs = pairMentions(left, right, areEqualNumbers, (a, b) => numberSlot(a, b, linked));
  return pairs.map((pair) => {
    const isPrecision = canBothHold(pair.left, pair.right);
    return {
      kind: 'figures',
      statement: linked.statement,
      sides: sidesOf(linked, pair),
      weight: isPrecision ? weights.figuresDifferInPrecision : weights.figuresDisagree,
      detail: isPrecision ? 'both can hold: one is less exact' : '',
      cautions: [],
    };
  });
}

function dateDifferences(linked: LinkedSentences): FoundDifference[] {
  const left = linked.left.sentences.flatMap((sentence) => sentence.dates);
  const right = linked.right.sentences.flatMap((sentence) => sentence.dates);
  const pairs = pairMentions(left, right, areEqualDates, (a, b) =>
    linkShare(linked, a, b) > 0 && datesDisagree(a, b) ? 1 : 0,
  );
  return pairs.map((pair) => ({
    kind: 'figures',
    statement: linked.statement,
    sides: sidesOf(linked, pair),
    weight: weights.figuresDisagree,
    detail: '',
    cautions: [],
  }));
}

const sidesOf = (linked: LinkedSentences, pair: Pair<Span>): FoundDifference['sides'] => [
  sideOf(linked.left.article, withWhatIsCounted(linked.left, pair.left)),
  sideOf(linked.right.article, withWhatIsCounted(linked.right, pair.right)),
];

const openers = new Set(['between', 'from']);
const MAX_REACH = 3;

/** With the noun or the verb behind it, so that a bare figure can be read: `340 dockers`, `three were arrested`. */
function withWhatIsCounted(side: LinkedSide, mention: Span): Span {
  const range = rangeOfSpan(side, mention);
  if (range === null) return mention;
  const before = side.tokens[range.start - 1];
  const start = before !== undefined && openers.has(before.norm) ? before.start : mention.start;
  if (at(side.tokens, range.end - 1).kind === 'word' && !isNumberWord(side, range))
    return { start, end: mention.end };
  for (const token of side.tokens.slice(range.end, range.end + MAX_REACH)) {
    if (token.kind === 'punctuation' && token.norm !== '-') break;
    if (isContentWord(token)) return { start, end: token.end };
  }
  return { start, end: mention.end };
}

const magnitudes = /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/u;

/** Whether the mention is a number alone: `two`, `About 200`, `48 million`, and not `70 kilograms`. */
function isNumberWord(side: LinkedSide, { start, end }: TokenRange): boolean {
  const last = at(side.tokens, end - 1);
  return end - start === 1 || last.kind === 'number' || magnitudes.test(last.norm);
}

/**
 * Mentions without an equal on the other side, paired by slot, the surest first; each stands in one pair. (Equal values
 * are taken away first: of `12 dead, 31 hurt` and `31 hurt, 14 dead` only 12 and 14 are left to disagree.)
 */
function pairMentions<Mention extends Span>(
  left: readonly Mention[],
  right: readonly Mention[],
  areEqual: (a: Mention, b: Mention) => boolean,
  slot: (a: Mention, b: Mention) => number,
): Pair<Mention>[] {
  const lefts = left.filter((a) => !right.some((b) => areEqual(a, b)));
  const rights = right.filter((b) => !left.some((a) => areEqual(a, b)));
  const candidates = lefts
    .flatMap((a) => rights.map((b) => ({ left: a, right: b, score: slot(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || startOf(a) - startOf(b) || distanceOf(a) - distanceOf(b));
  const taken = new Set<Mention>();
  return candidates.filter((pair) => {
    if (taken.has(pair.left) || taken.has(pair.right)) return false;
    taken.add(pair.left);
    taken.add(pair.right);
    return true;
  });
}

// Ties are broken so that swapping the articles swaps the pairs and nothing else.
const startOf = ({ left, right }: Pair<Span>): number => left.start + right.start;
const distanceOf = ({ left, right }: Pair<Span>): number => Math.abs(left.start - right.start);

const areEqualNumbers = (a: NumberMention, b: NumberMention): boolean =>
  a.value === b.value && a.bound === b.bound && areSameUnit(a, b);

const areSameUnit = (a: NumberMention, b: NumberMention): boolean =>
  a.unit === b.unit || a.unit === null || b.unit === null;

/**
 * How sure two numbers fill one slot, 0 to 3: their words are linked, they count the same thing, or things that are
 * linked (`340 dockers` / `about 200 workers`).
 */
function numberSlot(a: NumberMention, b: NumberMention, linked: LinkedSentences): number {
  if (a.ordinal !== b.ordinal) return 0;
  const linkedWords = linkShare(linked, a, b);
  if (a.unit !== null && a.unit === b.unit) return 2 + linkedWords;
  if (areSameUnit(a, b) && linkedWords > 0) return linkedWords;
  const countedLinked = linkShare(
    linked,
    withWhatIsCounted(linked.left, a),
    withWhatIsCounted(linked.right, b),
  );
  return isMeasure(a.unit) || isMeasure(b.unit)
    ? 0
    : Math.max(linkedWords, countedLinked, besideSame(a, b, linked));
}

const BESIDE = 3;
const BESIDE_SCORE = 0.4;

/** `three were arrested` / `officers arrested two men`: the same deed right beside both. */
function besideSame(a: Span, b: Span, linked: LinkedSentences): number {
  const groups = groupsBeside(linked.right, b);
  return [...groupsBeside(linked.left, a)].some((group) => groups.has(group)) ? BESIDE_SCORE : 0;
}

/** The groups of verbs in the past near the mention. */
function groupsBeside(side: LinkedSide, mention: Span): ReadonlySet<WordGroup> {
  const found = new Set<WordGroup>();
  const range = rangeOfSpan(side, mention);
  if (range === null) return found;
  for (let index = Math.max(0, range.start - BESIDE); index < range.end + BESIDE; index += 1) {
    const token = side.tokens[index];
    const group = side.groupAt[index];
    if (token !== undefined && group?.kind === 'same' && isPastForm(token)) found.add(group);
  }
  return found;
}

/** Units that are no nouns, or that measure: 5 % is never 5 people. */
const isMeasure = (unit: string | null): boolean =>
  unit !== null && (!/^\p{L}{3,}$/u.test(unit) || measures.has(unit));

const measures = new Set(
  'year month week day hour minute second metre meter kilometre kilometer mile foot inch kilogram gram ton tonne litre dollar euro pound crown percent degree'.split(
    ' ',
  ),
);

const ROUND = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\b/iu;

/** The range of values that a number leaves open. */
function rangeOf(mention: NumberMention): readonly [number, number] {
  if (ROUND.test(mention.text)) return [mention.value, mention.value * 10];
  switch (mention.bound) {
    case 'exact':
      return [mention.value, mention.upper];
    case 'at-least':
      return [mention.value, Number.POSITIVE_INFINITY];
    case 'at-most':
      return [0, mention.upper];
    case 'about':
      return [mention.value * 0.9, mention.upper * 1.1];
  }
}

/** Whether one is only less exact. Two different lower bounds (`at least 12` / `at least 14`) are two counts. */
function canBothHold(a: NumberMention, b: NumberMention): boolean {
  if (a.bound === b.bound && a.bound !== 'about' && !ROUND.test(a.text) && !ROUND.test(b.text)) return false;
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}

const fields = ['year', 'month', 'day', 'weekday'] as const;

/** Equal in every field that both state, and at least one is stated by both. */
function areEqualDates(a: DateMention, b: DateMention): boolean {
  const shared = fields.filter((field) => a[field] !== null && b[field] !== null);
  return shared.length > 0 && shared.every((field) => a[field] === b[field]);
}

const datesDisagree = (a: DateMention, b: DateMention): boolean =>
  fields.some((field) => a[field] !== null && b[field] !== null && a[field] !== b[field]);
