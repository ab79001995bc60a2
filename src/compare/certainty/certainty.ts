import { type CertaintyLevel, epistemicVerbs } from '../../language/data/en/certainty.ts';
import { particles } from '../../language/data/en/particles.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { isParallel } from '../context/context.ts';
import { areOneDeed } from '../context/one-context.ts';
import { isNounAt, isVerbAt } from '../grammar/side-classes.ts';
import { verbGroup } from '../grammar/verb-groups.ts';
import { rangeAt } from '../token-range.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isPastForm } from '../words.ts';
import { hedgedNouns, predicates } from './certainty-adjectives.ts';
import { conditions } from './certainty-conditions.ts';
import { describe } from './certainty-difference.ts';
import { openVerbs } from './certainty-open-verbs.ts';
import type { MarkedPair, WordsWithMarkers } from './certainty-senses.ts';
import { isOpen, openSenses } from './certainty-senses.ts';
import { type MarkedWord, wordAt, wordsWithMarkers } from './marked-words.ts';
import { prospects } from './prospects.ts';

/** How sure the same thing is said to be: `can affect` / `will be able to influence`, `proved` / `suggested`. */
export function findCertainty(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [
    ...markedPairs(linked),
    ...verbPairs(linked),
    ...prospects(linked),
    ...hedgedNouns(linked),
    ...predicates(linked),
    ...conditions(linked),
  ]);
}

/** By subject first: it shows more of what is said. */
function markedPairs(linked: LinkedSentences): FoundDifference[] {
  const words = { left: wordsWithMarkers(linked.left), right: wordsWithMarkers(linked.right) };
  const bySubject = subjectPairs(linked, words).filter(
    ({ left, right }) =>
      isParallel(linked) ||
      isLongSubject(linked, left, right) ||
      areOneDeed(linked, left.head, right.head, 'most'),
  );
  const byHead = headPairs(linked, words).filter(
    ({ left, right }) =>
      !bySubject.some((known) => known.left.head === left.head && known.right.head === right.head),
  );
  // The same subject with markers on both sides is said to do one thing; a marked verb by itself may tell of another.
  const sound = byHead.filter(({ left, right }) => areOneDeed(linked, left.head, right.head, 'most'));
  const known = [...bySubject, ...sound];
  const byOpenVerb = isParallel(linked)
    ? [...openVerbs(linked, words, 'left'), ...openVerbs(linked, words, 'right')].filter(
        ({ left, right }) =>
          !known.some((pair) => pair.left.head === left.head || pair.right.head === right.head),
      )
    : [];
  return [...known, ...byOpenVerb].flatMap(({ left, right }) => {
    if (signature(left) === signature(right)) return [];
    const weight = weigh(left, right, linked);
    return weight === null ? [] : [describe(linked, left.range, right.range, weight)];
  });
}

/** Words that stand for each other, of which at least one is marked. */
function headPairs(linked: LinkedSentences, words: WordsWithMarkers): MarkedPair[] {
  return linked.groups.flatMap((group) => {
    if (group.kind === 'grammar') return [];
    const left = wordAt(linked.left, group.left, words.left);
    const right = wordAt(linked.right, group.right, words.right);
    return left === null || right === null ? [] : [{ left, right }];
  });
}

/**
 * The same subject with markers behind it on both sides, whatever the verbs are: `a brake fault appeared to be the cause`
 * / `a brake fault may have played a part`.
 */
function subjectPairs(linked: LinkedSentences, words: WordsWithMarkers): MarkedPair[] {
  return [...words.left.values()].flatMap((left) =>
    [...words.right.values()].flatMap((right) => {
      const group = linked.left.groupAt[left.range.start - 1];
      if (group === undefined || group.kind === 'grammar') return [];
      if (linked.right.groupAt[right.range.start - 1] !== group) return [];
      return [{ left: withSubject(linked.left, left), right: withSubject(linked.right, right) }];
    }),
  );
}

const MAX_SUBJECT = 3;

/** `brake fault appeared` / `brake fault may`: two words in a row that answer each other are one subject by themselves. */
function isLongSubject(linked: LinkedSentences, left: MarkedWord, right: MarkedWord): boolean {
  const [first, second] = [left, right].map(({ range, head }) => Math.min(range.end, head) - range.start);
  const length = Math.min(first ?? 0, second ?? 0);
  const answering = Array.from({ length }, (_, n) => {
    const group = linked.left.groupAt[left.range.start + n];
    const isContent = isContentWord(at(linked.left.tokens, left.range.start + n));
    return isContent && group !== undefined && group === linked.right.groupAt[right.range.start + n];
  });
  return answering.filter(Boolean).length >= 2;
}

const subjectOpeners = new Set(['no', 'not', 'every', 'any', 'all', 'some', 'each']);

