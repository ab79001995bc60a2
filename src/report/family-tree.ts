import { groupBy } from '../model/list.ts';
import type { Family } from '../model/reuse.ts';

/** A version of a text in the tree of its family. */
export interface TreeMember {
  readonly id: string;
  /** The one that it was most likely made from; null for a root. */
  readonly parent: string | null;
  /** Steps from the root. */
  readonly depth: number;
}

/**
 * Who was most likely made from whom, each behind its parent and the parent's earlier children; what hangs with nobody is left
 * out. Without recursion: versions of one page may make a chain of thousands.
 *
 * @param members in the order in which roots and children of one parent come
 */
export function familyTree(
  members: readonly string[],
  parents: NonNullable<Family['parents']>,
): readonly TreeMember[] {
  const known = new Set(members);
  const parentOf = new Map(
    parents.filter(({ parent }) => known.has(parent)).map(({ article, parent }) => [article, parent]),
  );
  const children = groupBy(members, (id) => parentOf.get(id) ?? null);
  const roots = (children.get(null) ?? []).filter((id) => children.has(id));
  const tree: TreeMember[] = [];
  const waiting = roots.map((id): TreeMember => ({ id, parent: null, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, depth } = next;
    tree.push(next);
    for (const child of (children.get(id) ?? []).toReversed())
      waiting.push({ id: child, parent: id, depth: depth + 1 });
  }
  return tree;
}
