import type { NameMention } from '../../language/names.ts';
import type { Sides } from '../../model/sides.ts';
import type { ConflictFinder, LinkSide } from './disagreement.ts';

/** Names that begin alike may be one: `Iran` and `Iranian`, `Kadhimi` and `Kadhemi`. */
const SAME_STEM = 4;

/**
 * Two names that share no word, each between the same words: `met with A in Paris` / `met with B in Paris`. Said where
 * one name is left over on each side. Acronyms and adjectives of origin are too often another way to say the same.
 */
export const findNameConflicts: ConflictFinder = (sides) => {
  const [a, ...moreA] = ownNames(sides.left, sides.right);
  const [b, ...moreB] = ownNames(sides.right, sides.left);
  if (a === undefined || b === undefined || moreA.length > 0 || moreB.length > 0) return [];
  // One letter may stand for the name, or another spelling: `BoE` / `Bank of England`, `Mursi` / `Morsi`.
  if (a.key[0] === b.key[0]) return [];
  return standAlike({ left: a, right: b }, sides) ? [{ kind: 'name', left: a, right: b }] : [];
};

/** The names of which the other side has no word. */
function ownNames(side: LinkSide, other: LinkSide): NameMention[] {
  const stems = new Set(other.tokens.map(({ norm }) => norm.slice(0, SAME_STEM)));
  const names = side.sentences.flatMap((sentence) => sentence.names);
  return names.filter(
    ({ key, kind }) => kind === 'name' && !key.split(' ').some((word) => stems.has(word.slice(0, SAME_STEM))),
  );
}

function standAlike(names: Sides<NameMention>, { left, right }: Sides<LinkSide>): boolean {
  const [beforeA, afterA] = tokensBeside(names.left, left);
  const [beforeB, afterB] = tokensBeside(names.right, right);
  return beforeA === beforeB && afterA === afterB;
}

/** The dictionary forms of the tokens before and after a name; null at the ends. */
function tokensBeside({ start, end }: NameMention, { tokens }: LinkSide): [string | null, string | null] {
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.find((token) => token.start >= end);
  return [before?.lemma ?? null, after?.lemma ?? null];
}
