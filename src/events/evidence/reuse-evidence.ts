import type { Sides } from '../../model/sides.ts';
import { gapBetween } from '../profile/article-day.ts';
import { type ArticleProfile, Role } from '../profile/profile.ts';
import type { Evidence } from './features.ts';
import type { SharedTerms } from './shared-terms.ts';

export type ReuseEvidence = Pick<Evidence, 'runs' | 'reused'>;

/** Of shorter texts a quotation that both carry may be half. */
const LEAST_RUNS = 20;
/** A share of common runs below the first is no reuse, one from the second on is. */
const RUNS_SHARED = { from: 0.5, full: 0.7 };
/**
 * The same for names and numbers. Two bulletins of one template share their runs of words, but each has its own places
 * and figures; an excerpt names nothing that its source does not.
 */
const SLOTS_SHARED = { from: 0.7, full: 0.9 };
/** Copies appear within days; the same words a month later are a template or a rerun. */
const MOST_DAYS = 7;

/** Wording that was taken over: `runs`, and `reused` where it makes the one article a near copy or excerpt of the other. */
export function reuseEvidence(profiles: Sides<ArticleProfile>, shared: SharedTerms): ReuseEvidence {
  const { left, right } = profiles;
  const isLeftShorter = left.runs.length <= right.runs.length;
  const shorter = isLeftShorter ? left : right;
  const runs = countCommon(left.runs, right.runs) / Math.max(1, shorter.runs.length);
  const isApart = left.day !== null && right.day !== null && gapBetween(left.day, right.day) > MOST_DAYS;
  if (shorter.runs.length < LEAST_RUNS || isApart) return { runs, reused: 0 };
  const taken = ramp(runs, RUNS_SHARED);
  if (taken === 0) return { runs, reused: 0 };
  const slots = shareOfSlots(shorter, isLeftShorter ? shared.left : shared.right);
  return { runs, reused: taken * ramp(slots, SLOTS_SHARED) };
}

const ramp = (value: number, { from, full }: { readonly from: number; readonly full: number }): number =>
  Math.min(1, Math.max(0, (value - from) / (full - from)));

/** Entries that stand in both ascending lists. */
function countCommon(left: Int32Array, right: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = (left[i] ?? 0) - (right[j] ?? 0);
    common += Number(difference === 0);
    i += Number(difference <= 0);
    j += Number(difference >= 0);
  }
  return common;
}

/** Share of an article's names and numbers that are among its shared terms, given by position. */
function shareOfSlots({ roles }: ArticleProfile, shared: readonly number[]): number {
  const isSlot = (k: number): boolean => ((roles[k] ?? 0) & (Role.name | Role.number)) !== 0;
  const all = roles.reduce((count, _, k) => count + Number(isSlot(k)), 0);
  return all === 0 ? 1 : shared.filter(isSlot).length / all;
}
