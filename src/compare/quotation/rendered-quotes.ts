import type { DifferenceSide } from '../../model/difference.ts';
import { at } from '../../model/list.ts';
import { leftFirst, otherSide, type SideName } from '../../model/sides.ts';
import { contains, overlaps } from '../../model/span.ts';
import { isParallel } from '../context/context.ts';
import { sideOfRange } from '../side.ts';
import { indicesOf } from '../token-range.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { weights } from '../weights.ts';
import { isContentWord } from '../words.ts';
import { areOneQuote } from './matched-quotes.ts';
import { canBeOneSpeaker } from './quote-change.ts';
import { type QuotedPart, quotedParts } from './quoted-parts.ts';

/** Share of a quotation's content words that must be found on the other side for it to be the same content. */
const SAME_CONTENT = 0.55;

/** The same where the sentences share a part only. */
const SAME_CONTENT_PARTIAL = 0.6;

const MIN_FOUND = 3;
const FEW_WORDS = 2;

/** Share of the rendering's content words that must stand for words of the quotation. */
const SAME_CONTENT_BACK = 0.5;

/** Indices of the content words of the part, and of the words on the other side that stand for them. */
function counterparts(linked: LinkedSentences, name: SideName, part: QuotedPart): number[] | null {
  const side = linked[name];
  const own = indicesOf(part.range).filter((index) => isContentWord(at(side.tokens, index)));
  const found = own.filter((index) => side.groupAt[index] !== undefined);
  const isAll = part.quotation.isFragment || (own.length === 1 && isParallel(linked));
  const least = isAll ? own.length : Math.max(2, Math.min(MIN_FOUND, own.length));
  // A word or two in quotation marks are quoted for themselves: another word is no rendering of them.
  const isAsWritten = own.length > FEW_WORDS || found.every((index) => side.groupAt[index]?.kind === 'same');
  const enough = found.length >= least && isAsWritten;
  const share = isParallel(linked) ? SAME_CONTENT : SAME_CONTENT_PARTIAL;
  const isMost = found.length / Math.max(1, own.length) >= share;
  if (own.length === 0 || !enough || !(isMost || holdsSentence(linked, name, part))) return null;
  const others = found.flatMap((index) => side.groupAt[index]?.[otherSide(name)] ?? []);
  return [...new Set(others)].sort((a, b) => a - b);
}

/** Share of the content words of a sentence that a longer quotation must hold to say all that it says. */
const WHOLE = 0.8;
const MIN_WHOLE = 4;

/** `The matter was referred to the FBI` / `“When we learned of it, we referred the matter to the FBI,” he said`. */
function holdsSentence(linked: LinkedSentences, name: SideName, { range }: QuotedPart): boolean {
  const other = linked[otherSide(name)];
  return other.sentences.some(({ span }) => {
    const content = [...other.tokens.keys()].filter((index) => {
      const token = at(other.tokens, index);
      return isContentWord(token) && span.start <= token.start && token.end <= span.end;
    });
    const held = content.filter((index) =>
      other.groupAt[index]?.[name].some((place) => range.start <= place && place < range.end),
    );
    return held.length >= MIN_WHOLE && held.length >= content.length * WHOLE;
  });
}

const isQuoted = (side: LinkedSide, index: number): boolean =>
  side.article.quotations.some((quotation) => contains(quotation, at(side.tokens, index)));

const mostAreQuoted = (side: LinkedSide, indices: readonly number[]): boolean =>
  indices.filter((index) => isQuoted(side, index)).length * 2 > indices.length;

export function quotedInOneOnly(linked: LinkedSentences, name: SideName): FoundDifference[] {
  const other = linked[otherSide(name)];
  return quotedParts(linked[name]).flatMap((part) => {
    const indices = counterparts(linked, name, part);
    if (indices === null || mostAreQuoted(other, indices) || isMatched(linked, name, part)) return [];
    if (part.quotation.isFragment && isNameOnly(linked[name], part.range)) return [];
    const told = densest(inOneSentence(other, indices), part.range);
    const here = sideOfRange(linked[name], part.range);
    const there = sideOfRange(other, withOpening(other, told));
    if (there.voice === 'quote') return [];
    if (!isParallel(linked) && !isRendering(linked, name, { part, told, there })) return [];
    return [
      {
        kind: 'quotation',
        statement: linked.statement,
        sides: leftFirst(name, here, there),
        weight: weights.quotedAgainstReported,
        detail:
          there.voice === 'narrator'
            ? 'quoted in one, not in the other'
            : 'quoted in one, reported in the other',
        cautions: [],
      },
    ];
  });
}

/** Where the sentences share a part only, the rendering must be of the quoted words for the most part, and of one speaker. */
function isRendering(
  linked: LinkedSentences,
  name: SideName,
  {
    part,
    told,
    there,
  }: { readonly part: QuotedPart; readonly told: TokenRange; readonly there: DifferenceSide },
): boolean {
  if (shareIn(linked, name, told, part.range) < SAME_CONTENT_BACK) return false;
  return there.voice === 'narrator' || canBeOneSpeaker(part.quotation.speaker, there.speaker ?? null);
}

/** The name of a paper, a film, a law. */
const isNameOnly = (side: LinkedSide, range: TokenRange): boolean =>
  side.tokens.slice(range.start, range.end).every((token) => !isContentWord(token) || token.isCapitalised);

/** Share of the content words of a range on the other side that stand for words of the quotation. */
function shareIn(linked: LinkedSentences, name: SideName, told: TokenRange, quoted: TokenRange): number {
  const other = linked[otherSide(name)];
  const words = indicesOf(told).filter((index) => isContentWord(at(other.tokens, index)));
  const found = words.filter((index) =>
    other.groupAt[index]?.[name].some((place) => quoted.start <= place && place < quoted.end),
  );
  return found.length / Math.max(1, words.length);
}

const isMatched = (linked: LinkedSentences, name: SideName, part: QuotedPart): boolean =>
  quotedParts(linked[otherSide(name)]).some((other) =>
    name === 'left' ? areOneQuote(linked, part, other) : areOneQuote(linked, other, part),
  );

/** Of words found in several sentences those of the sentence that has most. */
function inOneSentence(side: LinkedSide, indices: readonly number[]): readonly number[] {
  const bySentence = side.sentences.map(({ span }) =>
    indices.filter((index) => overlaps(span, at(side.tokens, index))),
  );
  return bySentence.reduce((most, own) => (own.length > most.length ? own : most), []);
}

/** From the first to the last word, without outliers that a slip of the aligner put far away from the rest. */
function densest(indices: readonly number[], quoted: TokenRange): TokenRange {
  const longest = Math.max(8, (quoted.end - quoted.start) * 2);
  let best = { start: 0, count: 0 };
  for (const [place, first] of indices.entries()) {
    const count = indices.slice(place).filter((index) => index < first + longest).length;
    if (count > best.count) best = { start: place, count };
  }
  return { start: at(indices, best.start), end: at(indices, best.start + best.count - 1) + 1 };
}

/** With the closed-class words in front, which carry person, modality and denial: `they would not load`. */
function withOpening(side: LinkedSide, { start, end }: TokenRange): TokenRange {
  let from = start;
  for (let index = start - 1; index >= Math.max(0, start - MAX_OPENING); index -= 1) {
    const token = at(side.tokens, index);
    if (token.kind === 'punctuation' || isContentWord(token) || breaks.has(token.norm)) break;
    from = index;
  }
  return { start: from, end };
}

const MAX_OPENING = 4;

const breaks = new Set(['that', 'and', 'but', 'or', 'if']);
