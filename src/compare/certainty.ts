import {
  type CertaintyLevel,
  type CertaintyMarker,
  certaintyMarkers,
  epistemicVerbs,
  prospectiveVerbs,
} from '../language/data/en/certainty.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import { areOneDeed } from './context.ts';
import { phraseFinder } from './phrase-finder.ts';
import { sideOfRange } from './side.ts';
import { isAuxiliary, isBetween, type VerbGroup, verbGroup } from './verb-groups.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { weights } from './weights.ts';
import { isAdverb, isContentWord, isPastForm } from './words.ts';

const findMarkers = phraseFinder(certaintyMarkers);

/** Words between a marker and the word that it marks: `may not have been`. */
const MAX_REACH = 4;

/** A word with the markers in front of it, from the first of them: `will be able to influence`. */
interface MarkedWord {
  readonly head: number;
  readonly range: TokenRange;
  readonly markers: readonly CertaintyMarker[];
}

/** How sure the same thing is said to be: `can affect` / `will be able to influence`, `proved` / `suggested`. */
export function findCertainty(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [
    ...markedPairs(linked),
    ...verbPairs(linked),
    ...prospects(linked),
  ]);
}

interface MarkedPair {
  readonly left: MarkedWord;
  readonly right: MarkedWord;
}

/** By subject first: it shows more of what is said. */
function markedPairs(linked: LinkedSentences): FoundDifference[] {
  const words = { left: wordsWithMarkers(linked.left), right: wordsWithMarkers(linked.right) };
  const bySubject = subjectPairs(linked, words);
  const byHead = headPairs(linked, words).filter(
    ({ left, right }) =>
      !bySubject.some((known) => known.left.head === left.head && known.right.head === right.head),
  );
  return [...bySubject, ...byHead].flatMap(({ left, right }) => {
    if (signature(left) === signature(right) || !areOneDeed(linked, left.head, right.head, 'most')) return [];
    const weight = weigh(left, right, linked);
    return weight === null ? [] : [describe(linked, left.range, right.range, weight)];
  });
}

const rangeAt = (index: number): TokenRange => ({ start: index, end: index + 1 });

type WordsWithMarkers = Sides<ReadonlyMap<number, MarkedWord>>;

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
const subjectOpeners = new Set(['no', 'not', 'every', 'any', 'all', 'some', 'each']);

function withSubject(side: LinkedSide, word: MarkedWord): MarkedWord {
  const isIn = (index: number): boolean => index >= 0 && word.range.start - index <= MAX_SUBJECT;
  let { start } = word.range;
  while (isIn(start - 1) && isContentWord(at(side.tokens, start - 1))) start -= 1;
  if (isIn(start - 1) && subjectOpeners.has(at(side.tokens, start - 1).norm)) start -= 1;
  return { ...word, range: { start, end: word.range.end } };
}

function wordsWithMarkers(side: LinkedSide): ReadonlyMap<number, MarkedWord> {
  const words = new Map<number, MarkedWord>();
  for (const found of findMarkers(side.tokens)) {
    if (isName(side.tokens, found)) continue;
    const head = /(?:that|whether|if)$/u.test(found.entry.phrase)
      ? verbOfClause(side.tokens, found.end)
      : headAfter(side.tokens, found.end);
    if (head === null) continue;
    for (const marked of withJoined(side.tokens, head)) {
      const known = words.get(marked);
      words.set(marked, {
        head: marked,
        range: { start: known?.range.start ?? found.start, end: marked + 1 },
        markers: [...(known?.markers ?? []), found.entry],
      });
    }
  }
  return words;
}

/** `allegedly shot and killed`: both are alleged. */
const withJoined = (tokens: readonly Token[], head: number): readonly number[] => {
  const [and, next] = [tokens[head + 1], tokens[head + 2]];
  const isJoined =
    and?.norm === 'and' && next !== undefined && isPastForm(next) && isPastForm(at(tokens, head));
  return isJoined ? [head, head + 2] : [head];
};

/** `might have a farmer`: a noun begins, and what is marked is a closed-class verb. (`may be the cause` marks the noun.) */
const determiners = new Set("the a an this that these those its their his her our my your 's".split(' '));

/** `May` the month and `Will` the man. */
const isName = (tokens: readonly Token[], { start, end }: TokenRange): boolean =>
  end - start === 1 &&
  at(tokens, start).isCapitalised &&
  start > 0 &&
  at(tokens, start - 1).kind !== 'punctuation';

function headAfter(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < Math.min(tokens.length, from + MAX_REACH); index += 1) {
    const token = at(tokens, index);
    if (token.kind === 'punctuation') return null;
    if (determiners.has(token.norm) && tokens[index - 1]?.lemma !== 'be') return null;
    if (isContentWord(token) && !markerWords.has(token.norm) && !isBetween(token)) return index;
  }
  return null;
}

const MAX_CLAUSE = 9;

