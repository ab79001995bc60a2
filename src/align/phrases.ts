import type { Token, TokenRange } from '../language/token.ts';
import { at } from '../model/list.ts';
import { chunksOf } from './chunks.ts';
import { linkPhrases, type PhrasePlaceLink } from './phrase-links.ts';
import { phraseRelation } from './phrase-relation.ts';
import type { PhraseRelation } from './phrase-relations.ts';
import type { Phrase } from './phrase-words.ts';
import { alignTokens, type TokenLink } from './words.ts';

/** Two phrases that stand for each other. */
export interface PhraseLink {
  readonly left: TokenRange;
  readonly right: TokenRange;
  /** What the left one is to the right one. */
  readonly relation: PhraseRelation;
  /** Chance that the link is right, 0 to 1. */
  readonly score: number;
}

/** Two sentences longer than this are not cut into phrases: the work grows with the product of their phrases. */
const MAX_TOKENS = 150;

/**
 * The phrases of two sentences that stand for each other, and what the one is to the other: `complete withdrawal of US
 * troops` / `expulsion of US military forces`. Neighbouring phrases of one side that stand for one of the other are one.
 * Swapping the sides mirrors the links.
 *
 * @param links between the words, where they are known already
 * @returns in the order of the left sentence
 */
export function alignPhrases(
  left: readonly Token[],
  right: readonly Token[],
  links: readonly TokenLink[] = alignTokens(left, right),
): readonly PhraseLink[] {
  const lefts = chunksOf(left.slice(0, MAX_TOKENS));
  const rights = chunksOf(right.slice(0, MAX_TOKENS));
  return groupsOf(linkPhrases(lefts, rights, links)).flatMap((group) => {
    const a = joined(group.map((link) => at(lefts, link.left)));
    const b = joined(group.map((link) => at(rights, link.right)));
    const score = Math.max(...group.map((link) => link.score));
    const { relation } = phraseRelation(a, b, links);
    return [{ left: { start: a.start, end: a.end }, right: { start: b.start, end: b.end }, relation, score }];
  });
}

/** Links that share a phrase belong together where the phrases of the other side are neighbours. */
function groupsOf(links: readonly PhrasePlaceLink[]): readonly (readonly PhrasePlaceLink[])[] {
  const groups: PhrasePlaceLink[][] = [];
  for (const link of links) {
    const group = groups.find((one) => one.some((other) => belongTogether(other, link)));
    if (group === undefined) groups.push([link]);
    else group.push(link);
  }
  return groups;
}

const belongTogether = (a: PhrasePlaceLink, b: PhrasePlaceLink): boolean =>
  (a.left === b.left && Math.abs(a.right - b.right) === 1) ||
  (a.right === b.right && Math.abs(a.left - b.left) === 1);

function joined(phrases: readonly Phrase[]): Phrase {
  const { tokens } = at(phrases, 0);
  return {
    tokens,
    start: Math.min(...phrases.map(({ start }) => start)),
    end: Math.max(...phrases.map(({ end }) => end)),
  };
}
