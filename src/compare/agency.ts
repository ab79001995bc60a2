import { isCausativeOf } from '../language/data/en/participles.ts';
import { sayingVerbs } from '../language/data/en/saying-verbs.ts';
import { at } from '../model/list.ts';
import { leftFirst, type SideName } from '../model/sides.ts';
import { closeness, RELATED } from './closeness.ts';
import { isParallel } from './context.ts';
import { type Deed, deedAt } from './deeds.ts';
import { sideOfRange } from './side.ts';
import { canBeParticiple } from './verb-groups.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide } from './view.ts';
import { weights } from './weights.ts';
import { isContentWord } from './words.ts';

/**
 * Who is said to act: the same deed told as done by somebody in one and as having happened to somebody in the other
 * (`police pushed the picket away` / `pickets were moved away`), as brought about or as happening by itself (`police killed
 * a man` / `a man died`), or with the parts exchanged (`rebels attacked the convoy` / `the convoy attacked rebels`).
 */
export function findAgency(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => {
    const found = verbPairs(linked).flatMap(([i, j]) => compareDeeds(linked, i, j) ?? []);
    // One clause has one verb: of several pairs that show the same words the first stands for all.
    return found.filter(
      (one, place) =>
        !found.slice(0, place).some((earlier) => earlier.sides[0]?.span?.start === one.sides[0]?.span?.start),
    );
  });
}

/** Verbs that stand for each other, and verbs of which the one brings about the other. */
function verbPairs(linked: LinkedSentences): (readonly [number, number])[] {
  const pairs = linked.groups.flatMap((group) =>
    group.kind === 'grammar'
      ? []
      : group.left.flatMap((i) =>
          group.right.filter((j) => areDeeds(linked, i, j)).map((j): readonly [number, number] => [i, j]),
        ),
  );
  const causing = indicesOfContent(linked.left).flatMap((i) =>
    indicesOfContent(linked.right)
      .filter((j) => relationOfCause(linked, i, j) !== null)
      .map((j): readonly [number, number] => [i, j]),
  );
  return [...pairs, ...sameParticiples(linked), ...causing];
}

/** A past form that stands once on each side, even where it was linked with another word (`sentenced` with `sentences`). */
function sameParticiples(linked: LinkedSentences): (readonly [number, number])[] {
  return indicesOfContent(linked.left).flatMap((i) => {
    const { norm } = at(linked.left.tokens, i);
    const isOnce = (side: LinkedSide): boolean =>
      side.tokens.filter((token) => token.norm === norm).length === 1;
    const j = linked.right.tokens.findIndex((token) => token.norm === norm);
    const isVerb = j !== -1 && canBeParticiple(at(linked.left.tokens, i));
    return isVerb && isOnce(linked.left) && isOnce(linked.right) ? [[i, j] as const] : [];
  });
}

const indicesOfContent = (side: LinkedSide): readonly number[] =>
  [...side.tokens.keys()].filter((index) => isContentWord(at(side.tokens, index)));

/** Two other verbs of saying are a matter of attribution. */
const areDeeds = (linked: LinkedSentences, i: number, j: number): boolean => {
  const [a, b] = [at(linked.left.tokens, i).lemma, at(linked.right.tokens, j).lemma];
  return a === b || !(sayingVerbs.has(a) || sayingVerbs.has(b));
};

/** Verbs that are at least related in meaning: `pushed`/`moved`, and not `lived`/`confined`. */
const isOneDeed = (linked: LinkedSentences, i: number, j: number): boolean => {
  const [a, b] = [at(linked.left.tokens, i), at(linked.right.tokens, j)];
  return a.lemma === b.lemma || (closeness(a, b) ?? 0) >= RELATED;
};

function relationOfCause(linked: LinkedSentences, i: number, j: number): SideName | null {
  const [a, b] = [at(linked.left.tokens, i).lemma, at(linked.right.tokens, j).lemma];
  if (isCausativeOf(a, b)) return 'left';
  return isCausativeOf(b, a) ? 'right' : null;
}

