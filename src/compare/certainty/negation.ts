import { areAntonyms } from '../../language/lexical-relations.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { leftFirst, otherSide, type SideName } from '../../model/sides.ts';
import { overlaps } from '../../model/span.ts';
import { deedAt } from '../agency/deeds.ts';
import { closeness, RELATED } from '../context/closeness.ts';
import { isParallel } from '../context/context.ts';
import { areOneDeed } from '../context/one-context.ts';
import { sideOfRange } from '../side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isFormOf } from '../words.ts';
import { deniedWord, isDenied, isNegated, isNegative, negationsIn, oppositeOf } from './denials.ts';

/**
 * A denial on one side only: a word behind `not`, `no`, `never` … that stands for a word on the other side where nothing
 * denies. It is flagged and not called a contradiction: in three of ten true paraphrases with a negation the other side
 * says it without one (`was not accepted` / `was rejected`).
 */
export function findDenials(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [...oneSided(linked, 'left'), ...oneSided(linked, 'right')]);
}

function oneSided(linked: LinkedSentences, name: SideName): FoundDifference[] {
  const side = linked[name];
  const otherName = otherSide(name);
  const other = linked[otherName];
  return negationsIn(side).flatMap((negation) => {
    const denied = deniedWord(linked, name, negation.end);
    if (denied === null || isAnswered(linked, name, negation, denied)) return [];
    const counterpart = counterpartOf(side, other, denied, otherName) ?? oppositeOf(linked, name, denied);
    if (counterpart === undefined || isDenied(other, counterpart)) return [];
    if (isNegated(at(other.tokens, counterpart), at(side.tokens, denied))) return [];
    const places = name === 'left' ? ([denied, counterpart] as const) : ([counterpart, denied] as const);
    if (!areOneDeed(linked, ...places, 'many') || areOfTwo(linked, ...places)) return [];
    // `hasn't` is two tokens: the denial is read with its verb.
    const start = at(side.tokens, negation.start).kind === 'clitic' ? negation.start - 1 : negation.start;
    const here = sideOfRange(side, { start, end: denied + 1 });
    const opposed = opposedVerb(linked, name, negation);
    const there = sideOfRange(other, {
      start: Math.min(opposed ?? counterpart, counterpart),
      end: counterpart + 1,
    });
    return [
      {
        kind: 'negation',
        statement: linked.statement,
        sides: leftFirst(name, here, there),
        ...judged(at(side.tokens, denied), at(other.tokens, counterpart)),
        cautions: ['a denial can be the same in other words: read both'],
      },
    ];
  });
}

/** `not accepted` / `rejected` may well mean the same; `not accepted` / `accepted` hardly. */
const judged = (denied: Token, counterpart: Token): Pick<FoundDifference, 'weight' | 'detail'> =>
  areAntonyms(denied.lemma, counterpart.lemma)
    ? { weight: weights.negationByOpposite, detail: 'a denial against the opposite word' }
    : { weight: weights.negation, detail: 'denied in one only' };

/** `not` for `not`, and `denied` for another verb, are no denial of one side only. */
function isAnswered(linked: LinkedSentences, name: SideName, negation: TokenRange, denied: number): boolean {
  const other = otherSide(name);
  const own = linked[name].groupAt[negation.start];
  if (own === undefined) return false;
  const isVerb = isContentWord(at(linked[name].tokens, negation.start));
  const isOpposed = opposedVerb(linked, name, negation) !== undefined;
  if (isVerb && own.kind === 'other' && !own[name].includes(denied) && !isOpposed) return true;
  return own[other].some((index) => isNegative(linked[other], index));
}

/** `refused to refund` / `agreed to refund`: the place of the verb that opposes a denying one. */
const opposedVerb = (linked: LinkedSentences, name: SideName, { start }: TokenRange): number | undefined =>
  linked[name].groupAt[start]?.[otherSide(name)].find((index) =>
    areAntonyms(at(linked[name].tokens, start).lemma, at(linked[otherSide(name)].tokens, index).lemma),
  );

/** `Venn did not testify` / `Hale also testified`: where the sentences share a part only, deeds of two people; or a noun. */
function areOfTwo(linked: LinkedSentences, i: number, j: number): boolean {
  if (isParallel(linked)) return false;
  const [left, right] = [deedAt(linked.left, i), deedAt(linked.right, j)];
  if (left === null || right === null) return left !== right;
  const [own, other] = [namesIn(linked.left, left.subject), namesIn(linked.right, right.subject)];
  return own.length > 0 && other.length > 0 && !own.some((norm) => other.includes(norm));
}

const namesIn = (side: LinkedSide, indices: readonly number[]): readonly string[] =>
  indices
    .map((index) => at(side.tokens, index))
    .filter((token) => side.sentences.some(({ names }) => names.some((name) => overlaps(name, token))))
    .map(({ norm }) => norm);

/** The word on the other side that stands for the denied one: the same, one near in meaning, or its opposite. */
function counterpartOf(
  side: LinkedSide,
  other: LinkedSide,
  denied: number,
  otherName: SideName,
): number | undefined {
  const word = at(side.tokens, denied);
  const group = side.groupAt[denied];
  if (group === undefined || group.kind === 'grammar') return undefined;
  const candidates = group[otherName].filter((index) => isContentWord(at(other.tokens, index)));
  return (
    candidates.find((index) => isFormOf(word, at(other.tokens, index))) ??
    candidates.find((index) => isNear(word, at(other.tokens, index)))
  );
}

const isNear = (word: Token, other: Token): boolean =>
  areAntonyms(word.lemma, other.lemma) || (closeness(word, other) ?? 0) >= RELATED;
