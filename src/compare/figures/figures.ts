import type { AnalysedArticle } from '../../language/analysis.ts';
import type { DateMention } from '../../language/dates.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { isOneContext } from '../context/one-context.ts';
import { linkShare } from '../context/word-slots.ts';
import { rangeOfSpan, sideOf } from '../side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord } from '../words.ts';
import { unitIndex } from './figure-words.ts';
import { pairMentions } from './pair-mentions.ts';
import { otherPlaces } from './places.ts';
import { canBothHold, figureKey, isSameFigure, type Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';
import { dateSlotScore, slotScore } from './slots.ts';
import { isPartOfTotal } from './totals.ts';

/** Numbers, amounts, dates and places that differ in the same slot: `at least 12 people` / `14 people`. */
export function findFigures(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [
    ...numberDifferences(linked),
    ...dateDifferences(linked),
    ...placeDifferences(linked),
  ]);
}

const known = new WeakMap<AnalysedArticle, readonly Quantity[]>();

/** The figures of the article, in order; read at most once. */
function quantitiesOf(article: AnalysedArticle): readonly Quantity[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = article.sentences.flatMap(readQuantities);
  known.set(article, found);
  return found;
}

const within = <Mention extends Span>(side: LinkedSide, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention) => side.sentences.some(({ span }) => overlaps(span, mention)));

function numberDifferences(linked: LinkedSentences): FoundDifference[] {
  const all = { left: quantitiesOf(linked.left.article), right: quantitiesOf(linked.right.article) };
  const [left, right] = [within(linked.left, all.left), within(linked.right, all.right)];
  const pairs = pairMentions(left, right, isSameFigure, (a, b) => slotScore(a, b, linked)).filter(
    (pair) =>
      linked.isEdited || !(isToldElsewhere(pair, all.left, all.right) || isPartOfTotal(pair, left, right)),
  );
  return pairs.map((pair) => {
    return {
      kind: 'figures',
      statement: linked.statement,
      sides: sidesOf(linked, pair, withWhatIsCounted),
      ...judged(pair, linked),
      values: new Map([
        [linked.left.article.article.id, figureKey(pair.left)],
        [linked.right.article.article.id, figureKey(pair.right)],
      ]),
    };
  });
}

/**
 * Figures that disagree and stand in sentences linked only in part are of two things half of the time (`Sanders raised 46
 * million` / `Biden, who raised 18 million`), so what stands around both must be the same, too.
 */
function judged(
  pair: Sides<Quantity>,
  linked: LinkedSentences,
): Pick<FoundDifference, 'weight' | 'detail' | 'cautions'> {
  if (canBothHold(pair.left, pair.right))
    return {
      weight: weights.figuresDifferInPrecision,
      detail: 'both can hold: one is less exact',
      cautions: [],
    };
  const [left, right] = [rangeOfSpan(linked.left, pair.left), rangeOfSpan(linked.right, pair.right)];
  const isOfOne = left !== null && right !== null && isOneContext(linked, left, right, 'anchored');
  return isOfOne
    ? { weight: weights.figuresDisagree, detail: '', cautions: [] }
    : {
        weight: weights.figuresPerhapsOfTwo,
        detail: '',
        cautions: ['the two figures may be of two things: read both'],
      };
}

/** Where the other article gives the very figure in another place, the two figures are of two things. */
const isToldElsewhere = (
  pair: Sides<Quantity>,
  lefts: readonly Quantity[],
  rights: readonly Quantity[],
): boolean =>
  rights.some((other) => isSameFigure(pair.left, other)) ||
  lefts.some((other) => isSameFigure(other, pair.right));

function dateDifferences(linked: LinkedSentences): FoundDifference[] {
  const [left, right] = [datesOf(linked.left), datesOf(linked.right)];
  const isElsewhere = (date: DateMention, other: LinkedSide): boolean =>
    other.article.sentences.some(({ dates }) => dates.some((one) => areEqualDates(one, date)));
  const pairs = pairMentions(left, right, areEqualDates, (a, b) =>
    linkShare(linked, a, b) > 0 && datesDisagree(a, b) ? dateSlotScore(a, b, linked) : 0,
  ).filter(
    (pair) =>
      linked.isEdited || !(isElsewhere(pair.left, linked.right) || isElsewhere(pair.right, linked.left)),
  );
  return pairs.map((pair) => ({
    kind: 'figures',
    statement: linked.statement,
    sides: sidesOf(linked, pair, (_, mention) => mention),
    weight: weights.figuresDisagree,
    detail: '',
    cautions: [],
  }));
}

const placeDifferences = (linked: LinkedSentences): FoundDifference[] =>
  otherPlaces(linked).map((pair) => ({
    kind: 'figures',
    statement: linked.statement,
    sides: sidesOf(linked, pair, (_, place) => place),
    weight: weights.figuresDisagree,
    detail: 'two places',
    cautions: [],
  }));

/** The stamp of a post, `(@name) May 30`, is no date of the happening. */
const datesOf = (side: LinkedSide): readonly DateMention[] =>
  side.sentences.flatMap(({ dates, tokens }) =>
    dates.filter((date) => tokens.findLast((token) => token.end <= date.start)?.text !== ')'),
  );

const sidesOf = <Mention extends Span>(
  linked: LinkedSentences,
  pair: Sides<Mention>,
  shown: (side: LinkedSide, mention: Mention) => Span,
): FoundDifference['sides'] => [
  sideOf(linked.left.article, shown(linked.left, pair.left)),
  sideOf(linked.right.article, shown(linked.right, pair.right)),
];

const openers = new Set(['between', 'from']);
const MAX_REACH = 3;

/** With the noun or the verb behind it, so that a bare figure can be read: `340 dockers`, `three were arrested`. */
function withWhatIsCounted(side: LinkedSide, figure: Quantity): Span {
  const range = rangeOfSpan(side, figure);
  if (range === null) return figure;
  const before = side.tokens[range.start - 1];
  const start = before !== undefined && openers.has(before.norm) ? before.start : figure.start;
  const unit = unitIndex(side, figure);
  if (unit !== null) return { start, end: Math.max(figure.end, at(side.tokens, unit).end) };
  if (figure.kind !== 'count' && figure.kind !== 'ordinal') return { start, end: figure.end };
  for (const token of side.tokens.slice(range.end, range.end + MAX_REACH)) {
    if (token.kind === 'punctuation' && token.norm !== '-') break;
    if (isContentWord(token)) return { start, end: token.end };
  }
  return { start, end: figure.end };
}

const fields = ['year', 'month', 'day', 'weekday'] as const;

/** Equal in every field that both state, and at least one is stated by both. */
function areEqualDates(a: DateMention, b: DateMention): boolean {
  const shared = fields.filter((field) => a[field] !== null && b[field] !== null);
  return shared.length > 0 && shared.every((field) => a[field] === b[field]);
}

const datesDisagree = (a: DateMention, b: DateMention): boolean =>
  fields.some((field) => a[field] !== null && b[field] !== null && a[field] !== b[field]);
