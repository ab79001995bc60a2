import { negativeWords } from '../../language/data/en/negations.ts';
import { symmetricVerbs } from '../../language/data/en/symmetric-verbs.ts';
import { at } from '../../model/list.ts';
import { leftFirst, otherSide, type SideName } from '../../model/sides.ts';
import { closeness, NEAR_IN_MEANING } from '../context/closeness.ts';
import { isParallel } from '../context/context.ts';
import { classAt } from '../grammar/side-classes.ts';
import { verbGroup } from '../grammar/verb-groups.ts';
import { sideOfRange } from '../side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isFormOf } from '../words.ts';
import { areLinkedVerbs, deedPairs, isOneDeed, relationOfCause } from './deed-pairs.ts';
import { type Deed, deedAt } from './deeds.ts';
import { nominalDeedAt } from './nominal-deeds.ts';

/**
 * Who is said to act: the same deed told as done by somebody in one and as having happened to somebody in the other
 * (`police pushed the picket away` / `pickets were moved away`), as brought about or as happening by itself (`police killed
 * a man` / `a man died`), as a noun (`the killing of a man`), or with the parts exchanged (`rebels attacked the convoy` /
 * `the convoy attacked rebels`).
 */
export function findAgency(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => {
    const found = [
      ...deedPairs(linked).flatMap(([i, j]) => compareDeeds(linked, i, j) ?? []),
      ...nominals(linked, 'left'),
      ...nominals(linked, 'right'),
    ];
    // One clause has one verb: of several pairs that show the same words the first stands for all.
    return found.filter((one, place) => !found.slice(0, place).some((earlier) => isInside(one, earlier)));
  });
}

const isInside = (inner: FoundDifference, outer: FoundDifference): boolean =>
  inner.sides.every(({ span }, place) => {
    const other = outer.sides[place]?.span ?? null;
    return span !== null && other !== null && (span.start === other.start || span.end === other.end);
  });

function compareDeeds(linked: LinkedSentences, i: number, j: number): FoundDifference | null {
  const [left, right] = [deedAt(linked.left, i), deedAt(linked.right, j)];
  if (left === null || right === null || isDenied(linked.left, i) !== isDenied(linked.right, j)) return null;
  const cause = relationOfCause(linked, i, j);
  if (cause !== null) return compareCause(linked, left, right, cause);
  if (left.isPassive !== right.isPassive) return compareVoice(linked, left, right);
  if (!isOneDeed(linked, i, j)) return null;
  if (left.isPassive) return compareAgents(linked, left, right);
  if (areAlike(linked, i, j) && happensByItself(linked, left, right))
    return describe(linked, left, right, weights.agencyDropped, NOT_SAID);
  if (symmetricVerbs.has(at(linked.left.tokens, i).lemma) || !isExchanged(linked, left, right)) return null;
  return describe(linked, left, right, weights.agencyExchanged, 'who acts on whom');
}

/** `did not shoot` is no deed of `shot`. */
const isDenied = (side: LinkedSide, verb: number): boolean =>
  side.tokens.slice(verbGroup(side.tokens, verb).start, verb).some(({ norm }) => negativeWords.has(norm));

const areAlike = (linked: LinkedSentences, i: number, j: number): boolean => {
  const [a, b] = [at(linked.left.tokens, i), at(linked.right.tokens, j)];
  return a.lemma === b.lemma || (areLinkedVerbs(linked, i, j) && (closeness(a, b) ?? 0) >= NEAR_IN_MEANING);
};

const NOT_SAID = 'one does not say who acted';

/** Active and passive of one deed: who has it done to them in the passive must not be who does it in the active. */
function compareVoice(linked: LinkedSentences, left: Deed, right: Deed): FoundDifference | null {
  const [passive, active] = left.isPassive ? [left, right] : [right, left];
  const isDone = isDoneToOne(linked, left, right);
  const isOne = isOneDeed(linked, left.verb, right.verb);
  const areLinkedAsOne = isParallel(linked) && areLinkedVerbs(linked, left.verb, right.verb);
  // Where the sentences share a part only, one verb may tell of two deeds, and two verbs mostly do.
  if (!isOne || (!isDone && !areLinkedAsOne)) return null;
  if (!isParallel(linked) && !areAlike(linked, left.verb, right.verb)) return null;
  const side = left.isPassive ? linked.right : linked.left;
  // `planned to close it` has what is planned for its object.
  if (active.object.length === 0 && !hasInfinitive(side, active)) return null;
  if (areLinked(linked, left.subject, right.subject) && !isDone) return null;
  if (passive.agent.length === 0) return describe(linked, left, right, weights.agencyDropped, NOT_SAID);
  const [doers, others] = left.isPassive ? [left.agent, right.subject] : [left.subject, right.agent];
  if (!isParallel(linked) && !areLinked(linked, doers, others)) return null;
  return describe(linked, left, right, weights.agencyTurned, 'active and passive');
}

