import { attitudeVerbs, denyingVerbs } from '../../language/data/en/denials.ts';
import { lexicalRelation } from '../../language/lexical-relations.ts';
import type { Token } from '../../language/token.ts';
import { type DeniedWord, deniedWords, isVerbOfDenying } from './denied-words.ts';
import {
  type ConflictFinder,
  type Disagreement,
  isContentWord,
  type LinkSide,
  type Mention,
  mentionOf,
} from './disagreement.ts';
import { SAID_OF_THE_SAME, sharedSurroundings, surroundingsOf } from './surroundings.ts';

/**
 * What one side denies and the other says without a denial, in the same word or a synonym: `was not signed` / `was
 * signed`. (`Not accepted` / `rejected` is no conflict: 30 % of true paraphrases with a negation have it on one side
 * only.)
 */
export const findNegationConflicts: ConflictFinder = ({ left, right }) => {
  const denied = { left: deniedWords(left), right: deniedWords(right) };
  if (denied.left.length === 0 && denied.right.length === 0) return [];
  const open = { left: unanswered(denied.left, denied.right), right: unanswered(denied.right, denied.left) };
  // A denial left over on each side may be the same one in other words: `no deal was reached` / `did not agree`.
  if (open.left.length > 0 && open.right.length > 0) return [];
  // `denied taking bribes` / `said he had not taken them`
  if ([left, right].some(({ tokens }) => tokens.some(isVerbOfDenying))) return [];
  return [
    ...contradicted(open.left, left, denied.right, right).map(
      ({ denial, said }): Disagreement => ({ kind: 'negation', left: denial, right: said }),
    ),
    ...contradicted(open.right, right, denied.left, left).map(
      ({ denial, said }): Disagreement => ({ kind: 'negation', left: said, right: denial }),
    ),
  ];
};

/** The denials that the other side does not share, each of its own answering one, those of the same word first. */
function unanswered(denied: readonly DeniedWord[], other: readonly DeniedWord[]): readonly DeniedWord[] {
  const answers = [...other];
  const isAnswered = (answersTo: (answer: DeniedWord) => boolean): boolean => {
    const place = answers.findIndex(answersTo);
    if (place >= 0) answers.splice(place, 1);
    return place >= 0;
  };
  return denied
    .filter((one) => !isAnswered(({ token }) => isSame(token, one.token)))
    .filter((one) => !isAnswered((answer) => haveCommon(answer.rest, one) || haveCommon(one.rest, answer)));
}

/** `no deal was reached` / `did not reach a deal`: one denies what belongs to the other's denied word. */
const haveCommon = (rest: readonly Token[], { token }: DeniedWord): boolean =>
  rest.some((one) => isSame(one, token));

function contradicted(
  denied: readonly DeniedWord[],
  side: LinkSide,
  deniedThere: readonly DeniedWord[],
  other: LinkSide,
): { readonly denial: Mention; readonly said: Mention }[] {
  const saidThere = other.tokens.filter(
    (token, place) =>
      isContentWord(token) &&
      !deniedThere.some((one) => one.token.start === token.start) &&
      !isUnderVerb(other.tokens, place),
  );
  return denied.flatMap((one) => {
    // Said and denied on one side: of two things, then.
    if (side.tokens.some((token) => token.start !== one.token.start && token.lemma === one.token.lemma))
      return [];
    const said = saidThere.find((token) => isSame(token, one.token));
    if (said === undefined || !isSaidOfTheSame(one, saidThere) || isSuperlative(one, side, other)) return [];
    const shared = sharedSurroundings(
      surroundingsOf(side.tokens, one.token),
      surroundingsOf(other.tokens, said),
    );
    return shared < SAID_OF_THE_SAME ? [] : [{ denial: denialOf(one, side), said }];
  });
}

/** `ruled out tax rises` / `taxes would not be raised`: how many tokens a verb that denies its object reaches. */
const VERB_REACH = 4;

const isUnderVerb = (tokens: readonly Token[], place: number): boolean =>
  tokens.slice(Math.max(0, place - VERB_REACH), place).some(({ lemma }) => denyingVerbs.has(lemma));

/** Of what belongs to the denied word, how much the other side must say too. */
const SHARED_REST = 0.34;
const SHARED_REST_OF_ATTITUDE = 0.6;

function isSaidOfTheSame({ token, rest }: DeniedWord, said: readonly Token[]): boolean {
  if (rest.length === 0) return true;
  const shared = rest.filter((word) => said.some((one) => isSame(one, word))).length;
  const least = attitudeVerbs.has(token.lemma) ? SHARED_REST_OF_ATTITUDE : SHARED_REST;
  return shared / rest.length >= least;
}

/** `no March was as cold` / `the coldest March`: none like it makes it the first of its kind. */
function isSuperlative({ negation }: DeniedWord, { tokens }: LinkSide, other: LinkSide): boolean {
  const isCompared = tokens.some(
    ({ start, norm }) => start > negation.end && (norm === 'as' || norm === 'than'),
  );
  return (
    isCompared && other.tokens.some(({ norm }) => /est$/u.test(norm) || norm === 'most' || norm === 'record')
  );
}

const isSame = (a: Token, b: Token): boolean =>
  a.lemma === b.lemma || lexicalRelation(a.lemma, b.lemma) === 'synonym';

/** From the negation to the word. */
function denialOf({ negation, token }: DeniedWord, { tokens }: LinkSide): Mention {
  const from = tokens.findIndex(({ start }) => start >= negation.start);
  const to = tokens.findIndex(({ start }) => start >= token.start);
  return to < from ? token : mentionOf(tokens, from, to + 1);
}
