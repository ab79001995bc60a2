import { at } from '../model/list.ts';

/** Two groups that may be joined, as they were when this was written down; outdated where a version differs. */
export interface Proposal {
  readonly left: number;
  readonly right: number;
  readonly versions: readonly [number, number];
  readonly mean: number;
}

/** A binary heap: the highest mean first, then the smallest positions. */
export class ProposalHeap {
  readonly #items: Proposal[] = [];

  push(item: Proposal): void {
    const items = this.#items;
    let child = items.length;
    items.push(item);
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!isBefore(item, at(items, parent))) break;
      items[child] = at(items, parent);
      child = parent;
    }
    items[child] = item;
  }

  pop(): Proposal | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let parent = 0;
    for (let child = 1; child < items.length; child = 2 * parent + 1) {
      const sibling = items[child + 1];
      if (sibling !== undefined && isBefore(sibling, at(items, child))) child += 1;
      if (!isBefore(at(items, child), last)) break;
      items[parent] = at(items, child);
      parent = child;
    }
    items[parent] = last;
    return first;
  }
}

const isBefore = (a: Proposal, b: Proposal): boolean =>
  a.mean !== b.mean ? a.mean > b.mean : a.left !== b.left ? a.left < b.left : a.right < b.right;
