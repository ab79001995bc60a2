import type { TokenLink } from '../../align/words.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import { closeness, RELATED } from '../context/closeness.ts';
import { isContentWord } from '../words.ts';
import { bestScores } from './best-scores.ts';
import { byLeft, isFirm, type Partners } from './neighbours.ts';

/** Two sentences word by word. */
export type SentencePair = Sides<readonly Token[]>;

/** What is linked already, as the frame in which the words that are left over are looked at. */
export interface Frame {
  readonly sentences: SentencePair;
  /** What may support others: surely linked content words, and rare closed-class words that are the same. */
  readonly firm: Partners;
  readonly all: Partners;
}

/** Score of a pair that only its place speaks for; nearness in meaning adds to it. */
const FILLED_SCORE = 0.55;
const NEARNESS_SHARE = 0.4;

/** Links between content words without a link that fit each other's place, where neither word has a better one. */
export function findFillers(
  sentences: SentencePair,
  links: readonly TokenLink[],
  fits: (place: Sides<number>, frame: Frame) => boolean,
): TokenLink[] {
  const { left, right } = sentences;
  const frame = frameOf(sentences, links);
  const lefts = openPlaces(left, new Set(links.map((link) => link.left)));
  const rights = openPlaces(right, new Set(links.map((link) => link.right)));
  const candidates = lefts.flatMap((i) => rights.map((j) => ({ left: i, right: j })));
  return chooseFillers(
    candidates.filter((place) => fits(place, frame)),
    sentences,
  );
}

const openPlaces = (tokens: readonly Token[], linked: ReadonlySet<number>): readonly number[] =>
  [...tokens.keys()].filter((index) => !linked.has(index) && isContentWord(at(tokens, index)));

function frameOf(sentences: SentencePair, links: readonly TokenLink[]): Frame {
  const { left, right } = sentences;
  const firm = links.filter((link) => {
    const [a, b] = [at(left, link.left), at(right, link.right)];
    return isFirm(a, b, link.score) || (a.norm === b.norm && isTelling(a));
  });
  const content = links.filter((link) => isContentWord(at(left, link.left)));
  return { sentences, firm: byLeft(firm), all: byLeft(content) };
}

const everywhere = new Set(
  "the a an of to and in on for with be is are was were been being have has had that 's".split(' '),
);

/** Whether a closed-class word is rare enough to say where in a sentence one is: `any`, `against`, not `the`. */
const isTelling = (token: Token): boolean => token.kind === 'word' && !everywhere.has(token.norm);

/** Pairs of close words that are each other's closest; then pairs of which neither word has another candidate. */
function chooseFillers(candidates: readonly Sides<number>[], { left, right }: SentencePair): TokenLink[] {
  const rated = candidates.map((place) => ({
    ...place,
    score: closeness(at(left, place.left), at(right, place.right)) ?? 0,
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
  const rest = rated.filter((link) => !takenLeft.has(link.left) && !takenRight.has(link.right));
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
