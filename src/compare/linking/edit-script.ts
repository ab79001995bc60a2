import { diffArrays } from 'diff';
import type { TokenLink } from '../../align/words.ts';
import type { Token } from '../../language/token.ts';
import { byCodeUnit } from '../../model/list.ts';

/** Shorter sentences are too easily nearly equal by chance. */
const MIN_TOKENS = 4;
/** Share of tokens that may be edited for an edit script to be right; beyond it a sentence is reworded, not edited. */
const MAX_EDITED = 0.12;
/** The same between two versions of one text, where likeness is no chance. */
const MAX_EDITED_COPY = 0.4;
/** A replaced stretch longer than this is another clause: its words do not stand for one another. */
const MAX_BLOCK = 5;

/**
 * Links between the tokens of two nearly equal sentences by the shortest edit script (Myers 1986): equal words one to
 * one, and each replaced stretch as a whole. Null where the sentences are not nearly equal.
 *
 * @param isCopy whether the articles are versions of one text
 *
 * `at least 12 people` / `at least 14 people` links `12` with `14`; word alignment could as well call both unlinked.
 */
export function editLinks(
  left: readonly Token[],
  right: readonly Token[],
  isCopy: boolean,
): readonly TokenLink[] | null {
  if (Math.min(left.length, right.length) < MIN_TOKENS) return null;
  // Of several shortest scripts the algorithm takes one that depends on the direction: one direction for both orders.
  if (byCodeUnit(textOf(left), textOf(right)) <= 0) return scriptLinks(left, right, isCopy);
  return (
    scriptLinks(right, left, isCopy)?.map(({ left: a, right: b, score }) => ({ left: b, right: a, score })) ??
    null
  );
}

/** `a deadly attack` / `an attack`: which article it is follows from the word put in. */
const wordOf = ({ norm }: Token): string => (norm === 'an' ? 'a' : norm);

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.norm).join(' ');

function scriptLinks(
  left: readonly Token[],
  right: readonly Token[],
  isCopy: boolean,
): readonly TokenLink[] | null {
  const changes = diffArrays(left.map(wordOf), right.map(wordOf), {
    maxEditLength: Math.ceil((left.length + right.length) * (isCopy ? MAX_EDITED_COPY : MAX_EDITED)),
  });
  if (changes === undefined) return null;
  const links: TokenLink[] = [];
  let next = { left: 0, right: 0 };
  let removed = 0;
  let added = 0;
  const closeBlock = (): void => {
    if (removed > 0 && added > 0 && Math.max(removed, added) <= MAX_BLOCK) {
      for (let i = next.left - removed; i < next.left; i += 1)
        for (let j = next.right - added; j < next.right; j += 1) links.push({ left: i, right: j, score: 1 });
    }
    removed = 0;
    added = 0;
  };
  for (const change of changes) {
    if (change.removed) {
      removed += change.count;
      next = { ...next, left: next.left + change.count };
    } else if (change.added) {
      added += change.count;
      next = { ...next, right: next.right + change.count };
    } else {
      closeBlock();
      for (let offset = 0; offset < change.count; offset += 1)
        links.push({ left: next.left + offset, right: next.right + offset, score: 1 });
      next = { left: next.left + change.count, right: next.right + change.count };
    }
  }
  closeBlock();
  return links;
}
