import { areAntonyms } from '../../language/lexical-relations.ts';
import type { Token } from '../../language/token.ts';
import { contains } from '../../model/span.ts';
import { deniedWords } from './denied-words.ts';
import {
  byPlace,
  type ConflictFinder,
  type Disagreement,
  type LinkSide,
  type Mention,
} from './disagreement.ts';

/** No sentence has so many words of its own that are worth the look; it bounds the pairs of hostile ones. */
const MAX_WORDS = 60;

/** Words of one side that are the opposite of a word of the other, neither in both: `rose` / `fell`. */
export const findOpposites: ConflictFinder = ({ left, right }) => {
  const lefts = wordsOfItsOwn(left, right);
  const rights = wordsOfItsOwn(right, left);
  const deniedLeft = new Set(deniedWords(left).map(({ token }) => token.lemma));
  const deniedRight = new Set(deniedWords(right).map(({ token }) => token.lemma));
  const pairs = lefts.flatMap((a) =>
    rights
      // `did not rise` / `fell` say the same.
      .filter((b) => areAntonyms(a.lemma, b.lemma) && deniedLeft.has(a.lemma) === deniedRight.has(b.lemma))
      .map((b): Disagreement => ({ kind: 'opposite', left: a, right: b })),
  );
  const taken = new Set<Mention>();
  return pairs.sort(byPlace).filter(({ left: a, right: b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
};

/** The first of each content word that the other side does not have; no part of a name (`Rear Admiral`) is the opposite of anything. */
function wordsOfItsOwn({ sentences }: LinkSide, other: LinkSide): Token[] {
  const first = new Map<string, Token>();
  for (const { tokens, names } of sentences) {
    for (const token of tokens) {
      const isOwn = token.kind === 'word' && !token.isFunctionWord && !other.lemmas.has(token.lemma);
      if (!isOwn || first.has(token.lemma) || first.size === MAX_WORDS) continue;
      if (!names.some((name) => contains(name, token))) first.set(token.lemma, token);
    }
  }
  return [...first.values()];
}
