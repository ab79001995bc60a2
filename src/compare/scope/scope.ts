import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import { overlaps } from '../../model/span.ts';
import { type Amount, isOneContext } from '../context/one-context.ts';
import { classesOf } from '../grammar/side-classes.ts';
import { isTime } from '../grammar/times.ts';
import { sideOfRange } from '../side.ts';
import type {
  ComparedEvent,
  FoundDifference,
  LinkedSentences,
  LinkedSide,
  TokenRange,
  WordGroup,
} from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isFormOf, isPastForm, isQuantifier } from '../words.ts';
import { commonRuns } from './common-runs.ts';
import { insertions } from './edits.ts';
import { isCutShort, isOfOtherHead, isOwnerNamed } from './no-scope.ts';
import { endOfComplement, endOfNoun, startOfNoun } from './noun-ends.ts';
import { canBeModified, startOfModifiers, startOfPart } from './noun-modifiers.ts';

/**
 * Modifiers added, dropped or attached elsewhere around the same words: `stability of the region` / `Baltic stability`,
 * `shameful neglect of the bridges` / `this shameful neglect`.
 *
 * Anchors are runs of the same words on both sides (`stability and security`). In front of them stand modifiers that
 * nothing on the other side stands for, behind them complements with `of`. Without parts of speech this is the safe
 * part of the noun phrase; what stands behind a verb is left to `selection`.
 */
export function findScope(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) =>
    linked.isEdited
      ? insertions(linked)
      : apart(
          commonRuns(linked)
            .filter((run) => isOneContext(linked, run.left, run.right, amountFor(run, linked)))
            .flatMap((run) => compareRun(run, linked) ?? []),
        ),
  );
}

/** Two words in a row are seldom of two things; one often is. */
const amountFor = ({ left, right }: Sides<TokenRange>, linked: LinkedSentences): Amount =>
  linked.left.tokens.slice(left.start, left.end).filter(isContentWord).length > 1 ||
  isFollowing(linked, { left, right })
    ? 'many'
    : 'anchored';

const NEAREST = 3;

/** `convicted of crimes` / `convicted of serious crimes`: the content words in front stand for each other. */
function isFollowing(linked: LinkedSentences, run: Sides<TokenRange>): boolean {
  const [left, right] = [wordBefore(linked.left, run.left.start), wordBefore(linked.right, run.right.start)];
  return left !== null && right !== null && (linked.left.groupAt[left]?.right.includes(right) ?? false);
}

/** The nearest linked content word in front, in the same clause. */
function wordBefore(side: LinkedSide, from: number): number | null {
  for (let index = from - 1; index >= Math.max(0, from - NEAREST); index -= 1) {
    const token = at(side.tokens, index);
    if (token.kind === 'punctuation') return null;
    if (isContentWord(token) && side.groupAt[index] !== undefined) return index;
  }
  return null;
}

/** Of phrases that overlap on either side, the longest: `good and effective defense and security cooperation` is one. */
function apart(found: readonly FoundDifference[]): readonly FoundDifference[] {
  const longestFirst = found.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const kept: FoundDifference[] = [];
  for (const difference of longestFirst) {
    if (!kept.some((other) => sharesPlace(difference, other))) kept.push(difference);
  }
  return kept;
}

const lengthOf = ({ sides }: FoundDifference): number =>
  sides.reduce((sum, { text }) => sum + text.length, 0);

const sharesPlace = (a: FoundDifference, b: FoundDifference): boolean =>
  a.sides.some((side, place) => {
    const other = b.sides[place];
    return side.span !== null && other?.span != null && overlaps(side.span, other.span);
  });

/** What stands around a run on one side. */
interface Surroundings {
  /** From the first modifier to the end of the complement. */
  readonly range: TokenRange;
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
}

function compareRun(run: Sides<TokenRange>, linked: LinkedSentences): FoundDifference | null {
  const [first, second] = [at(linked.left.tokens, run.left.start), at(linked.right.tokens, run.right.start)];
  if (isCutShort(run, linked) || isOfOtherHead(run, linked)) return null;
  // `strike leader` / `leads`: forms of one word, and no noun with and without a modifier.
  if (isContentWord(first) && (first.lemma !== second.lemma || isPastForm(first) !== isPastForm(second)))
    return null;
  if (isTime(linked.left, at(linked.left.tokens, run.left.end - 1))) return null;
  const isModifiable =
    canBeModified(linked.left, run.left.start) &&
    canBeModified(linked.right, run.right.start) &&
    holdsNoun(linked.left, run.left) &&
    holdsNoun(linked.right, run.right);
  const left = surroundings(run.left, linked.left, isModifiable, (group) => isNear(group.right, run.right));
  const right = surroundings(run.right, linked.right, isModifiable, (group) => isNear(group.left, run.left));
  const onlyLeft = differing([...left.before, ...left.behind], [...right.before, ...right.behind]);
  const onlyRight = differing([...right.before, ...right.behind], [...left.before, ...left.behind]);
  if (onlyLeft.length === 0 && onlyRight.length === 0) return null;
  if (isOwnerNamed(linked, run, onlyLeft, onlyRight)) return null;
  const isBefore = left.before.length > 0 || right.before.length > 0;
  const isBehind = left.behind.length > 0 || right.behind.length > 0;
  const shown = (around: Surroundings, own: TokenRange, side: LinkedSide): TokenRange => ({
    start: isBefore ? around.range.start : startOfNoun(own, side),
    end: isBehind ? around.range.end : endOfNoun(own, side),
  });
  return {
    kind: 'scope',
    statement: linked.statement,
    sides: [
      sideOfRange(linked.left, shown(left, run.left, linked.left)),
      sideOfRange(linked.right, shown(right, run.right, linked.right)),
    ],
    weight: onlyLeft.length > 0 && onlyRight.length > 0 ? weights.scopeOther : weights.scopeAdded,
    detail: '',
    cautions: [],
  };
}

/** `guilty plea` has one, `false` alone none: what is modified is a thing. */
const holdsNoun = (side: LinkedSide, { start, end }: TokenRange): boolean =>
  classesOf(side).slice(start, end).includes('noun');

const differing = (tokens: readonly Token[], others: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => !others.some((other) => isFormOf(token, other)));

/** Words linked farther away than this stand for something in another phrase: here they are an addition. */
const SAME_PHRASE = 8;

const isNear = (indices: readonly number[], run: TokenRange): boolean =>
  indices.some((index) => index >= run.start - SAME_PHRASE && index < run.end + SAME_PHRASE);

function surroundings(
  run: TokenRange,
  side: LinkedSide,
  isModifiable: boolean,
  isInPhrase: (group: WordGroup) => boolean,
): Surroundings {
  const isFree = (index: number): boolean => {
    const group = side.groupAt[index];
    const token = side.tokens[index];
    if (token === undefined) return false;
    // `several witnesses` / `all witnesses`: linked as words of grammar, and another amount.
    const isOtherAmount = isQuantifier(token) && group?.kind === 'grammar';
    return group === undefined || isOtherAmount || !isInPhrase(group);
  };
  const start = isModifiable ? startOfModifiers(run, side, isFree) : startOfPart(run, side);
  const end = endOfComplement(run, side, isFree);
  return {
    range: { start, end },
    before: side.tokens
      .slice(start, run.start)
      .filter((token) => isContentWord(token) || isQuantifier(token)),
    behind: side.tokens.slice(run.end, end).filter(isContentWord),
  };
}