const hasInfinitive = (side: LinkedSide, { verb }: Deed): boolean =>
  side.tokens[verb + 1]?.norm === 'to' &&
  side.tokens[verb + 2] !== undefined &&
  classAt(side, verb + 2) === 'verb';

/** `was shot by police` / `was shot`, unless who acted is told in other words: `was made up of rebels`. */
function compareAgents(linked: LinkedSentences, left: Deed, right: Deed): FoundDifference | null {
  const isOneSided = left.agent.length > 0 !== right.agent.length > 0;
  if (!isOneSided || !areLinked(linked, left.subject, right.subject)) return null;
  const isTold =
    left.agent.some((index) => linked.left.groupAt[index] !== undefined) ||
    right.agent.some((index) => linked.right.groupAt[index] !== undefined);
  if (isTold) return null;
  return describe(linked, left, right, weights.agencyDropped, NOT_SAID);
}

/** `troops burned the village` / `the village burned`, `a blast killed three` / `three killed in a blast`. */
function happensByItself(linked: LinkedSentences, left: Deed, right: Deed): boolean {
  const isOfLeft = left.object.length === 0 && areLinked(linked, left.subject, right.object);
  const isOfRight = right.object.length === 0 && areLinked(linked, left.object, right.subject);
  return (isOfLeft || isOfRight) && !areLinked(linked, left.subject, right.subject);
}

/** `police dragged strikers` / `pickets were moved`: linked verbs are one deed, too, where it is done to the same. */
const isDoneToOne = (linked: LinkedSentences, left: Deed, right: Deed): boolean =>
  left.isPassive
    ? areLinked(linked, left.subject, right.object)
    : areLinked(linked, left.object, right.subject);

function compareCause(
  linked: LinkedSentences,
  left: Deed,
  right: Deed,
  cause: 'left' | 'right',
): FoundDifference | null {
  const [causing, happening] = cause === 'left' ? [left, right] : [right, left];
  if (causing.isPassive || happening.isPassive) return null;
  const isOfOne =
    cause === 'left'
      ? areLinked(linked, causing.object, happening.subject)
      : areLinked(linked, happening.subject, causing.object);
  return isOfOne ? describe(linked, left, right, weights.agencyDropped, NOT_SAID) : null;
}

/** `the killing of the journalist` / `soldiers killed the journalist`: the noun does not say who, the verb does, or the reverse. */
function nominals(linked: LinkedSentences, name: SideName): readonly FoundDifference[] {
  const [own, other] = [linked[name], linked[otherSide(name)]];
  return [...own.tokens.keys()].flatMap((noun) => {
    const token = at(own.tokens, noun);
    if (!isContentWord(token) || deedAt(own, noun) !== null) return [];
    const nominal = nominalDeedAt(own, noun);
    if (nominal === null) return [];
    return [...other.tokens.keys()].flatMap((verb) => {
      if (!isFormOf(token, at(other.tokens, verb)) || isDenied(other, verb)) return [];
      const deed = deedAt(other, verb);
      if (deed === null) return [];
      const patient = deed.isPassive ? deed.subject : deed.object;
      const isNamed = !deed.isPassive || deed.agent.length > 0;
      const [lefts, rights] = leftFirst(name, nominal.patient, patient);
      if (isNamed === nominal.agent.length > 0 || !areLinked(linked, lefts, rights)) return [];
      const [left, right] = leftFirst<{ readonly range: TokenRange }>(name, nominal, deed);
      return [describe(linked, left, right, weights.agencyDropped, NOT_SAID)];
    });
  });
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
  left: { readonly range: TokenRange },
  right: { readonly range: TokenRange },
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
