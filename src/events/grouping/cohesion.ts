import type { EventFace } from '../../model/event.ts';
import { at } from '../../model/list.ts';

/** Of a larger group so many articles are compared, spread over it: 780 pairs. */
const MOST_COMPARED = 40;

export type Cohesion = Pick<EventFace, 'cohesion'> & {
  /** Positions of the two articles. */
  readonly weakestLink: {
    readonly left: number;
    readonly right: number;
    readonly probability: number;
  } | null;
};

/**
 * How firmly a group holds together: the mean probability of its pairs, and the least likely link of the maximum
 * spanning tree (Prim 1957). That tree holds the group together with the likeliest links there are, so its least likely
 * one is where the group would come apart first; the least likely pair of all says less, since two accounts may have
 * nothing in common but a third that both share with.
 */
export function cohesionOf(
  group: readonly number[],
  probability: (left: number, right: number) => number,
): Cohesion {
  const step = Math.ceil(group.length / MOST_COMPARED);
  const members = group.filter((_, index) => index % step === 0);
  if (members.length < 2) return { cohesion: null, weakestLink: null };
  const { table, mean } = allPairs(members, probability);
  return { cohesion: mean, weakestLink: weakestOfTree(members, table) };
}

function allPairs(members: readonly number[], probability: (left: number, right: number) => number) {
  const size = members.length;
  const table = new Float64Array(size * size);
  let sum = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const value = probability(at(members, i), at(members, j));
      table[i * size + j] = value;
      table[j * size + i] = value;
      sum += value;
    }
  }
  return { table, mean: (2 * sum) / (size * (size - 1)) };
}

function weakestOfTree(members: readonly number[], table: Float64Array): Cohesion['weakestLink'] {
  const size = members.length;
  const reached = new Set([0]);
  /** For each member not yet reached the reached one that it is likest. */
  const nearest = new Int32Array(size);
  const likelihood = (member: number): number => table[member * size + (nearest[member] ?? 0)] ?? 0;
  let weakest: Cohesion['weakestLink'] = null;
  while (reached.size < size) {
    let next = -1;
    for (let member = 1; member < size; member += 1)
      if (!reached.has(member) && (next < 0 || likelihood(member) > likelihood(next))) next = member;
    const probability = likelihood(next);
    if (weakest === null || probability < weakest.probability) {
      const [one, other] = [at(members, next), at(members, nearest[next] ?? 0)];
      weakest = { left: Math.min(one, other), right: Math.max(one, other), probability };
    }
    reached.add(next);
    for (let member = 1; member < size; member += 1)
      if ((table[member * size + next] ?? 0) > likelihood(member)) nearest[member] = next;
  }
  return weakest;
}
