import { rangeOf } from '../token-range.ts';
import type { LinkedSentences, LinkedSide, WordGroup } from '../view.ts';
import { grow, withPreposition } from './grow-phrases.ts';
import { joinAll, type Substitution } from './join-phrases.ts';

/** Words of a group may lie this far apart and still be one phrase: `military and security forces`. */
const MAX_GAP = 2;

/**
 * The substituted phrases of two linked sentences: groups of different words, joined where they stand next to each other
 * on both sides or are bridged by a word or two, and grown over modifiers and particles that nothing stands for.
 *
 * `the swift removal of city guards` / `expulsion of city security officers`: linked are removal–expulsion and
 * guards–officers; `of city` bridges them, `swift` and `security` are modifiers, so both sides come out as whole phrases.
 * (An edit script would replace `the swift removal` by `expulsion`, and from the first reordering on everything.)
 */
export function findSubstitutions(linked: LinkedSentences): readonly Substitution[] {
  const seeds = linked.groups
    .filter((group) => group.kind === 'other')
    .map((group) => compact(group, linked));
  const joined = joinAll(seeds, linked);
  return joined.map((found) =>
    withPreposition(
      { score: found.score, left: grow(found.left, linked.left), right: grow(found.right, linked.right) },
      linked,
    ),
  );
}

/** A group as one range a side: what of it stands together. */
function compact(group: WordGroup, linked: LinkedSentences): Substitution {
  const left = rangeOf(stretch(group.left, linked.left));
  const right = rangeOf(stretch(group.right, linked.right));
  return { left, right, score: group.score };
}

/** The longest stretch of the group's words with only free words between them; the last of several (English puts heads last). */
function stretch(indices: readonly number[], side: LinkedSide): readonly number[] {
  let best: readonly number[] = [];
  let current: number[] = [];
  for (const index of indices) {
    const last = current.at(-1);
    if (last !== undefined && !isPassable(side, last + 1, index)) current = [];
    current.push(index);
    if (current.length >= best.length) best = [...current];
  }
  return best;
}

const isPassable = (side: LinkedSide, from: number, to: number): boolean =>
  to - from <= MAX_GAP &&
  side.tokens.slice(from, to).every((token, place) => {
    const group = side.groupAt[from + place];
    return token.kind === 'word' && (group === undefined || group.kind === 'grammar');
  });
