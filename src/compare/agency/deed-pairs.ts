import { lightWords } from '../../language/data/en/light-words.ts';
import { isCausativeOf } from '../../language/data/en/participles.ts';
import { sayingVerbs } from '../../language/data/en/saying-verbs.ts';
import { at } from '../../model/list.ts';
import { closeness, RELATED } from '../context/closeness.ts';
import { isVerbAt } from '../grammar/side-classes.ts';
import type { LinkedSentences, LinkedSide } from '../view.ts';
import { isContentWord } from '../words.ts';

type TokenPair = readonly [left: number, right: number];

/** Verbs of two linked sentences that may tell one deed: linked, of one dictionary form, near in meaning, cause and effect. */
export function deedPairs(linked: LinkedSentences): readonly TokenPair[] {
  const byLink = linked.groups.flatMap((group) =>
    group.kind === 'grammar' ? [] : group.left.flatMap((i) => group.right.map((j): TokenPair => [i, j])),
  );
  const lefts = verbsOf(linked.left);
  const rights = verbsOf(linked.right);
  const byMeaning = lefts.flatMap((i) =>
    rights
      .filter(
        (j) =>
          areNear(linked, i, j) && (isOnlyOne(linked.left, i, lefts) || isOnlyOne(linked.right, j, rights)),
      )
      .map((j): TokenPair => [i, j]),
  );
  const found = [...byLink.filter(([i, j]) => areDeeds(linked, i, j)), ...byMeaning, ...causingPairs(linked)];
  const keys = found.map(([i, j]) => `${i} ${j}`);
  return found.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
}

const MOST_VERBS = 30;

/** From this closeness on verbs that no link joins may tell one deed; below it `provide` would be `require`. */
const ALIKE = 0.5;

const verbsOf = (side: LinkedSide): readonly number[] =>
  [...side.tokens.keys()]
    .filter((index) => isContentWord(at(side.tokens, index)) && isVerbAt(side, index))
    .slice(0, MOST_VERBS);

const isOnlyOne = (side: LinkedSide, verb: number, verbs: readonly number[]): boolean =>
  verbs.filter((index) => at(side.tokens, index).lemma === at(side.tokens, verb).lemma).length === 1;

function areNear(linked: LinkedSentences, i: number, j: number): boolean {
  const [a, b] = [at(linked.left.tokens, i), at(linked.right.tokens, j)];
  if (a.lemma === b.lemma) return isDeed(a.lemma);
  return areDeeds(linked, i, j) && isOneDeed(linked, i, j) && (closeness(a, b) ?? 0) >= ALIKE;
}

/** `kill` and `die`: words that are content on both sides, whatever the words were linked with. */
function causingPairs(linked: LinkedSentences): readonly TokenPair[] {
  return indicesOfContent(linked.left).flatMap((i) =>
    indicesOfContent(linked.right)
      .filter((j) => relationOfCause(linked, i, j) !== null)
      .map((j): TokenPair => [i, j]),
  );
}

const indicesOfContent = (side: LinkedSide): readonly number[] =>
  [...side.tokens.keys()].filter((index) => isContentWord(at(side.tokens, index)));

/** Two other verbs of saying are a matter of attribution. */
const areDeeds = (linked: LinkedSentences, i: number, j: number): boolean => {
  const [a, b] = [at(linked.left.tokens, i).lemma, at(linked.right.tokens, j).lemma];
  return a === b ? isDeed(a) : !(sayingVerbs.has(a) || sayingVerbs.has(b));
};

/** `said Rivera` / `Rivera said` tells the same; `was urged` / `urged` is a deed done with words. */
const isDeed = (lemma: string): boolean => {
  const saying = sayingVerbs.get(lemma);
  return saying === undefined || saying.takes === 'object';
};

/** Verbs that are at least related in meaning: `pushed`/`moved`, and not `lived`/`confined`. */
export const isOneDeed = (linked: LinkedSentences, i: number, j: number): boolean => {
  const [a, b] = [at(linked.left.tokens, i), at(linked.right.tokens, j)];
  if (a.lemma === b.lemma) return true;
  // `was made` / `took`: verbs that lend themselves to any noun are near to all others.
  return !lightWords.has(a.lemma) && !lightWords.has(b.lemma) && (closeness(a, b) ?? 0) >= RELATED;
};

export const areLinkedVerbs = (linked: LinkedSentences, i: number, j: number): boolean =>
  linked.left.groupAt[i]?.right.includes(j) ?? false;

/** Which of two verbs brings about the other. */
export function relationOfCause(linked: LinkedSentences, i: number, j: number): 'left' | 'right' | null {
  const [a, b] = [at(linked.left.tokens, i).lemma, at(linked.right.tokens, j).lemma];
  if (isCausativeOf(a, b)) return 'left';
  return isCausativeOf(b, a) ? 'right' : null;
}