function compareDeeds(linked: LinkedSentences, i: number, j: number): FoundDifference | null {
  const [left, right] = [deedAt(linked.left, i), deedAt(linked.right, j)];
  if (left === null || right === null) return null;
  const cause = relationOfCause(linked, i, j);
  if (cause !== null) return compareCause(linked, left, right, cause);
  if (left.isPassive !== right.isPassive) {
    const isDone = isDoneToOne(linked, left, right);
    // Where the sentences share a part only, one verb may tell of two deeds.
    const isOne = isParallel(linked) ? isDone || isOneDeed(linked, i, j) : isDone && isOneDeed(linked, i, j);
    return isOne ? compareVoice(linked, left, right) : null;
  }
  if (!isOneDeed(linked, i, j)) return null;
  if (happensByItself(linked, left, right))
    return describe(linked, left, right, weights.agencyDropped, 'one does not say who acted');
  if (left.isPassive || !isExchanged(linked, left, right)) return null;
  return describe(linked, left, right, weights.agencyExchanged, 'who acts on whom');
}

/** `troops burned the village` / `the village burned`, `a blast killed three` / `three killed in a blast`. */
function happensByItself(linked: LinkedSentences, left: Deed, right: Deed): boolean {
  if (left.isPassive || right.isPassive) return false;
  const isOfLeft = left.object.length === 0 && areLinked(linked, left.subject, right.object);
  const isOfRight = right.object.length === 0 && areLinked(linked, left.object, right.subject);
  return (isOfLeft || isOfRight) && !areLinked(linked, left.subject, right.subject);
}

/** `police dragged strikers` / `pickets were moved`: linked verbs are one deed, too, where it is done to the same. */
const isDoneToOne = (linked: LinkedSentences, left: Deed, right: Deed): boolean =>
  left.isPassive
    ? areLinked(linked, left.subject, right.object)
    : areLinked(linked, left.object, right.subject);

/** Active and passive of one deed: who has it done to them in the passive must not be who does it in the active. */
function compareVoice(linked: LinkedSentences, left: Deed, right: Deed): FoundDifference | null {
  const [passive, active] = left.isPassive ? [left, right] : [right, left];
  if (active.object.length === 0) return null;
  if (areLinked(linked, left.subject, right.subject) && !isDoneToOne(linked, left, right)) return null;
  const detail = passive.namesAgent ? 'active and passive' : 'one does not say who acted';
  return describe(
    linked,
    left,
    right,
    passive.namesAgent ? weights.agencyTurned : weights.agencyDropped,
    detail,
  );
}

function compareCause(
  linked: LinkedSentences,
  left: Deed,
  right: Deed,
  cause: SideName,
): FoundDifference | null {
  const [causing, happening] = leftFirst(cause, left, right);
  if (causing.isPassive || happening.isPassive) return null;
  const isOfOne =
    cause === 'left'
      ? areLinked(linked, causing.object, happening.subject)
      : areLinked(linked, happening.subject, causing.object);
  return isOfOne ? describe(linked, left, right, weights.agencyDropped, 'one does not say who acted') : null;
}

const isExchanged = (linked: LinkedSentences, left: Deed, right: Deed): boolean =>
  shareLemma(linked, left.subject, right.object) &&
  shareLemma(linked, left.object, right.subject) &&
  !shareLemma(linked, left.subject, right.subject);

/** Whether a word of the left side stands for one of the right side. */
const areLinked = (linked: LinkedSentences, lefts: readonly number[], rights: readonly number[]): boolean =>
  lefts.some((index) => {
    const group = linked.left.groupAt[index];
    return (
      group !== undefined && group.kind !== 'grammar' && group.right.some((other) => rights.includes(other))
    );
  }) || shareLemma(linked, lefts, rights);

function shareLemma(linked: LinkedSentences, lefts: readonly number[], rights: readonly number[]): boolean {
  const lemmas = (side: LinkedSide, indices: readonly number[]): readonly string[] =>
    indices
      .map((index) => at(side.tokens, index))
      .filter(isContentWord)
      .map((token) => token.lemma);
  const others = new Set(lemmas(linked.right, rights));
  return lemmas(linked.left, lefts).some((lemma) => others.has(lemma));
}

const describe = (
  linked: LinkedSentences,
  left: Deed,
  right: Deed,
  weight: number,
  detail: string,
): FoundDifference => ({
  kind: 'agency',
  statement: linked.statement,
  sides: [sideOfRange(linked.left, left.range), sideOfRange(linked.right, right.range)],
  weight,
  detail,
  cautions: [],
});
