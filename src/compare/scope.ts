import { adverbs, lightWords } from '../language/data/en/light-words.ts';
import { measures } from '../language/data/en/measures.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import { overlaps } from '../model/span.ts';
import { type Amount, isOneContext } from './context.ts';
import { insertions } from './edits.ts';
import { sideOfRange } from './side.ts';
import type {
  ComparedEvent,
  FoundDifference,
  LinkedSentences,
  LinkedSide,
  TokenRange,
  WordGroup,
} from './view.ts';
import { weights } from './weights.ts';
import { isAdverb, isContentWord, isFormOf, isPastForm, isQuantifier } from './words.ts';

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
const amountFor = ({ left }: Sides<TokenRange>, linked: LinkedSentences): Amount =>
  linked.left.tokens.slice(left.start, left.end).filter(isContentWord).length > 1 ? 'many' : 'anchored';

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

/** Maximal runs of one-to-one groups of the same words, in the same order on both sides. */
function commonRuns(linked: LinkedSentences): Sides<TokenRange>[] {
  const runs: Sides<TokenRange>[] = [];
  for (const group of linked.groups) {
    if (group.kind === 'other' || group.left.length > 1 || group.right.length > 1) continue;
    const left = at(group.left, 0);
    const right = at(group.right, 0);
    if (at(linked.left.tokens, left).kind === 'punctuation') continue;
    const last = runs.at(-1);
    const goesOn = last !== undefined && last.left.end === left && last.right.end === right;
    if (goesOn) runs.pop();
    runs.push({
      left: { start: goesOn ? last.left.start : left, end: left + 1 },
      right: { start: goesOn ? last.right.start : right, end: right + 1 },
    });
  }
  return runs.filter(({ left }) => linked.left.tokens.slice(left.start, left.end).some(isContentWord));
}

/** What stands around a run on one side. */
interface Surroundings {
  /** From the first modifier to the end of the complement. */
  readonly range: TokenRange;
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
}

function compareRun(run: Sides<TokenRange>, linked: LinkedSentences): FoundDifference | null {
  const [first, second] = [at(linked.left.tokens, run.left.start), at(linked.right.tokens, run.right.start)];
  if (isCutShort(run, linked)) return null;
  // `strike leader` / `leads`: forms of one word, and no noun with and without a modifier.
  if (isContentWord(first) && (first.lemma !== second.lemma || isPastForm(first) !== isPastForm(second)))
    return null;
  if (isTime(linked.left, at(linked.left.tokens, run.left.end - 1))) return null;
  const isModifiable =
    canBeModified(linked.left, run.left.start) && canBeModified(linked.right, run.right.start);
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

/**
 * `presidential nominee` / `presidential campaign`: what is the same stands itself in front of another noun, and the two
 * nouns are two things.
 */
function isCutShort(run: Sides<TokenRange>, linked: LinkedSentences): boolean {
  const isNoun = (side: LinkedSide, { start, end }: TokenRange): boolean => {
    const next = side.tokens[end];
    return (
      next !== undefined &&
      endOfNoun({ start, end }, side) === end &&
      isContentWord(next) &&
      next.kind === 'word' &&
      !isPastForm(next) &&
      !isAdverb(next) &&
      !adverbs.has(next.norm) &&
      !sayingVerbs.has(next.lemma) &&
      !isFigure(side, next)
    );
  };
  return !linked.isEdited && isNoun(linked.left, run.left) && isNoun(linked.right, run.right);
}

/** `last month` beside `Marsk last month`: when something was is no thing with modifiers. */
const isTime = (side: LinkedSide, token: Token): boolean =>
  measures.get(token.lemma)?.dimension === 'time' || dayWords.has(token.lemma) || isFigure(side, token);
const dayWords = new Set(
  'morning afternoon evening night noon midnight today yesterday tomorrow weekend'.split(' '),
);

/** `his name` / `Venn's name`: a pronoun and whom it stands for. */
function isOwnerNamed(
  { left, right }: LinkedSentences,
  run: Sides<TokenRange>,
  onlyLeft: readonly Token[],
  onlyRight: readonly Token[],
): boolean {
  const isOwned = (side: LinkedSide, own: TokenRange): boolean =>
    possessives.has(side.tokens[own.start - 1]?.norm ?? '') ||
    possessives.has(at(side.tokens, own.start).norm);
  const isNames = (side: LinkedSide, tokens: readonly Token[]): boolean =>
    tokens.length > 0 && tokens.every((token) => isInName(side, token));
  return (
    (onlyLeft.length === 0 && isNames(right, onlyRight) && isOwned(left, run.left)) ||
    (onlyRight.length === 0 && isNames(left, onlyLeft) && isOwned(right, run.right))
  );
}

const possessives = new Set('his her its their'.split(' '));

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
    return side.tokens[index] !== undefined && (group === undefined || !isInPhrase(group));
  };
  const start = isModifiable ? startOfModifiers(run, side, isFree) : run.start;
  const end = endOfComplement(run, side, isFree);
  return {
    range: { start, end },
    before: side.tokens
      .slice(start, run.start)
      .filter((token) => isContentWord(token) || isQuantifier(token)),
    behind: side.tokens.slice(run.end, end).filter(isContentWord),
  };
}

