import { conditionOpeners } from '../../language/data/en/certainty.ts';
import { at } from '../../model/list.ts';
import { leftFirst, otherSide, type SideName } from '../../model/sides.ts';
import { isParallel } from '../context/context.ts';
import { isVerbAt } from '../grammar/side-classes.ts';
import { verbGroup } from '../grammar/verb-groups.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord, isFormOf } from '../words.ts';
import { describe } from './certainty-difference.ts';

/** `If parliament agrees, the tax will be cut` / `the tax will be cut`: it hangs on a condition in one only. */
export function conditions(linked: LinkedSentences): readonly FoundDifference[] {
  return isParallel(linked) ? [...conditionsIn(linked, 'left'), ...conditionsIn(linked, 'right')] : [];
}

const MOST_LINKED = 0.4;
const MAX_CLAUSE = 16;

/** Words of another side that leave it open as well, or tell the condition in another way. */
const openWords = /^(?:if|unless|whether|would|could|may|might|should|once|when|provided|assuming|should)$/u;

function conditionsIn(linked: LinkedSentences, name: SideName): readonly FoundDifference[] {
  const [side, other] = [linked[name], linked[otherSide(name)]];
  if (other.tokens.some(({ norm }) => openWords.test(norm))) return [];
  return [...side.tokens.keys()].flatMap((index) => {
    const clause = conditionAt(side, index);
    if (clause === null || linkedShareOf(side, clause) > MOST_LINKED) return [];
    const verb = mainVerb(linked, name, clause);
    if (verb === null) return [];
    const there = { start: verbGroup(other.tokens, verb).start, end: verb + 1 };
    const [left, right] = leftFirst<TokenRange>(name, clause, there);
    return [describe(linked, left, right, weights.certaintyLevel)];
  });
}

/** `if` at the start of the sentence or behind a comma, up to the next mark: not `asked if`, `even if`, `as if`. */
function conditionAt(side: LinkedSide, index: number): TokenRange | null {
  const before = side.tokens[index - 1];
  const opens = before === undefined || before.kind === 'punctuation' || isContentWord(before);
  if (!conditionOpeners.has(at(side.tokens, index).norm) || !opens) return null;
  if (
    before !== undefined &&
    (isVerbAt(side, index - 1) || /^(?:even|as|unclear|uncertain|know|sure)$/u.test(before.norm))
  )
    return null;
  let end = index + 1;
  while (
    end < side.tokens.length &&
    end - index < MAX_CLAUSE &&
    !/^[,.;:!?]$/u.test(at(side.tokens, end).text)
  )
    end += 1;
  return end - index > 2 ? { start: index, end } : null;
}

function linkedShareOf(side: LinkedSide, { start, end }: TokenRange): number {
  const content = side.tokens
    .slice(start, end)
    .flatMap((token, place) => (isContentWord(token) ? [start + place] : []));
  return content.filter((index) => side.groupAt[index] !== undefined).length / Math.max(1, content.length);
}

/** The verb on the other side that stands for a verb outside the condition. */
function mainVerb(linked: LinkedSentences, name: SideName, clause: TokenRange): number | null {
  const [side, other] = [linked[name], linked[otherSide(name)]];
  for (const index of side.tokens.keys()) {
    if ((index >= clause.start && index < clause.end) || !isVerbAt(side, index)) continue;
    const found = side.groupAt[index]?.[otherSide(name)].find(
      (place) => isVerbAt(other, place) && isFormOf(at(side.tokens, index), at(other.tokens, place)),
    );
    if (found !== undefined) return found;
  }
  return null;
}
