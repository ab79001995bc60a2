import { prospectiveVerbs } from '../../language/data/en/certainty.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { areOneDeed } from '../context/one-context.ts';
import { type VerbGroup, verbGroup } from '../grammar/verb-groups.ts';
import type { FoundDifference, LinkedSentences } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isPastForm } from '../words.ts';
import { describe } from './certainty-difference.ts';

/** `Is considering a ban` / `has imposed a ban`, `is withdrawing` / `has withdrawn`: not done yet in one, done in the other. */
export function prospects(linked: LinkedSentences): FoundDifference[] {
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
