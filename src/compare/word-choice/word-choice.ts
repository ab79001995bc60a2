import { lightWords } from '../../language/data/en/light-words.ts';
import type { Token } from '../../language/token.ts';
import { isParallel } from '../context/context.ts';
import { nearnessOf } from '../context/nearness.ts';
import { sideOfRange } from '../side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isFormOf } from '../words.ts';
import { editedGrammar } from './edited-grammar.ts';
import type { Substitution } from './join-phrases.ts';
import { isOfOtherKind } from './no-word-choice.ts';
import { areOneThing, SURE } from './same-choice.ts';
import { findSubstitutions } from './substitutions.ts';
import { relationOf, relationOfPhrases, relationWords, weightOf } from './word-relation.ts';
import { shiftBetween } from './word-shift.ts';

/** Substituted words and phrases: `swift removal of city guards` / `expulsion of city security officers`. */
export function findWordChoices(event: ComparedEvent): readonly FoundDifference[] {
  return event.linked.flatMap((linked) => [
    ...findSubstitutions(linked)
      .filter((found) => isWordChoice(found, linked))
      .map((found) => describe(found, linked)),
    ...(linked.isEdited ? editedGrammar(linked) : []),
  ]);
}

function isWordChoice(found: Substitution, linked: LinkedSentences): boolean {
  const [left, right] = [contentOf(linked.left, found.left), contentOf(linked.right, found.right)];
  if (left.length === 0 || right.length === 0) return false;
  if (!linked.isEdited && areTooLight(found, left, right)) return false;
  if (lettersOf(left) === lettersOf(right)) return false;
  const only = { left: differing(left, right), right: differing(right, left) };
  // `controversial ban` / `ban`: nothing is said in other words, one side says more.
  if (only.left.length === 0 || only.right.length === 0) return false;
  return !isOfOtherKind(found, linked, only) && areOneThing(found, linked, only);
}

/** Words that say next to nothing stand for anything; `allow` / `let` are two words for one thing all the same. */
function areTooLight({ score }: Substitution, left: readonly Token[], right: readonly Token[]): boolean {
  const [isLeft, isRight] = [left, right].map((words) => words.every(({ lemma }) => lightWords.has(lemma)));
  if (isLeft === true && isRight === true) return true;
  return (isLeft === true || isRight === true) && (score < SURE || nearnessOf(left, right) !== 'synonym');
}

/** `Hongkong` / `Hong Kong`, `fire bomb` / `firebomb`. */
const lettersOf = (tokens: readonly Token[]): string => tokens.map(({ norm }) => norm).join('');

const differing = (tokens: readonly Token[], others: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => !others.some((other) => isFormOf(token, other)));

const contentOf = (side: LinkedSide, range: TokenRange): readonly Token[] =>
  side.tokens.slice(range.start, range.end).filter(isContentWord);

function describe(found: Substitution, linked: LinkedSentences): FoundDifference {
  const [left, right] = [contentOf(linked.left, found.left), contentOf(linked.right, found.right)];
  const [onlyLeft, onlyRight] = [differing(left, right), differing(right, left)];
  const relation = relationOf(onlyLeft, onlyRight) ?? relationOfPhrases(found, linked);
  const shift = shiftBetween(onlyLeft, onlyRight);
  return {
    kind: 'word-choice',
    statement: linked.statement,
    sides: [sideOfRange(linked.left, found.left), sideOfRange(linked.right, found.right)],
    weight: isUnsure(found, linked)
      ? weights.wordChoiceUnsure
      : Math.max(
          weightOf(relation),
          shift.isStronger ? weights.wordChoice : 0,
          shift.isLoaded ? weights.wordChoiceLoaded : 0,
        ),
    detail: [relation === null ? '' : relationWords[relation], shift.detail]
      .filter((part) => part !== '')
      .join('; '),
    cautions: [],
  };
}

/** Below this score of the aligner words in partly parallel sentences are of two things more often than not. */
const LEAST_PARTIAL = 0.75;

function isUnsure(found: Substitution, linked: LinkedSentences): boolean {
  return (
    found.score < LEAST_PARTIAL &&
    !isParallel(linked) &&
    nearnessOf(contentOf(linked.left, found.left), contentOf(linked.right, found.right)) !== 'synonym'
  );
}
