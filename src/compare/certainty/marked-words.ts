import { type CertaintyMarker, certaintyMarkers } from '../../language/data/en/certainty.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { type FoundPhrase, phraseFinder } from '../grammar/phrase-finder.ts';
import { isAuxiliary, isBetween, verbGroup } from '../grammar/verb-groups.ts';
import type { LinkedSide, TokenRange } from '../view.ts';
import { isAdverb, isContentWord, isPastForm } from '../words.ts';

const findMarkers = phraseFinder(certaintyMarkers);

/** Words between a marker and the word that it marks: `may not have been`. */
const MAX_REACH = 4;

/** A word with the markers in front of it, from the first of them: `will be able to influence`. */
export interface MarkedWord {
  readonly head: number;
  readonly range: TokenRange;
  readonly markers: readonly CertaintyMarker[];
}

export function wordsWithMarkers(side: LinkedSide): ReadonlyMap<number, MarkedWord> {
  const words = new Map<number, MarkedWord>();
  for (const found of findMarkers(side.tokens)) {
    if (isName(side.tokens, found) || isNeeded(side.tokens, found)) continue;
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

/** `more was needed to prevent it`: a passive in front of a purpose, and no duty or plan of the subject. */
const isNeeded = (tokens: readonly Token[], { start, entry }: FoundPhrase<CertaintyMarker>): boolean =>
  (entry.sense === 'duty' || entry.sense === 'plan') &&
  !entry.phrase.startsWith('be ') &&
  entry.phrase.endsWith(' to') &&
  verbGroup(tokens, start).isPassive;

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
    const isPredicate = tokens[index - 1]?.lemma === 'be' || tokens[from - 2]?.lemma === 'be';
    if (determiners.has(token.norm) && !isPredicate) return null;
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
export function wordAt(
  side: LinkedSide,
  indices: readonly number[],
  words: ReadonlyMap<number, MarkedWord>,
): MarkedWord | null {
  for (const index of indices) {
    const marked = words.get(index);
    if (marked !== undefined) return marked;
  }
  const head = indices.find(
    (index) =>
      isContentWord(at(side.tokens, index)) && !isAdverb(at(side.tokens, index)) && !isInMarker(words, index),
  );
  return head === undefined
    ? null
    : { head, range: { start: verbStart(side.tokens, head), end: head + 1 }, markers: [] };
}

/** `is expected to appear`: `expected` marks, and is marked by nothing. */
const isInMarker = (words: ReadonlyMap<number, MarkedWord>, index: number): boolean =>
  [...words.values()].some(({ range, head }) => range.start <= index && index < head);

const auxiliaries = new Set(['be', 'have', 'do', 'to']);

function verbStart(tokens: readonly Token[], head: number): number {
  let start = head;
  while (start > 0 && auxiliaries.has(at(tokens, start - 1).lemma)) start -= 1;
  return start;
}
