import type { Sides } from '../../model/sides.ts';
import type { Neighbourhood } from '../grouping/neighbourhood.ts';
import type { ArticleProfile } from '../profile/profile.ts';

/** One article of a pair, with its surroundings. */
export interface Member {
  readonly profile: ArticleProfile;
  readonly around: Neighbourhood;
  /** True where the other article of the pair is one of the neighbours. */
  readonly knowsOther: boolean;
}

/** The terms that two articles have in common, and how telling each term of either is in their surroundings. */
export interface SharedTerms {
  /** Positions in the profiles' term lists: `left[n]` and `right[n]` are one term. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Parallel to each profile's terms: 1 where no other neighbour has the term, towards 0 where all have it. */
  readonly rarity: Sides<Float32Array>;
}

/** Counted as one more neighbour without the term: with one neighbour a shared term is not yet worthless. */
const SMOOTHING = 1;

export function shareTerms({ left: a, right: b }: Sides<Member>): SharedTerms {
  const left: number[] = [];
  const right: number[] = [];
  const rarity = { left: ownRarity(a), right: ownRarity(b) };
  const others =
    a.around.members.length +
    b.around.members.length -
    Number(a.knowsOther) -
    Number(b.knowsOther) +
    SMOOTHING;
  const [ta, tb] = [a.profile.terms, b.profile.terms];
  for (let i = 0, j = 0; i < ta.length && j < tb.length; ) {
    const difference = (ta[i] ?? 0) - (tb[j] ?? 0);
    if (difference === 0) {
      left.push(i);
      right.push(j);
      const seen = countWithout(a, i) + countWithout(b, j);
      rarity.left[i] = rarity.right[j] = 1 - seen / others;
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return { left, right, rarity };
}

/** How many neighbours other than the pair itself have a term that both of the pair have. */
const countWithout = ({ around, knowsOther }: Member, k: number): number =>
  (around.counts[k] ?? 0) - Number(knowsOther);

function ownRarity({ around, knowsOther }: Member): Float32Array {
  const others = around.members.length - Number(knowsOther) + SMOOTHING;
  // A loop and not `Float32Array.from`: that goes through an iterator, ten times slower on what is made for each pair.
  const rarity = new Float32Array(around.counts.length);
  for (let k = 0; k < rarity.length; k += 1) rarity[k] = Math.max(0, 1 - (around.counts[k] ?? 0) / others);
  return rarity;
}
