import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { otherSide, type SideName, type Sides } from '../../model/sides.ts';
import { sentenceAt } from '../context/context.ts';
import { isOfSameContent } from '../linking/same-content.ts';
import { indicesOf } from '../token-range.ts';
import type { LinkedSentences } from '../view.ts';
import { isContentWord } from '../words.ts';
import { type QuotedPart, quotedParts } from './quoted-parts.ts';

/** Quotations of both sides that hold the same words; several where one article breaks up what the other quotes whole. */
export function matchedQuotes(linked: LinkedSentences): Sides<readonly QuotedPart[]>[] {
  const lefts = quotedParts(linked.left);
  const rights = quotedParts(linked.right);
  const matches = lefts.map((left) => rights.filter((right) => areOneQuote(linked, left, right)));
  return lefts.flatMap((left, place) => {
    const others = matches[place] ?? [];
    const sharing = lefts.filter((_, index) => matches[index]?.some((right) => others.includes(right)));
    if (others.length === 0 || sharing[0] !== left) return [];
    return [
      {
        left: withPieces(linked, 'left', { own: lefts, matched: sharing, others }),
        right: withPieces(linked, 'right', { own: rights, matched: others, others: sharing }),
      },
    ];
  });
}

/** `“The dam,” he said, “was never safe”`: pieces too short to be matched whose words all stand in what the rest is matched with. */
function withPieces(
  linked: LinkedSentences,
  name: SideName,
  { own, matched, others }: Readonly<Record<'own' | 'matched' | 'others', readonly QuotedPart[]>>,
): readonly QuotedPart[] {
  const isPiece = (part: QuotedPart): boolean => {
    const words = indicesOf(part.range).filter((index) => isContentWord(at(linked[name].tokens, index)));
    const isBeside = matched.some(
      (one) => sentenceAt(linked[name], one.range) === sentenceAt(linked[name], part.range),
    );
    return (
      isBeside &&
      words.length > 0 &&
      words.length < MIN_WORDS &&
      words.every((index) =>
        linked[name].groupAt[index]?.[otherSide(name)].some((place) =>
          others.some(({ range }) => range.start <= place && place < range.end),
        ),
      )
    );
  };
  return together(own.filter((part) => matched.includes(part) || isPiece(part)));
}

/** Characters between two pieces of one quotation at most: who speaks stands there, and how. */
const MAX_BETWEEN = 200;

/** The pieces up to where the article goes on to something else: what it quotes again later is another quotation. */
function together(parts: readonly QuotedPart[]): readonly QuotedPart[] {
  const end = parts.findIndex((part, place) => {
    const before = parts[place - 1];
    return before !== undefined && part.quotation.start - before.quotation.end > MAX_BETWEEN;
  });
  return end < 0 ? parts : parts.slice(0, end);
}

/** Whether most words of the one stand in the other, whichever is shorter: all its words, or those that carry its content. */
export const areOneQuote = (linked: LinkedSentences, left: QuotedPart, right: QuotedPart): boolean =>
  standsIn(linked, 'left', left, right, isSaid) ||
  standsIn(linked, 'right', right, left, isSaid) ||
  (isOfSameContent(linked) &&
    (standsIn(linked, 'left', left, right, isContentWord) ||
      standsIn(linked, 'right', right, left, isContentWord)));

const MIN_WORDS = 3;

const MOST_WORDS = 0.6;

function standsIn(
  linked: LinkedSentences,
  name: SideName,
  part: QuotedPart,
  other: QuotedPart,
  counts: (token: Token) => boolean,
): boolean {
  const words = indicesOf(part.range).filter((index) => counts(at(linked[name].tokens, index)));
  const found = words.filter((index) =>
    linked[name].groupAt[index]?.[otherSide(name)].some(
      (place) => other.range.start <= place && place < other.range.end,
    ),
  );
  return found.length >= MIN_WORDS && found.length >= words.length * MOST_WORDS;
}

export const isSaid = (token: Token): boolean => token.kind !== 'punctuation';
