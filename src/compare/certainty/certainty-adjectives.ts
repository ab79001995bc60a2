import {
  type CertaintyLevel,
  certaintyMarkers,
  hedgingAdjectives,
  predicateLevels,
} from '../../language/data/en/certainty.ts';
import { at } from '../../model/list.ts';
import { isParallel } from '../context/context.ts';
import { isOneContext } from '../context/one-context.ts';
import { classAt, isNounAt } from '../grammar/side-classes.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { weights } from '../weights.ts';
import { describe } from './certainty-difference.ts';

/** `the alleged ringleader` / `the ringleader`: one noun, called so with reserve in one only. */
export function hedgedNouns(linked: LinkedSentences): readonly FoundDifference[] {
  return linked.groups.flatMap((group) => {
    const left = group.left.find((index) => isNounAt(linked.left, index) && isHeadNoun(linked.left, index));
    const right = group.right.find(
      (index) => isNounAt(linked.right, index) && isHeadNoun(linked.right, index),
    );
    if (group.kind === 'grammar' || left === undefined || right === undefined) return [];
    const phrases = { left: phraseOf(linked.left, left), right: phraseOf(linked.right, right) };
    const [hedge, other] =
      phrases.left.hedge === null ? [phrases.right.hedge, linked.left] : [phrases.left.hedge, linked.right];
    if (hedge === null || (phrases.left.hedge === null) === (phrases.right.hedge === null)) return [];
    // `suspected members of the group` / `suspected group members`: it is said there too.
    if (
      other.tokens.some(
        ({ norm, lemma }) =>
          hedgingAdjectives.has(norm) ||
          hedgingAdverbs.has(norm) ||
          lemma === 'suspect' ||
          norm === 'potential',
      )
    )
      return [];
    if (!isOneContext(linked, phrases.left.range, phrases.right.range, 'anchored')) return [];
    return [describe(linked, phrases.left.range, phrases.right.range, weights.certaintyLevel)];
  });
}

const isHeadNoun = (side: LinkedSide, index: number): boolean =>
  side.tokens[index + 1] === undefined ||
  (!isNounAt(side, index + 1) && side.tokens[index + 1]?.text !== '-');

const hedgingAdverbs = new Set(
  certaintyMarkers
    .filter(({ sense, phrase }) => sense === 'hearsay' && phrase.endsWith('ly'))
    .map(({ phrase }) => phrase),
);

const MAX_MODIFIERS = 6;

/** The noun with the modifiers in front of it, and the word among them that hedges. */
function phraseOf(
  side: LinkedSide,
  noun: number,
): { readonly range: TokenRange; readonly hedge: string | null } {
  let start = noun;
  let hedge: string | null = null;
  for (let index = noun - 1; index >= Math.max(0, noun - MAX_MODIFIERS); index -= 1) {
    if (isHedge(side, index)) hedge = at(side.tokens, index).norm;
    else if (!/^(?:noun|adjective|participle|adverb)$/u.test(classAt(side, index))) break;
    start = index;
  }
  return { range: { start, end: noun + 1 }, hedge };
}

/** `reported 191 cases` has a verb; `key suspected bosses` has none. */
const isHedge = (side: LinkedSide, index: number): boolean => {
  const { norm } = at(side.tokens, index);
  if (hedgingAdverbs.has(norm)) return true;
  return (
    hedgingAdjectives.has(norm) && (classAt(side, index) !== 'verb' || /^(?:suspected|alleged)$/u.test(norm))
  );
};

/** `A deal looks likely` / `a deal is certain`: predicates of one subject that are not equally sure. */
export function predicates(linked: LinkedSentences): readonly FoundDifference[] {
  if (!isParallel(linked)) return [];
  const [left, ...others] = predicatesOf(linked.left);
  const [right, ...more] = predicatesOf(linked.right);
  if (left === undefined || right === undefined || others.length > 0 || more.length > 0) return [];
  if (left.level === right.level) return [];
  return [describe(linked, left.range, right.range, weights.certaintyLevel)];
}

function predicatesOf(
  side: LinkedSide,
): readonly { readonly level: CertaintyLevel; readonly range: TokenRange }[] {
  return [...side.tokens.keys()].flatMap((index) => {
    const level = predicateLevels.get(at(side.tokens, index).norm);
    const copula = copulaBefore(side, index);
    const isPredicate =
      copula !== null && side.tokens[index + 1]?.norm !== 'to' && classAt(side, index + 1) !== 'noun';
    return level !== undefined && isPredicate ? [{ level, range: { start: copula, end: index + 1 } }] : [];
  });
}

const copulas = new Set('be look seem appear remain become stay'.split(' '));

function copulaBefore(side: LinkedSide, index: number): number | null {
  let place = index - 1;
  while (place > 0 && classAt(side, place) === 'adverb') place -= 1;
  return place >= 0 && copulas.has(at(side.tokens, place).lemma) ? place : null;
}
