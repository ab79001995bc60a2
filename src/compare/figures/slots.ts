import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';
import { closeness, NEAR_IN_MEANING } from '../context/closeness.ts';
import { sharedWords } from '../context/context.ts';
import { isOfSameContent } from '../linking/same-content.ts';
import { rangeOfSpan } from '../side.ts';
import { indicesOf } from '../token-range.ts';
import type { LinkedSentences, LinkedSide } from '../view.ts';
import { isContentWord } from '../words.ts';
import { areApart, type Distance, distanceOf } from './distance.ts';
import { unitIndex, wordAfterUnit, wordsAroundFigure } from './figure-words.ts';
import { haveOtherOwners } from './owners.ts';
import { arePeople, areTwoCurrencies, canBeOfOne, type Quantity } from './quantity.ts';
import { areOfTwoThings, hasOwnName } from './two-things.ts';

/**
 * How sure two figures fill one slot (`at least 12 people died` / `police put the dead at 14`); 0 where nothing says so.
 * Two linked sentences often give figures of different things, and only figures of one thing can disagree. So they must be
 * of one sort, and the words around them must stand for each other; the nearer the values are, the fewer words will do.
 *
 * Of 83 pairs of figures in linked sentences of news, read one by one, those within a tenth of each other were nearly
 * always of one thing, those farther apart than by half hardly ever.
 */
export function slotScore(a: Quantity, b: Quantity, linked: LinkedSentences): number {
  if (!canBeOfOne(a, b)) return 0;
  const unit = unitScore(a, b, linked);
  if (unit === null) return 0;
  const evidence = evidenceOf(a, b, linked, unit);
  if (linked.isEdited) return evidence.share >= 0.3 ? 1 + unit + evidence.share : 0;
  const ownNames =
    (hasOwnName(linked.left, a, linked.right) ? 1 : 0) + (hasOwnName(linked.right, b, linked.left) ? 1 : 0);
  if (ownNames === 2 || areOfTwoThings(linked, a, b) || haveOtherOwners(linked, a, b)) return 0;
  if (areTwoCurrencies(a, b) && !(isOfSameContent(linked) && evidence.isLinked)) return 0;
  return fillsOneSlot(evidence, isOfSameContent(linked), ownNames > 0) ? unit + evidence.share : 0;
}

/** What speaks for one slot. */
interface SlotEvidence {
  /** Two people in like sentences have two ages. */
  readonly isAge: boolean;
  /** More than twenty times as much is seldom of one thing: `$10 billion` / `over $2 million`. */
  readonly isApart: boolean;
  /** Whether both say that they count or measure the same. */
  readonly isOneUnit: boolean;
  /** Whether the figures themselves, or words right beside both, stand for each other. */
  readonly isLinked: boolean;
  readonly isGoverned: boolean;
  /** Whether what is counted does the same: `340 dockers walked out` / `about 200 workers walked off`. */
  readonly doesTheSame: boolean;
  /** In thousands and more: few figures of a text are, and two that are nearly equal are seldom of two things. */
  readonly isLarge: boolean;
  /** Content words around both that stand for each other; as share of the poorer and of the richer side. */
  readonly shared: number;
  readonly share: number;
  readonly shareOfRicher: number;
  readonly distance: Distance;
}

const LARGE = 1_000;

function evidenceOf(a: Quantity, b: Quantity, linked: LinkedSentences, unit: number): SlotEvidence {
  const around = { left: wordsAroundFigure(linked.left, a), right: wordsAroundFigure(linked.right, b) };
  const shared = sharedWords(linked, around.left, around.right);
  return {
    isAge: a.kind === 'age',
    isApart: !a.isRound && !b.isRound && areApart(a, b),
    isOneUnit: unit === 1,
    isLinked: areNumbersLinked(linked, a, b),
    isGoverned: areGovernedAlike(linked, a, b),
    doesTheSame: sharedWords(linked, wordAfterUnit(linked.left, a), wordAfterUnit(linked.right, b)) > 0,
    isLarge: Math.min(Math.abs(a.value), Math.abs(b.value)) >= LARGE,
    shared,
    share: shared / Math.max(1, Math.min(around.left.length, around.right.length)),
    shareOfRicher: shared / Math.max(1, around.left.length, around.right.length),
    distance: distanceOf(a, b),
  };
}

