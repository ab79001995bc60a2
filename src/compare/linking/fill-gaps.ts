import type { TokenLink } from '../../align/words.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import { closeness, NEAR_IN_MEANING, RELATED } from '../context/closeness.ts';
import { sharesFrame } from '../context/shared-frame.ts';
import { haveSameEnding, isAdverb, isContentWord, isFormOf } from '../words.ts';
import { type Frame, findFillers, type SentencePair } from './find-fillers.ts';
import { byLeft, countSupports, isEnclosed, isInReach, isTouching } from './neighbours.ts';

/** In sentences that say the same, two words this near are each other's wherever they stand: `arrested`/`detained`. */
const VERY_NEAR = 0.55;

/**
 * Adds links between content words that stand between the same neighbours, or close words beside the same neighbour: the
 * only such pair there, and so each other's. A link gives way where it is weak and one of its words has a synonym, or where it
 * joins words of two places and one of them has a close word in its own frame.
 *
 * @param isPartial whether the sentences share only a part: then place alone is no evidence
 */
export function fillGaps(
  sentences: SentencePair,
  links: readonly TokenLink[],
  isPartial: boolean,
): readonly TokenLink[] {
  const fits = isPartial ? fitsPart : fitsSame;
  const sound = withBetter(sentences, links, fits);
  return [...sound, ...findFillers(sentences, sound, fits)];
}

/** Links below this score give way to synonyms. */
const WEAK_SCORE = 0.75;

function withBetter(
  sentences: SentencePair,
  links: readonly TokenLink[],
  fits: (place: Sides<number>, frame: Frame) => boolean,
): readonly TokenLink[] {
  const { left, right } = sentences;
  const partners = byLeft(links.filter((link) => isFormOf(at(left, link.left), at(right, link.right))));
  const nearness = (link: TokenLink): number => closeness(at(left, link.left), at(right, link.right)) ?? 0;
  const isFramed = (link: TokenLink): boolean => sharesFrame(sentences, link, partners);
  const isWeak = (link: TokenLink): boolean => link.score < WEAK_SCORE && nearness(link) < 1;
  const isLoose = (link: TokenLink): boolean =>
    isContentWord(at(left, link.left)) && !isFramed(link) && countSupports(link, partners) < 2;
  const kept = links.filter((link) => !isWeak(link) && !isLoose(link));
  const doubtful = links.filter((link) => isWeak(link) || isLoose(link));
  const better = findFillers(sentences, kept, fits).filter((link) => {
    const rivals = doubtful.filter((one) => one.left === link.left || one.right === link.right);
    if (rivals.every(isWeak)) return nearness(link) === 1;
    const isInPlace = (isFramed(link) && nearness(link) >= RELATED) || isEnclosed(link, partners);
    return isInPlace && rivals.every(isLoose);
  });
  const isDisplaced = (link: TokenLink): boolean =>
    better.some((one) => one.left === link.left || one.right === link.right);
  return [...kept, ...doubtful.filter((link) => !isDisplaced(link)), ...better];
}

/** In sentences that share a part. */
function fitsPart(place: Sides<number>, frame: Frame): boolean {
  if (!areOfOneKind(place, frame)) return false;
  const close = closenessAt(place, frame);
  if (isSameSpot(place, frame, close)) return true;
  const supports = countSupports(place, frame.firm);
  if (supports === 0) return close === 1 && isInReach(place, frame.firm);
  if (supports === 2) return close === null || close >= RELATED || isEnclosed(place, frame.all);
  return (close ?? 0) >= NEAR_IN_MEANING || ((close ?? 0) >= RELATED && isInFrame(place, frame));
}

/** In sentences that say the same. */
function fitsSame(place: Sides<number>, frame: Frame): boolean {
  if (!areOfOneKind(place, frame)) return false;
  const close = closenessAt(place, frame);
  if (isSameSpot(place, frame, close) || sharesFrame(frame.sentences, place, frame.all)) return true;
  const supports = countSupports(place, frame.firm);
  if (supports === 0) return (close ?? 0) >= VERY_NEAR;
  if (supports === 2) return close === null || close >= 0;
  return (close ?? 0) >= NEAR_IN_MEANING || isInFrame(place, frame);
}

const closenessAt = ({ left, right }: Sides<number>, { sentences }: Frame): number | null =>
  closeness(at(sentences.left, left), at(sentences.right, right));

/** Two names of which nothing is known, beside words that are linked. */
const isSameSpot = (place: Sides<number>, { sentences, all }: Frame, close: number | null): boolean =>
  close === null &&
  at(sentences.left, place.left).isCapitalised &&
  at(sentences.right, place.right).isCapitalised &&
  isTouching(place, all);

function isInFrame(place: Sides<number>, { sentences, firm, all }: Frame): boolean {
  const [a, b] = [at(sentences.left, place.left), at(sentences.right, place.right)];
  if (sharesFrame(sentences, place, all)) return true;
  return isTouching(place, firm) && ((closeness(a, b) ?? 0) >= RELATED || haveSameEnding(a, b));
}

/** `crushed` and `badly` do not fill one place; other endings tell too little (`removal` is no adjective). */
function areOfOneKind(place: Sides<number>, { sentences }: Frame): boolean {
  const [a, b] = [at(sentences.left, place.left), at(sentences.right, place.right)];
  return a.kind === b.kind && isAdverb(a) === isAdverb(b);
}