/** `possible that the two cases are linked`: the verb of the clause that follows. */
function verbOfClause(tokens: readonly Token[], from: number): number | null {
  for (let index = from + 1; index < Math.min(tokens.length, from + MAX_CLAUSE); index += 1) {
    const token = at(tokens, index);
    if (token.kind === 'punctuation') return null;
    if (isAuxiliary(token)) return headAfter(tokens, index + 1);
    if (isContentWord(token) && isPastForm(token)) return index;
  }
  return null;
}

/** Markers that stand between another marker and its word: `may possibly harm`, `will be able to`. */
const markerWords = new Set([...certaintyMarkers.map(({ phrase }) => phrase), 'able']);

/** The marked word among the tokens of a group, or else its first content word, unmarked. */
function wordAt(
  side: LinkedSide,
  indices: readonly number[],
  words: ReadonlyMap<number, MarkedWord>,
): MarkedWord | null {
  for (const index of indices) {
    const marked = words.get(index);
    if (marked !== undefined) return marked;
  }
  const head = indices.find(
    (index) => isContentWord(at(side.tokens, index)) && !isAdverb(at(side.tokens, index)),
  );
  return head === undefined
    ? null
    : { head, range: { start: verbStart(side.tokens, head), end: head + 1 }, markers: [] };
}

const auxiliaries = new Set(['be', 'have', 'do', 'to']);

function verbStart(tokens: readonly Token[], head: number): number {
  let start = head;
  while (start > 0 && auxiliaries.has(at(tokens, start - 1).lemma)) start -= 1;
  return start;
}

/** `will probably reach` is no surer than `is likely to reach`: the future says nothing beside another marker. */
function signature({ markers }: MarkedWord): string {
  const isOfChance = markers.some(({ sense }) => openSenses.has(sense));
  const kept = markers.filter(({ sense }) => !isOfChance || sense !== 'future');
  return [...new Set(kept.map(({ level, sense }) => `${level} ${sense}`))].sort().join(', ');
}

const openSenses = new Set(['chance', 'hearsay', 'appearance', 'doubt', 'plan']);
const isOpen = (word: MarkedWord): boolean => word.markers.some(({ sense }) => openSenses.has(sense));
const isAhead = (word: MarkedWord): boolean => word.markers.some(({ sense }) => sense === 'future');

/**
 * A doubt or hearsay in one only weighs most. Markers in one only count against a verb that could have had them: `to influence`, `influencing` and `influence` as a noun say nothing of how sure it is.
 */
function weigh(left: MarkedWord, right: MarkedWord, linked: LinkedSentences): number | null {
  const isOneSided = left.markers.length === 0 || right.markers.length === 0;
  const [plain, side] = left.markers.length === 0 ? [left, linked.left] : [right, linked.right];
  const marked = plain === left ? right : left;
  if (isOneSided && !isMarkedByAdverb(marked) && !isFiniteVerb(side.tokens, plain)) return null;
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

/** `Is considering a ban` / `has imposed a ban`, `is withdrawing` / `has withdrawn`: not done yet in one, done in the other. */
function prospects(linked: LinkedSentences): FoundDifference[] {
  return linked.groups.flatMap((group) =>
    group.left.flatMap((i) => group.right.flatMap((j) => compareProspects(linked, i, j) ?? [])),
  );
}

function compareProspects(linked: LinkedSentences, i: number, j: number): FoundDifference | null {
  const [a, b] = [at(linked.left.tokens, i), at(linked.right.tokens, j)];
  if (!isContentWord(a) || !isContentWord(b) || !areOneDeed(linked, i, j, 'most')) return null;
  const left = verbGroup(linked.left.tokens, i);
  const right = verbGroup(linked.right.tokens, j);
  const isDeliberated =
    (left.start < i || right.start < j) && (isAgainstDone(a, b, right) || isAgainstDone(b, a, left));
  const isOngoing =
    a.lemma === b.lemma &&
    ((left.isProgressive && isDone(b, right)) || (right.isProgressive && isDone(a, left)));
  if (!isDeliberated && !isOngoing) return null;
  const weight = isDeliberated ? weights.certaintyLevel : weights.certaintyShade;
  return describe(linked, { start: left.start, end: i + 1 }, { start: right.start, end: j + 1 }, weight);
}

const isAgainstDone = (planned: Token, verb: Token, group: VerbGroup): boolean =>
  prospectiveVerbs.has(planned.lemma) && !prospectiveVerbs.has(verb.lemma) && isDone(verb, group);

const isDone = (verb: Token, { isPerfect, modal, isProgressive }: VerbGroup): boolean =>
  !isProgressive && modal === null && (isPerfect || isPastForm(verb));

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
  [...side.tokens.keys()].filter((index) => levelOf(side, index) !== undefined);

const levelOf = (side: LinkedSide, index: number): CertaintyLevel | undefined =>
  epistemicVerbs.get(at(side.tokens, index).lemma);

const describe = (
  linked: LinkedSentences,
  left: TokenRange,
  right: TokenRange,
  weight: number,
): FoundDifference => ({
  kind: 'certainty',
  statement: linked.statement,
  sides: [sideOfRange(linked.left, left), sideOfRange(linked.right, right)],
  weight,
  detail: '',
  cautions: [],
});