function withSubject(side: LinkedSide, word: MarkedWord): MarkedWord {
  const isIn = (index: number): boolean => index >= 0 && word.range.start - index <= MAX_SUBJECT;
  let { start } = word.range;
  while (isIn(start - 1) && isContentWord(at(side.tokens, start - 1))) start -= 1;
  if (isIn(start - 1) && subjectOpeners.has(at(side.tokens, start - 1).norm)) start -= 1;
  return { ...word, range: { start, end: word.range.end } };
}

/** `will probably reach` is no surer than `is likely to reach`: the future says nothing beside another marker. */
function signature({ markers }: MarkedWord): string {
  const isOfChance = markers.some(({ sense }) => openSenses.has(sense));
  const kept = markers.filter(({ sense }) => !isOfChance || sense !== 'future');
  return [...new Set(kept.map(({ level, sense }) => `${level} ${sense}`))].sort().join(', ');
}

const isAhead = (word: MarkedWord): boolean => word.markers.some(({ sense }) => sense === 'future');

/**
 * A doubt or hearsay in one only weighs most. Markers in one only count against a verb that could have had them: `to influence`, `influencing` and `influence` as a noun say nothing of how sure it is.
 */
function weigh(left: MarkedWord, right: MarkedWord, linked: LinkedSentences): number | null {
  const isOneSided = left.markers.length === 0 || right.markers.length === 0;
  const [plain, side] = left.markers.length === 0 ? [left, linked.left] : [right, linked.right];
  const marked = plain === left ? right : left;
  if (isOneSided && !isMarkedByAdverb(marked) && !isFiniteVerb(side.tokens, plain)) return null;
  // `allegedly shot` / `the shooting`: the noun is no place for the adverb.
  const markedSide = marked === left ? linked.left : linked.right;
  if (
    isOneSided &&
    isMarkedByAdverb(marked) &&
    isNounAt(side, plain.head) &&
    isVerbAt(markedSide, marked.head)
  )
    return null;
  // `will withdraw` / `has withdrawn`: what is to come in one has happened in the other.
  const hasHappened = isOneSided && isPast(side.tokens, plain) && (isAhead(left) || isAhead(right));
  return isOpen(left) === isOpen(right) && !hasHappened ? weights.certaintyShade : weights.certaintyLevel;
}

const isPast = (tokens: readonly Token[], { head }: MarkedWord): boolean => {
  const { isPerfect, isPassive } = verbGroup(tokens, head);
  return isPerfect || isPassive || isPastForm(at(tokens, head));
};

/** `apparently control` / `control`: an adverb marks any verb form, so its lack tells as much. */
const isMarkedByAdverb = ({ markers }: MarkedWord): boolean =>
  markers.every(({ phrase }) => /^(?:\S+ly|perhaps|maybe)$/u.test(phrase));

/** Without parts of speech: an auxiliary in front, a form of the past, or one in -s. */
function isFiniteVerb(tokens: readonly Token[], word: MarkedWord): boolean {
  const first = at(tokens, word.range.start);
  if (first.norm === 'to') return false;
  const head = at(tokens, word.head);
  return word.range.start < word.head || isPastForm(head) || /[^s]s$/u.test(head.norm);
}

/** Verbs that say how sure what follows is: linked, or the only ones of two sentences that say the same. */
function verbPairs(linked: LinkedSentences): FoundDifference[] {
  const lefts = epistemicIn(linked.left);
  const rights = epistemicIn(linked.right);
  const isOnlyOne =
    linked.link.relation === 'same' &&
    linked.left.sentences.length + linked.right.sentences.length === 2 &&
    lefts.length + rights.length === 2;
  return lefts.flatMap((left) =>
    rights.flatMap((right) => {
      const group = linked.left.groupAt[left];
      const areLinked = group !== undefined && group === linked.right.groupAt[right];
      if (!areLinked && !isOnlyOne) return [];
      if (levelOf(linked.left, left) === levelOf(linked.right, right)) return [];
      if (!areOneDeed(linked, left, right, 'many')) return [];
      return [describe(linked, rangeAt(left), rangeAt(right), weights.certaintyLevel)];
    }),
  );
}

const epistemicIn = (side: LinkedSide): number[] =>
  [...side.tokens.keys()].filter((index) => levelOf(side, index) !== undefined && isEpistemic(side, index));

/** `shows up`, `appeared in court`, `the best guarantee`: no word of how sure something is. */
function isEpistemic(side: LinkedSide, index: number): boolean {
  const next = side.tokens[index + 1]?.norm ?? '';
  if (!isVerbAt(side, index) || particles.has(next)) return false;
  const needsTo = /^(?:appear|seem|point)$/u.test(at(side.tokens, index).lemma);
  return !needsTo || /^(?:to|that|as|likely)$/u.test(next);
}

const levelOf = (side: LinkedSide, index: number): CertaintyLevel | undefined =>
  epistemicVerbs.get(at(side.tokens, index).lemma);
