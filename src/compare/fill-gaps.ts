import type { TokenLink } from '../align/words.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import { bestScores } from './best-scores.ts';
import { closeness, NEAR_IN_MEANING, RELATED } from './closeness.ts';
import { byLeft, countSupports, isFirm, isTouching, type Partners } from './neighbours.ts';
import { haveSameEnding, isAdverb, isContentWord } from './words.ts';

/** In sentences that say the same, two words this near are each other's wherever they stand: `arrested`/`detained`. */
const VERY_NEAR = 0.55;
/** Score of a pair that only its place speaks for; nearness in meaning adds to it. */
const FILLED_SCORE = 0.55;
const NEARNESS_SHARE = 0.4;

/**
 * Content words without a link that stand between the same neighbours, or close words beside the same neighbour: the
 * only such pair there, and so each other's.
 */
export function fillGaps(
  left: readonly Token[],
  right: readonly Token[],
  links: readonly TokenLink[],
  isPartial: boolean,
): TokenLink[] {
  const linkedLeft = new Set(links.map((link) => link.left));
  const linkedRight = new Set(links.map((link) => link.right));
  const firm = links.filter((link) => {
    const [a, b] = [at(left, link.left), at(right, link.right)];
    return isFirm(a, b, link.score) || (a.norm === b.norm && isTelling(a));
  });
  const content = links.filter((link) => isContentWord(at(left, link.left)));
  const frame = { firm: byLeft(firm), all: byLeft(content), isPartial };
  const isOpen = (tokens: readonly Token[], linked: ReadonlySet<number>, index: number): boolean =>
    !linked.has(index) && isContentWord(at(tokens, index));
  const candidates: TokenLink[] = [];
  const opens = [...right.keys()].filter((index) => isOpen(right, linkedRight, index));
  for (const i of left.keys()) {
    if (!isOpen(left, linkedLeft, i)) continue;
    for (const j of opens) {
      const link = { left: i, right: j, score: FILLED_SCORE };
      if (fits(link, frame, [at(left, i), at(right, j)])) candidates.push(link);
    }
  }
  return chooseFillers(candidates, left, right);
}

/** What is linked already, as the frame in which the words that are left over are looked at. */
interface Frame {
  readonly firm: Partners;
  readonly all: Partners;
  readonly isPartial: boolean;
}

function fits(link: TokenLink, frame: Frame, [a, b]: readonly [Token, Token]): boolean {
  if (a.kind !== b.kind || areOtherParts(a, b)) return false;
  const close = closeness(a, b);
  if (close === null && a.isCapitalised && b.isCapitalised && isTouching(link, frame.all)) return true;
  const supports = countSupports(link, frame.firm);
  if (supports === 2) return close === null || close >= (frame.isPartial ? RELATED : 0);
  if (supports === 0) return !frame.isPartial && (close ?? 0) >= VERY_NEAR;
  if ((close ?? 0) >= NEAR_IN_MEANING) return true;
  return isTouching(link, frame.firm) && ((close ?? 0) >= RELATED || haveSameEnding(a, b));
}

/** `crushed` and `badly` do not fill one place; other endings tell too little (`removal` is no adjective). */
const areOtherParts = (a: Token, b: Token): boolean => isAdverb(a) !== isAdverb(b);

const everywhere = new Set(
  "the a an of to and in on for with be is are was were been being have has had that 's".split(' '),
);

/** Whether a closed-class word is rare enough to say where in a sentence one is: `any`, `against`, not `the`. */
const isTelling = (token: Token): boolean => token.kind === 'word' && !everywhere.has(token.norm);

/** Pairs of close words that are each other's closest; then pairs of which neither word has another candidate. */
function chooseFillers(
  candidates: readonly TokenLink[],
  left: readonly Token[],
  right: readonly Token[],
): TokenLink[] {
  const rated = candidates.map((link) => ({
    ...link,
    score: closeness(at(left, link.left), at(right, link.right)) ?? 0,
  }));
  const close = rated.filter(({ score }) => score >= RELATED);
  const best = {
    left: bestScores(close, (link) => link.left),
    right: bestScores(close, (link) => link.right),
  };
  const closest = close.filter(
    ({ left: i, right: j, score }) => score === best.left.get(i) && score === best.right.get(j),
  );
  const takenLeft = new Set(closest.map((link) => link.left));
  const takenRight = new Set(closest.map((link) => link.right));
  const rest = candidates.filter((link) => !takenLeft.has(link.left) && !takenRight.has(link.right));
  return [...closest, ...onlyOnes(rest).map((link) => ({ ...link, score: 0 }))].map((link) => ({
    ...link,
    score: FILLED_SCORE + link.score * NEARNESS_SHARE,
  }));
}

function onlyOnes(candidates: readonly TokenLink[]): TokenLink[] {
  const countLeft = countBy(candidates, (link) => link.left);
  const countRight = countBy(candidates, (link) => link.right);
  return candidates.filter((link) => countLeft.get(link.left) === 1 && countRight.get(link.right) === 1);
}

function countBy(
  links: readonly TokenLink[],
  indexOf: (link: TokenLink) => number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const link of links) counts.set(indexOf(link), (counts.get(indexOf(link)) ?? 0) + 1);
  return counts;
}
