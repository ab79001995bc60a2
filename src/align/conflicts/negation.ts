import { lexicalRelation } from '../../language/lexical-relations.ts';
import { findNegations } from '../../language/negations.ts';
import type { Token } from '../../language/token.ts';
import { type DeniedWord, deniedWords } from './denied-words.ts';
import type { ConflictFinder, Disagreement, LinkSide, Mention } from './disagreement.ts';

/**
 * What one side denies and the other says without a denial, in the same word or a synonym: `was not signed` / `was
 * signed`. (`Not accepted` / `rejected` is no conflict: 30 % of true paraphrases with a negation have it on one side
 * only.)
 */
export const findNegationConflicts: ConflictFinder = ({ left, right }) => [
  ...oneSided(left, right).map(
    ({ denied, said }): Disagreement => ({ kind: 'negation', left: denied, right: said }),
  ),
  ...oneSided(right, left).map(
    ({ denied, said }): Disagreement => ({ kind: 'negation', left: said, right: denied }),
  ),
];

function oneSided(side: LinkSide, other: LinkSide): { readonly denied: Mention; readonly said: Mention }[] {
  // A denial anywhere on the other side may be the same one in other words: `no deal was reached` / `did not reach a deal`.
  if (other.sentences.some(({ tokens }) => findNegations(tokens).length > 0)) return [];
  const saidThere = other.tokens.filter(({ kind, isFunctionWord }) => kind === 'word' && !isFunctionWord);
  return deniedWords(side).flatMap((denied) => {
    const said = saidThere.find(({ lemma }) => isSameWord(lemma, denied.token.lemma));
    return said === undefined ? [] : [{ denied: mentionOf(denied, side), said }];
  });
}

const isSameWord = (a: string, b: string): boolean => a === b || lexicalRelation(a, b) === 'synonym';

/** From the negation to the word, as written but for spaces. */
function mentionOf({ negation, token }: DeniedWord, { tokens }: LinkSide): Mention {
  const { start } = negation;
  const { end } = token;
  const words = tokens.filter((one: Token) => one.start >= start && one.end <= end);
  const text = words.map((one, place) =>
    place > 0 && one.start > (words[place - 1]?.end ?? 0) ? ` ${one.text}` : one.text,
  );
  return { start, end, text: text.join('') };
}
