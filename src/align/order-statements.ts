import { Heap } from '../model/heap.ts';
import { at, pushTo } from '../model/list.ts';
import type { Member } from './member.ts';

type Members = readonly Member[];

/**
 * Brings statements into the order in which the articles tell them. What several articles say comes in the order of
 * most of them (a topological order; where they contradict each other, what stands earlier in its articles comes
 * first). What one article alone says follows what it follows there; an article that shares nothing comes last.
 *
 * @param articles number of articles
 */
export function orderStatements(statements: readonly Members[], articles: number): readonly Members[] {
  const shared = orderShared(
    statements.filter((members) => members.length > 1),
    articles,
  );
  const followers = new Map<Anchor, Members[]>();
  for (const [alone, anchor] of anchors(statements, articles)) pushTo(followers, anchor, alone);
  return [
    ...(followers.get('start') ?? []),
    ...shared.flatMap((anchor) => [anchor, ...(followers.get(anchor) ?? [])]),
    ...(followers.get('nowhere') ?? []),
  ];
}

/** The statements of each article in its order. */
function tellings(statements: readonly Members[], articles: number): readonly (readonly Members[])[] {
  const told = Array.from(
    { length: articles },
    (): { readonly first: number; readonly members: Members }[] => [],
  );
  for (const members of statements) {
    for (const { article, sentences } of members)
      at(told, article).push({ first: sentences[0] ?? 0, members });
  }
  return told.map((list) => list.sort((a, b) => a.first - b.first).map(({ members }) => members));
}

/** The shared statement that an article tells before one of its own; `nowhere` in an article that shares none. */
type Anchor = Members | 'start' | 'nowhere';

/** Each statement of one article alone, in the articles' order, with its anchor. */
function anchors(statements: readonly Members[], articles: number): (readonly [Members, Anchor])[] {
  return tellings(statements, articles).flatMap((told) => {
    let anchor: Anchor = told.some((members) => members.length > 1) ? 'start' : 'nowhere';
    const result: (readonly [Members, Anchor])[] = [];
    for (const members of told) {
      if (members.length > 1) anchor = members;
      else result.push([members, anchor]);
    }
    return result;
  });
}

/** A statement that waits for others told before it, as it was when this was written down. */
interface Waiting {
  readonly members: Members;
  /** For how many; outdated where fewer are left. */
  readonly others: number;
  /** By its place in the articles. */
  readonly rank: number;
}

/** What waits for nothing comes first, then the earliest; in a contradiction, what waits for fewest. */
const comesBefore = (a: Waiting, b: Waiting): boolean =>
  a.others !== b.others ? a.others < b.others : a.rank < b.rank;

function orderShared(shared: readonly Members[], articles: number): readonly Members[] {
  const told = tellings(shared, articles);
  const after = new Map<Members, Members[]>();
  const others = new Map<Members, number>(shared.map((members) => [members, 0]));
  for (const list of told) {
    for (const [place, members] of list.slice(1).entries()) {
      pushTo(after, at(list, place), members);
      others.set(members, (others.get(members) ?? 0) + 1);
    }
  }
  const ranked = [...shared].sort(byPlace(placesOf(told)));
  const ranks = new Map(ranked.map((members, rank) => [members, rank]));
  const waiting = new Heap(comesBefore);
  const wait = (members: Members): void =>
    waiting.push({ members, others: others.get(members) ?? 0, rank: ranks.get(members) ?? 0 });
  for (const members of ranked) wait(members);
  const ordered = new Set<Members>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (ordered.has(next.members)) continue;
    ordered.add(next.members);
    for (const later of after.get(next.members) ?? []) {
      others.set(later, (others.get(later) ?? 0) - 1);
      wait(later);
    }
  }
  return [...ordered];
}

/** Median of where its articles tell a statement, 0 for the first of an article's statements, 1 for the last. */
function placesOf(told: readonly (readonly Members[])[]): ReadonlyMap<Members, number> {
  const places = new Map<Members, number[]>();
  for (const list of told) {
    for (const [place, members] of list.entries()) {
      pushTo(places, members, place / Math.max(list.length - 1, 1));
    }
  }
  return new Map([...places].map(([members, values]) => [members, median(values)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (at(sorted, Math.ceil(middle) - 1) + at(sorted, Math.floor(middle))) / 2;
}

const byPlace =
  (places: ReadonlyMap<Members, number>) =>
  (a: Members, b: Members): number =>
    (places.get(a) ?? 0) - (places.get(b) ?? 0) ||
    at(a, 0).article - at(b, 0).article ||
    (at(a, 0).sentences[0] ?? 0) - (at(b, 0).sentences[0] ?? 0);
