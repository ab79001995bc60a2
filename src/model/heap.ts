import { at } from './list.ts';

/** A binary heap: what is before all others by the given order comes out first. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #isBefore: (a: Item, b: Item) => boolean;

  constructor(isBefore: (a: Item, b: Item) => boolean) {
    this.#isBefore = isBefore;
  }

  push(item: Item): void {
    const items = this.#items;
    let child = items.length;
    items.push(item);
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#isBefore(item, at(items, parent))) break;
      items[child] = at(items, parent);
      child = parent;
    }
    items[child] = item;
  }

  pop(): Item | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let parent = 0;
    for (let child = 1; child < items.length; child = 2 * parent + 1) {
      const sibling = items[child + 1];
      if (sibling !== undefined && this.#isBefore(sibling, at(items, child))) child += 1;
      if (!this.#isBefore(at(items, child), last)) break;
      items[parent] = at(items, child);
      parent = child;
    }
    items[parent] = last;
    return first;
  }
}