const MAX_MODIFIERS = 5;
/** What may stand between modifiers: `old and narrow railway`, `Paris-Lyon`, `Lyon's`. */
const joints = new Set(['and', '-', "'s", '’s', "'", '’']);

function startOfModifiers(run: TokenRange, side: LinkedSide, isFree: (index: number) => boolean): number {
  let start = run.start;
  for (let index = run.start - 1; index >= Math.max(0, run.start - MAX_MODIFIERS); index -= 1) {
    const token = at(side.tokens, index);
    if (joints.has(token.norm)) continue;
    // `Paris-Lyon` with Paris linked near by: the pair is there, told in another way.
    if (!isFree(index) && side.tokens[index + 1]?.norm === '-') return run.start;
    if (!isFree(index) || token.kind !== 'word' || isFigure(side, token)) break;
    if (!isContentWord(token) && !isQuantifier(token)) break;
    if (isParticipleOfVerb(side.tokens, index)) break;
    if (isOfNameOf(side, token, at(side.tokens, run.start))) break;
    start = index;
  }
  while (start < run.start && isNoModifier(side.tokens, start)) start += 1;
  return start;
}

const verbCarriers = new Set('be have get'.split(' '));

/** `was made last week`, `video surfaced showing`: a participle that belongs to a verb or is one. */
function isParticipleOfVerb(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  const before = tokens[index - 1];
  if (/ing$/u.test(token.norm)) return before === undefined || !nounOpeners.has(before.norm);
  if (!isPastForm(token) || before === undefined) return false;
  return isContentWord(before) || verbCarriers.has(before.lemma);
}

/** A run that begins with a preposition or a verb has no modifiers in front; nor has a noun that is a verb there. */
function canBeModified(side: LinkedSide, index: number): boolean {
  const token = at(side.tokens, index);
  const group = side.groupAt[index];
  return (
    isContentWord(token) &&
    !isPastForm(token) &&
    !/ing$/u.test(token.norm) &&
    !isFigure(side, token) &&
    !isAdverb(token) &&
    !adverbs.has(token.norm) &&
    !isInName(side, token) &&
    !lightWords.has(token.lemma) &&
    group?.kind === 'same'
  );
}

/** Titles and first names are a matter of naming. */
const isOfNameOf = (side: LinkedSide, token: Token, anchor: Token): boolean =>
  side.sentences.some(({ names }) => names.some((name) => overlaps(name, token) && overlaps(name, anchor)));

const isInName = (side: LinkedSide, token: Token): boolean =>
  side.sentences.some(({ names }) => names.some((name) => name.kind === 'name' && overlaps(name, token)));

const isFigure = (side: LinkedSide, token: Token): boolean =>
  side.sentences.some(({ numbers, dates }) =>
    [...numbers, ...dates].some((mention) => overlaps(mention, token)),
  );

const beforeVerbs = new Set(
  'which to will would can could may might must should shall not i he she it we they who by for in of'.split(
    ' ',
  ),
);

