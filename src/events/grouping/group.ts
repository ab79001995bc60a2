import { Heap } from '../../model/heap.ts';
import { at } from '../../model/list.ts';
import { UnionFind } from '../../model/union-find.ts';

/** How likely two articles report one event; `left` and `right` are positions, `left < right`. */
export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
}

interface Link {
  sum: number;
  count: number;
  /** True once the pairs that the candidates did not hold have been asked for too. */
  isComplete: boolean;
}

/** Two groups that may be joined, as they were when this was written down; outdated where a version differs. */
interface Proposal {
  readonly left: number;
  readonly right: number;
  readonly versions: readonly [number, number];
  readonly mean: number;
}

/** The highest mean first, then the smallest positions. */
const comesBefore = (a: Proposal, b: Proposal): boolean =>
  a.mean !== b.mean ? a.mean > b.mean : a.left !== b.left ? a.left < b.left : a.right < b.right;

/** The mean probability from which two groups are joined. */
export interface Thresholds {
  /** Where one of them is a single article. */
  readonly single: number;
  /** Where both are large. */
  readonly large: number;
}

/** Groups of so many articles are large. */
const LARGE = 8;

/**
 * Over many pairs the mean is a sure estimate, and that of one event is high, so a middling mean between two groups
 * speaks against them; and to join two large events wrongly is the worse mistake.
 */
function thresholdBetween({ single, large }: Thresholds, left: number, right: number): number {
  return single + (large - single) * Math.min(1, Math.log2(Math.min(left, right)) / Math.log2(LARGE));
}

/** Pairs of two groups that are looked at, at most: large groups are judged by a spread sample. */
const MOST_PAIRS = 64;

/**
 * Groups articles by average link (UPGMA, Sokal and Michener 1958): two groups are joined while the mean probability
 * over the pairs between them reaches their threshold, the highest mean first. One strong pair cannot chain two events,
 * since all pairs have a vote. Two groups can only be joined where a pair between them reaches the threshold, so only
 * pairs within what hangs together by such pairs are kept in memory: a small part of all.
 *
 * @param pairs the candidates; gone through twice
 * @param score the probability of a pair that the candidates do not hold; asked only where a join hangs on it
 * @returns the groups as ascending lists of positions, in the order of their first members
 */
export function groupByAverageLink(
  size: number,
  pairs: Iterable<ScoredPair>,
  thresholds: Thresholds,
  score: (left: number, right: number) => number,
): readonly (readonly number[])[] {
  const grouping = new Grouping(size, thresholds, score);
  const components = new UnionFind(size);
  for (const { left, right, probability } of pairs)
    if (probability >= thresholds.single) components.join(left, right);
  for (const pair of pairs)
    if (components.find(pair.left) === components.find(pair.right)) grouping.connect(pair);
  return grouping.run();
}

class Grouping {
  readonly #members: number[][];
  /** By group; filled when a group is first linked, since most articles stand alone. */
  readonly #links = new Map<number, Map<number, Link>>();
  readonly #versions: number[];
  readonly #heap = new Heap(comesBefore);
  readonly #thresholds: Thresholds;
  readonly #score: (left: number, right: number) => number;
  readonly #known = new Set<number>();
  readonly #size: number;

  constructor(size: number, thresholds: Thresholds, score: (left: number, right: number) => number) {
    this.#size = size;
    this.#members = Array.from({ length: size }, (_, article) => [article]);
    this.#versions = new Array<number>(size).fill(0);
    this.#thresholds = thresholds;
    this.#score = score;
  }

  connect({ left, right, probability }: ScoredPair): void {
    const link = { sum: probability, count: 1, isComplete: true };
    this.#linksOf(left).set(right, link);
    this.#linksOf(right).set(left, link);
    this.#known.add(left * this.#size + right);
    this.#propose(left, right, link);
  }

  #linksOf(group: number): Map<number, Link> {
    const known = this.#links.get(group);
    if (known !== undefined) return known;
    const links = new Map<number, Link>();
    this.#links.set(group, links);
    return links;
  }

  run(): readonly (readonly number[])[] {
    for (let best = this.#heap.pop(); best !== undefined; best = this.#heap.pop()) {
      const { left, right, versions } = best;
      if (versions[0] !== this.#versions[left] || versions[1] !== this.#versions[right]) continue;
      const link = this.#links.get(left)?.get(right);
      if (link === undefined) continue;
      if (link.isComplete) this.#join(left, right);
      else this.#complete(left, right, link);
    }
    return this.#members
      .filter((members) => members.length > 0)
      .map((members) => members.sort((a, b) => a - b))
      .sort((a, b) => at(a, 0) - at(b, 0));
  }

  #propose(left: number, right: number, link: Link): void {
    const mean = link.sum / link.count;
    const [one, other] = [at(this.#members, left).length, at(this.#members, right).length];
    if (mean < thresholdBetween(this.#thresholds, one, other)) return;
    const versions = [this.#versions[left] ?? 0, this.#versions[right] ?? 0] as const;
    this.#heap.push({ left, right, versions, mean });
  }

  /** Asks for the pairs that no candidate list held. The candidates are the likeliest, so the mean can only be trusted after. */
  #complete(left: number, right: number, link: Link): void {
    const a = at(this.#members, left);
    const b = at(this.#members, right);
    const step = Math.max(1, Math.ceil((a.length * b.length) / MOST_PAIRS));
    for (let n = 0; n < a.length * b.length; n += step) {
      const [x, y] = [at(a, Math.floor(n / b.length)), at(b, n % b.length)];
      const [low, high] = x < y ? [x, y] : [y, x];
      if (this.#known.has(low * this.#size + high)) continue;
      link.sum += this.#score(low, high);
      link.count += 1;
      this.#known.add(low * this.#size + high);
    }
    link.isComplete = true;
    this.#propose(left, right, link);
  }

  /** The right group goes into the left one. */
  #join(left: number, right: number): void {
    const into = this.#linksOf(left);
    const from = this.#linksOf(right);
    const members = at(this.#members, left);
    members.push(...at(this.#members, right));
    this.#members[right] = [];
    this.#versions[left] = (this.#versions[left] ?? 0) + 1;
    this.#versions[right] = (this.#versions[right] ?? 0) + 1;
    into.delete(right);
    from.delete(left);
    for (const [other, link] of from) {
      this.#linksOf(other).delete(right);
      const own = into.get(other);
      if (own === undefined) into.set(other, link);
      else {
        own.sum += link.sum;
        own.count += link.count;
      }
      this.#linksOf(other).set(left, into.get(other) ?? link);
    }
    from.clear();
    for (const [other, link] of into) {
      link.isComplete = link.count >= Math.min(MOST_PAIRS, members.length * at(this.#members, other).length);
      this.#propose(left, other, link);
    }
  }
}
