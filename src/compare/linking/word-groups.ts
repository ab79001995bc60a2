import type { TokenLink } from '../../align/words.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import type { WordGroup } from '../view.ts';
import { canStandFor, isContentWord, isFormOf } from '../words.ts';

/**
 * The links of two sentences as groups of words that stand for each other (the connected parts of the link graph):
 * `troops` linked with `military` and with `forces` is one group. Links between a content word and a closed-class
 * word are left out: they are where an aligner slips in partly parallel sentences (`Secretary`/`He`).
 *
 * @param isEdited whether the links are an edit script's, which replaces whole stretches (`turned over` by `capsized`)
 */
export function groupWords(
  left: readonly Token[],
  right: readonly Token[],
  links: readonly TokenLink[],
  isEdited: boolean,
): readonly WordGroup[] {
  // One node a token: those of the right side follow those of the left.
  const parent = Array.from({ length: left.length + right.length }, (_, index) => index);
  const rootOf = (node: number): number => {
    let root = node;
    while (at(parent, root) !== root) root = at(parent, root);
    return root;
  };
  const sound = links.filter((link) => isEdited || canStandFor(at(left, link.left), at(right, link.right)));
  for (const link of sound) {
    const a = rootOf(link.left);
    const b = rootOf(left.length + link.right);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, { left: Set<number>; right: Set<number>; score: number }>();
  for (const link of sound) {
    const root = rootOf(link.left);
    const group = groups.get(root) ?? { left: new Set(), right: new Set(), score: 0 };
    group.left.add(link.left);
    group.right.add(link.right);
    group.score = Math.max(group.score, link.score);
    groups.set(root, group);
  }
  return [...groups.values()]
    .map((group) => {
      const all = { left: inOrder(group.left), right: inOrder(group.right) };
      const indices = isEdited ? all : withoutExtra(left, right, all);
      return {
        ...indices,
        score: group.score,
        kind: kindOf(pick(left, indices.left), pick(right, indices.right)),
      };
    })
    .sort((a, b) => at(a.left, 0) - at(b.left, 0));
}

/** `major setback` linked with `setback`: the extra word stands for nothing, it is a modifier that one side lacks. */
function withoutExtra(
  left: readonly Token[],
  right: readonly Token[],
  group: Sides<readonly number[]>,
): Sides<readonly number[]> {
  const formed = {
    left: group.left.filter((i) => group.right.some((j) => isFormOf(at(left, i), at(right, j)))),
    right: group.right.filter((j) => group.left.some((i) => isFormOf(at(left, i), at(right, j)))),
  };
  if (formed.right.length === group.right.length) return { ...group, left: formed.left };
  if (formed.left.length === group.left.length) return { ...group, right: formed.right };
  return group;
}

const inOrder = (indices: ReadonlySet<number>): readonly number[] => [...indices].sort((a, b) => a - b);
const pick = (tokens: readonly Token[], indices: readonly number[]): readonly Token[] =>
  indices.map((index) => at(tokens, index));

function kindOf(left: readonly Token[], right: readonly Token[]): WordGroup['kind'] {
  const lefts = left.filter(isContentWord);
  const rights = right.filter(isContentWord);
  if (lefts.length === 0 && rights.length === 0) return 'grammar';
  const isIn = (token: Token, others: readonly Token[]): boolean =>
    others.some((other) => isFormOf(token, other));
  return lefts.every((token) => isIn(token, rights)) && rights.every((token) => isIn(token, lefts))
    ? 'same'
    : 'other';
}
