import type { TokenLink } from '../../align/words.ts';
import type { Token } from '../../language/token.ts';
import type { Sides } from '../../model/sides.ts';
import { isContentWord, isFormOf } from '../words.ts';

/** How far a neighbour may stand to support a link, in tokens. */
const NEAR = 4;

/** The words of the right side that each word of the left side is linked with. */
export type Partners = ReadonlyMap<number, readonly number[]>;

/** The links by their word on the left side. */
export function byLeft(links: readonly TokenLink[]): Partners {
  const partners = new Map<number, number[]>();
  for (const link of links) {
    const known = partners.get(link.left);
    if (known === undefined) partners.set(link.left, [link.right]);
    else known.push(link.right);
  }
  return partners;
}

/** Whether the words near by on one side (−1 before, 1 behind) stand for words near by on the same side there. */
function isSupported(
  { left, right }: Sides<number>,
  partners: Partners,
  direction: -1 | 1,
  reach = NEAR,
): boolean {
  for (let distance = 1; distance <= reach; distance += 1) {
    const others = partners.get(left + direction * distance) ?? [];
    if (others.some((other) => (other - right) * direction > 0 && (other - right) * direction <= reach))
      return true;
  }
  return false;
}

/** How far a word may stand that speaks for a link of two synonyms. */
const REACH = 8;

/** Whether any word near by stands for a word near by, on the same side. */
export const isInReach = (link: Sides<number>, partners: Partners): boolean =>
  isSupported(link, partners, -1, REACH) || isSupported(link, partners, 1, REACH);

/** 0 to 2: whether the words before and the words behind stand for each other. */
export const countSupports = (link: Sides<number>, partners: Partners): number =>
  (isSupported(link, partners, -1) ? 1 : 0) + (isSupported(link, partners, 1) ? 1 : 0);

/** `raising rents` / `lifting rents`: linked words no farther than a preposition away on the same side. */
export const isTouching = ({ left, right }: Sides<number>, partners: Partners): boolean =>
  TOUCH.some((i) => TOUCH.some((j) => i * j > 0 && (partners.get(left + i)?.includes(right + j) ?? false)));

/** `North Korean dictator Kim` / `North Korean leader Kim`: the very next words on both sides. */
export const isEnclosed = ({ left, right }: Sides<number>, partners: Partners): boolean =>
  [-1, 1].every((step) => partners.get(left + step)?.includes(right + step) ?? false);

const TOUCH = [-2, -1, 1, 2];

const FIRM_SCORE = 0.8;

/** What may support others: a content word linked with a form of itself, or surely with another word. */
export const isFirm = (a: Token, b: Token, score: number): boolean =>
  isContentWord(a) && isContentWord(b) && (isFormOf(a, b) || score >= FIRM_SCORE);