/** `to face charges`, `senators urged restraint`, `for maintaining peace`: what stands there is a verb. */
function isNoModifier(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = at(tokens, index);
  if (joints.has(token.norm) || sayingVerbs.has(token.lemma)) return true;
  if (/ing$/u.test(token.norm)) return before === undefined || !nounOpeners.has(before.norm);
  if (before === undefined || before.kind === 'punctuation')
    return isPastForm(token) && tokens[index + 1] !== undefined && at(tokens, index + 1).isFunctionWord;
  if (beforeVerbs.has(before.norm) && isPlainVerb(before, token)) return true;
  return isContentWord(before) && /(?:ed|s)$/u.test(token.norm);
}

/** `to face`: only behind `to` and modal verbs may any word be a verb; behind `in` or `of` none is but one in -ing. */
const isPlainVerb = (before: Token, token: Token): boolean =>
  !['by', 'for', 'in', 'of'].includes(before.norm) && !token.isCapitalised;

const nounOpeners = new Set('the a an this that these those its their his her our no any some'.split(' '));
const MAX_COMPLEMENT = 6;
const closers = new Set(['in', 'for', 'from', 'with', 'against', 'near']);
const fillers = new Set([...nounOpeners, 'all', 'two', 'both', "'s", '’s', '-']);

function endOfComplement(run: TokenRange, side: LinkedSide, isFree: (index: number) => boolean): number {
  const opener = side.tokens[run.end];
  const last = at(side.tokens, run.end - 1);
  if (opener === undefined || !isContentWord(last)) return run.end;
  // `accused Venn of theft`, `caught in Marsk for trespassing`: what follows a name belongs to the verb.
  if (
    isInName(side, last) ||
    sayingVerbs.has(last.lemma) ||
    /ing$/u.test(side.tokens[run.end + 1]?.norm ?? '')
  )
    return run.end;
  if (opener.norm !== 'of' && (!closers.has(opener.norm) || isVerbLike(at(side.tokens, run.end - 1))))
    return run.end;
  let end = run.end;
  for (let index = run.end + 1; index < Math.min(side.tokens.length, run.end + MAX_COMPLEMENT); index += 1) {
    const token = at(side.tokens, index);
    if (fillers.has(token.norm)) continue;
    if (!isContentWord(token)) break;
    // `of the Republic of Ruvania` with Ruvania linked near by: the complement is there, told in another way.
    if (!isFree(index) || isPartOfLongerName(side, token, index)) return run.end;
    end = index + 1;
  }
  // `schools in rural areas.` belongs to the noun only where the sentence ends with both.
  return opener.norm === 'of' || endsThere(side, end) ? end : run.end;
}

/** `said in an interview`: what follows belongs to a verb and narrows no noun. */
const isVerbLike = (token: Token): boolean =>
  isPastForm(token) || /ing$/u.test(token.norm) || sayingVerbs.has(token.lemma);

const endsThere = (side: LinkedSide, end: number): boolean => /^[.!?]$/u.test(side.tokens[end]?.text ?? '.');

const isPartOfLongerName = (side: LinkedSide, token: Token, index: number): boolean =>
  side.sentences.some(({ names }) =>
    names.some(
      (name) =>
        overlaps(name, token) && name.end > at(side.tokens, Math.min(side.tokens.length - 1, index + 1)).end,
    ),
  );

const determiners = new Set('this that these those its their his her our all no'.split(' '));

/** Of a long run only the words that belong to the noun: from its end back over content words, and a determiner. */
function startOfNoun(run: TokenRange, side: LinkedSide): number {
  let start = run.end;
  for (let index = run.end - 1; index >= 0; index -= 1) {
    const token = at(side.tokens, index);
    const isInside = index >= run.start && (isContentWord(token) || token.norm === 'and');
    if (!isInside) return determiners.has(token.norm) && start < run.end ? index : start;
    start = index;
  }
  return start;
}

function endOfNoun(run: TokenRange, side: LinkedSide): number {
  let end = run.start;
  // `processing agent noticed`: the verb behind the noun tells what it did.
  while (
    end < run.end &&
    isContentWord(at(side.tokens, end)) &&
    (end === run.start || !isPastForm(at(side.tokens, end)))
  )
    end += 1;
  return Math.max(end, run.start + 1);
}