function fillsOneSlot(evidence: SlotEvidence, isSameContent: boolean, hasOwnNames: boolean): boolean {
  const {
    isAge,
    isApart,
    isOneUnit,
    isLinked,
    isGoverned,
    doesTheSame,
    isLarge,
    shared,
    share,
    shareOfRicher,
  } = evidence;
  if (isOneUnit && doesTheSame && shared >= 2 && !hasOwnNames) return true;
  const isTied = isLinked || isGoverned;
  if (isSameContent && isTied && shared >= 1 && share >= (evidence.distance === 'far' ? 0.5 : 0.4))
    return true;
  if (isSameContent && isOneUnit && share >= (shared >= 2 ? 0.5 : 1)) return true;
  if (isApart || (isAge && evidence.distance !== 'near')) return false;
  switch (evidence.distance) {
    case 'near':
      return (isLinked && isGoverned) || (isLarge && isOneUnit && isTied) || hasEnoughWords(evidence, isTied);
    case 'medium':
      return isOneUnit && isTied && shared >= 2 && share >= 0.45;
    case 'far':
      return (
        isOneUnit &&
        isLinked &&
        isGoverned &&
        shared >= 2 &&
        share >= 0.5 &&
        shareOfRicher >= 0.45 &&
        !hasOwnNames
      );
  }
}

/** Near figures with a unit need two words that stand for each other, or one and a tie; without a unit the tie. */
function hasEnoughWords({ isOneUnit, shared, share }: SlotEvidence, isTied: boolean): boolean {
  if (isOneUnit && shared >= 2) return share >= 0.4;
  return isTied && share >= 0.5;
}

/** 1 where both count or measure the same, 0 where one does not say what, null where they count different things. */
function unitScore(a: Quantity, b: Quantity, linked: LinkedSentences): number | null {
  if (a.kind !== 'count' || b.kind !== 'count') return 1;
  if (a.unit === null || b.unit === null) return 0;
  if (a.unit === b.unit || arePeople(a.unit, b.unit)) return 1;
  const [left, right] = [unitIndex(linked.left, a), unitIndex(linked.right, b)];
  if (left === null || right === null) return null;
  const group = linked.left.groupAt[left];
  if (group !== undefined && group === linked.right.groupAt[right]) return 1;
  const likeness = closeness(at(linked.left.tokens, left), at(linked.right.tokens, right)) ?? 0;
  return likeness >= NEAR_IN_MEANING ? 1 : linked.isEdited ? 0 : null;
}

/** As `slotScore`, for two dates that are linked: most articles have several dates, of several happenings. */
export function dateSlotScore(a: Span, b: Span, linked: LinkedSentences): number {
  const around = { left: wordsAroundFigure(linked.left, a), right: wordsAroundFigure(linked.right, b) };
  const shared = sharedWords(linked, around.left, around.right);
  const share = shared / Math.max(1, Math.min(around.left.length, around.right.length));
  if (linked.isEdited) return 1 + share;
  if (prepositionOf(linked.left, a) !== prepositionOf(linked.right, b)) return 0;
  const isSame = isOfSameContent(linked);
  if (!isSame && (hasOwnName(linked.left, a, linked.right) || hasOwnName(linked.right, b, linked.left)))
    return 0;
  return shared >= 2 && share >= (isSame ? 0.5 : 0.66) ? share : 0;
}

const datePrepositions = new Set('until till by since before after from to'.split(' '));

/** `sealed until Tuesday` / `indicted on Thursday`: until when and when are two things; `on` may be left out. */
function prepositionOf({ tokens }: LinkedSide, date: Span): string {
  const before = tokens.findLast((token) => token.end <= date.start)?.norm ?? '';
  return datePrepositions.has(before) ? before : 'on';
}

function areNumbersLinked(linked: LinkedSentences, a: Span, b: Span): boolean {
  const [left, right] = [rangeOfSpan(linked.left, a), rangeOfSpan(linked.right, b)];
  if (left === null || right === null) return false;
  return linked.left.groupAt
    .slice(left.start, left.end)
    .some((group) => group?.right.some((index) => right.start <= index && index < right.end));
}

/** Words between a figure without a unit and the verb or noun that says what it is of. */
const GOVERNED = 3;

/** `killed 12` / `14 people died`: a word right beside the one stands for a word right beside the other. */
function areGovernedAlike(linked: LinkedSentences, a: Span, b: Span): boolean {
  const beside = (side: LinkedSide, figure: Span): readonly number[] => {
    const range = rangeOfSpan(side, figure);
    if (range === null) return [];
    const near = [
      ...indicesOf({ start: range.start - GOVERNED, end: range.start }),
      ...indicesOf({ start: range.end, end: range.end + GOVERNED }),
    ];
    return near.filter((index) => side.tokens[index] !== undefined && isContentWord(at(side.tokens, index)));
  };
  return sharedWords(linked, beside(linked.left, a), beside(linked.right, b)) > 0;
}
