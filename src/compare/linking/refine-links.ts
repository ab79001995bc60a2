import type { TokenLink } from '../../align/words.ts';
import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { closeness, NEAR_IN_MEANING, RELATED } from '../context/closeness.ts';
import { canStandFor, haveSameEnding, isContentWord, isFormOf } from '../words.ts';
import { bestScores } from './best-scores.ts';
import { fillGaps } from './fill-gaps.ts';
import { byLeft, countSupports, isFirm } from './neighbours.ts';

/** A link that is this much weaker than another of the same word needs words that are close. */
const MUCH_WEAKER = 0.1;
/**
 * Makes word links fit for showing single words to a reader: takes away those that only fill a place (`fields`/`Telm`:
 * no likeness, no linked neighbours), and links the words that are left over between the same linked neighbours
 * (`talks with Tervan stalled` / `talks with Ruvania failed`). The aligner decides pair by pair at one threshold, which is
 * right for counting links; what is shown needs the precision, and in a fixed frame less evidence will do.
 *
 * @param isPartial whether the sentences share only a part: then likeness alone is no evidence
 */
export function refineLinks(
  left: readonly Token[],
  right: readonly Token[],
  links: readonly TokenLink[],
  isPartial: boolean,
): readonly TokenLink[] {
  const given = [...links, ...onceEach(left, right, links)].filter((link) =>
    canStandFor(at(left, link.left), at(right, link.right)),
  );
  const sound = dropDoubled(left, right, dropLoose(left, right, given, isPartial));
  return fillGaps({ left, right }, sound, isPartial);
}

const ONCE_SCORE = 0.8;

/** A content word that stands once on each side is each other's, however far the sentences have moved it. */
function onceEach(left: readonly Token[], right: readonly Token[], links: readonly TokenLink[]): TokenLink[] {
  const linkedLeft = new Set(links.map((link) => link.left));
  const linkedRight = new Set(links.map((link) => link.right));
  const places = onlyPlaces(right);
  return [...onlyPlaces(left)].flatMap(([lemma, i]) => {
    const j = places.get(lemma);
    if (i === null || j === null || j === undefined || linkedLeft.has(i) || linkedRight.has(j)) return [];
    return [{ left: i, right: j, score: ONCE_SCORE }];
  });
}

/** Where each content word stands; null where it stands more than once. */
function onlyPlaces(tokens: readonly Token[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [index, token] of tokens.entries()) {
    if (isContentWord(token)) places.set(token.lemma, places.has(token.lemma) ? null : index);
  }
  return places;
}

/** Without links that neither likeness nor neighbours speak for. */
function dropLoose(
  left: readonly Token[],
  right: readonly Token[],
  links: readonly TokenLink[],
  isPartial: boolean,
): readonly TokenLink[] {
  const bestLeft = bestScores(links, (link) => link.left);
  const bestRight = bestScores(links, (link) => link.right);
  const neighbours = byLeft(
    links.filter((link) => isFirm(at(left, link.left), at(right, link.right), link.score)),
  );
  return links.filter((link) => {
    const [a, b] = [at(left, link.left), at(right, link.right)];
    if (isFormOf(a, b)) return true;
    const close = closeness(a, b) ?? 0;
    const supports = countSupports(link, neighbours);
    if (close >= NEAR_IN_MEANING) return !isPartial || supports > 0;
    if (close >= RELATED) return supports > (isPartial ? 1 : 0);
    const best = Math.max(bestLeft.get(link.left) ?? 0, bestRight.get(link.right) ?? 0);
    return link.score > best - MUCH_WEAKER && (supports === 2 || (supports === 1 && haveSameEnding(a, b)));
  });
}

/** What linked neighbours on one side are worth beside the score, where one word has several partners of the same form. */
const NEIGHBOUR = 0.2;

/** Of a word that stands twice on the other side, the link that fits its neighbours (`US troops`, not `US officials`). */
function dropDoubled(
  left: readonly Token[],
  right: readonly Token[],
  links: readonly TokenLink[],
): readonly TokenLink[] {
  const neighbours = byLeft(links.filter((link) => isContentWord(at(left, link.left))));
  const rated = links.map((link) => ({
    link,
    isForm: isFormOf(at(left, link.left), at(right, link.right)),
    score: link.score + countSupports(link, neighbours) * NEIGHBOUR,
  }));
  const forms = rated.filter(({ isForm }) => isForm).map(({ link, score }) => ({ ...link, score }));
  const bestLeft = bestScores(forms, (link) => link.left);
  const bestRight = bestScores(forms, (link) => link.right);
  return rated
    .filter(({ link, isForm, score }) => {
      const best = Math.max(bestLeft.get(link.left) ?? 0, bestRight.get(link.right) ?? 0);
      return !isForm || score >= best - 0.01;
    })
    .map(({ link }) => link);
}
