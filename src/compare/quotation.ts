import type { AnalysedArticle } from '../language/analysis.ts';
import type { Quotation } from '../language/quotations.ts';
import type { Token } from '../language/token.ts';
import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import { contains, overlaps } from '../model/span.ts';
import { isParallel } from './context.ts';
import { canBeOneSpeaker, compareQuotes, type QuoteChange } from './quote-change.ts';
import { isOfSameContent } from './same-content.ts';
import { rangeOfSpan, sideOfRange, sideWithoutPlace } from './side.ts';
import type { ComparedEvent, FoundDifference, LinkedSentences, LinkedSide, TokenRange } from './view.ts';
import { weights } from './weights.ts';
import { isContentWord } from './words.ts';

/**
 * Whose words the same content is told in: quoted in one and reported in the other, or quoted in both but shortened,
 * changed, split or given to somebody else.
 */
export function findQuotations(event: ComparedEvent): readonly FoundDifference[] {
  return [
    ...event.linked.flatMap((linked) => [
      ...quotedInOneOnly(linked, 'left'),
      ...quotedInOneOnly(linked, 'right'),
      ...quotedInBoth(linked),
    ]),
    ...countDifference(event),
  ];
}

type SideName = 'left' | 'right';
const otherSide = (name: SideName): SideName => (name === 'left' ? 'right' : 'left');

/** The part of a quotation that stands in the linked sentences. */
interface QuotedPart {
  readonly quotation: Quotation;
  readonly range: TokenRange;
}

function quotedParts(side: LinkedSide): QuotedPart[] {
  return side.article.quotations.flatMap((quotation) => {
    const range = rangeOfSpan(side, quotation.inner);
    return range === null ? [] : [{ quotation, range }];
  });
}

/** Share of a quotation's content words that must be found on the other side for it to be the same content. */
const SAME_CONTENT = 0.55;
/** The same where the sentences share a part only. */
const SAME_CONTENT_PARTIAL = 0.6;
const MIN_FOUND = 3;
/** Share of the rendering's content words that must stand for words of the quotation. */
const SAME_CONTENT_BACK = 0.5;

/** Indices of the content words of the part, and of the words on the other side that stand for them. */
function counterparts(linked: LinkedSentences, name: SideName, part: QuotedPart): number[] | null {
  const side = linked[name];
  const own = indicesOf(part.range).filter((index) => isContentWord(at(side.tokens, index)));
  const found = own.filter((index) => side.groupAt[index] !== undefined);
  const least = part.quotation.isFragment ? own.length : Math.max(2, Math.min(MIN_FOUND, own.length));
  const enough = found.length >= least;
  const share = isParallel(linked) ? SAME_CONTENT : SAME_CONTENT_PARTIAL;
  if (own.length === 0 || !enough || found.length / own.length < share) return null;
  const others = found.flatMap((index) => side.groupAt[index]?.[otherSide(name)] ?? []);
  return [...new Set(others)].sort((a, b) => a - b);
}

const indicesOf = (range: TokenRange): number[] =>
  Array.from({ length: range.end - range.start }, (_, offset) => range.start + offset);

const isQuoted = (side: LinkedSide, index: number): boolean =>
  side.article.quotations.some((quotation) => contains(quotation, at(side.tokens, index)));

const mostAreQuoted = (side: LinkedSide, indices: readonly number[]): boolean =>
  indices.filter((index) => isQuoted(side, index)).length * 2 > indices.length;

function quotedInOneOnly(linked: LinkedSentences, name: SideName): FoundDifference[] {
  const other = linked[otherSide(name)];
  return quotedParts(linked[name]).flatMap((part) => {
    const indices = counterparts(linked, name, part);
    if (indices === null || mostAreQuoted(other, indices) || isMatched(linked, name, part)) return [];
    if (part.quotation.isFragment && isNameOnly(linked[name], part.range)) return [];
    const told = densest(inOneSentence(other, indices), part.range);
    const here = sideOfRange(linked[name], part.range);
    const there = sideOfRange(other, withOpening(other, told));
    if (!isParallel(linked)) {
      // Where the sentences share a part only, the rendering must be of the quoted words for the most part, and of one speaker.
      if (shareIn(linked, name, told, part.range) < SAME_CONTENT_BACK) return [];
      if (there.voice !== 'narrator' && !canBeOneSpeaker(part.quotation.speaker, there.speaker ?? null))
        return [];
    }
    return [
      {
        kind: 'quotation',
        statement: linked.statement,
        sides: name === 'left' ? [here, there] : [there, here],
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

function quotedInBoth(linked: LinkedSentences): FoundDifference[] {
  return matchedQuotes(linked).flatMap(({ left, right }) => {
    const [first, second] = [left[0], right[0]];
    if (first === undefined || second === undefined) return [];
    const change = compareQuotes(
      { words: wordsOf(linked.left, left), parts: left.length, speaker: surelySaidBy(linked.left, first) },
      {
        words: wordsOf(linked.right, right),
        parts: right.length,
        speaker: surelySaidBy(linked.right, second),
      },
      isOfSameContent(linked),
    );
    if (change === null) return [];
    return [
      {
        kind: 'quotation',
        statement: linked.statement,
        sides: [sideOfRange(linked.left, rangeOf(left)), sideOfRange(linked.right, rangeOf(right))],
        weight: weightOf(change),
        detail: changeWords[change],
        cautions: [],
      },
    ];
  });
}

/** Characters between who speaks and the verb: `Venn has since said`. */
const BESIDE = 12;

/**
 * Who speaks, where the name stands right beside the verb of saying; null where only the text around says so. Whom a
 * pronoun stands for is a guess, and two guesses do not make two speakers.
 */
function surelySaidBy({ article }: LinkedSide, { quotation }: QuotedPart): string | null {
  const { speaker, verb } = quotation;
  if (speaker === null || verb === null) return null;
  const { text } = article.article;
  const before = text.slice(Math.max(0, verb.start - BESIDE - speaker.length), verb.start);
  const behind = text.slice(verb.end, verb.end + speaker.length + BESIDE);
  const isBefore = /^[\s\p{Ll}]{1,12}$/u.test(before.split(speaker).at(-1) ?? '') && before.includes(speaker);
  // `said Speaker Orla | D. Venn`: a name that was cut.
  const rest = behind.trimStart();
  const isBehind = rest.startsWith(speaker) && !/^\s\p{Lu}/u.test(rest.slice(speaker.length));
  return isBefore || isBehind ? speaker : null;
}

const rangeOf = (parts: readonly QuotedPart[]): TokenRange => ({
  start: at(parts, 0).range.start,
  end: at(parts, parts.length - 1).range.end,
});

/** Quotations of both sides that hold the same words; several where one article breaks up what the other quotes whole. */
function matchedQuotes(linked: LinkedSentences): Sides<readonly QuotedPart[]>[] {
  const lefts = quotedParts(linked.left);
  const rights = quotedParts(linked.right);
  const matches = lefts.map((left) => rights.filter((right) => areOneQuote(linked, left, right)));
  return lefts.flatMap((left, place) => {
    const others = matches[place] ?? [];
    const sharing = lefts.filter((_, index) => matches[index]?.some((right) => others.includes(right)));
    return others.length === 0 || sharing[0] !== left ? [] : [{ left: sharing, right: others }];
  });
}

/** Whether most words of the one stand in the other, whichever is shorter: all its words, or those that carry its content. */
const areOneQuote = (linked: LinkedSentences, left: QuotedPart, right: QuotedPart): boolean =>
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

const wordsOf = (side: LinkedSide, parts: readonly QuotedPart[]): readonly string[] =>
  parts.flatMap(({ range }) =>
    side.tokens
      .slice(range.start, range.end)
      .filter(isSaid)
      .flatMap((token, index, said) => fullForm(token, said[index - 1])),
  );

const fullForms: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ['not']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will']],
  ["'m", ['am']],
  ['ca', ['can']],
  ['wo', ['will']],
  ['cannot', ['can', 'not']],
]);
const BEFORE_IS = /^(?:he|she|it|that|there|here|what|who|where)$/u;

/** `It's` for `it is`: how a transcript writes it is no change of what was said. */
function fullForm(token: Token, before: Token | undefined): readonly string[] {
  if (token.norm === "'s" && BEFORE_IS.test(before?.norm ?? '')) return ['is'];
  return fullForms.get(token.norm) ?? [token.norm];
}

const isSaid = (token: Token): boolean => token.kind !== 'punctuation';

const changeWords: Readonly<Record<QuoteChange, string>> = {
  speaker: 'given to another speaker',
  changed: 'quoted in other words',
  shortened: 'one quotes less',
  split: 'quoted in another number of pieces',
};

function weightOf(change: QuoteChange): number {
  switch (change) {
    case 'speaker':
      return weights.quoteOtherSpeaker;
    case 'changed':
      return weights.quoteChanged;
    case 'shortened':
      return weights.quoteShortened;
    case 'split':
      return weights.quoteSplit;
  }
}

/** Fewer quotations than this in the article that has most say nothing of anybody's habits. */
const MANY = 3;
const TIMES = 4;

/** How many passages each article quotes, where the numbers lie far apart: five against none. */
function countDifference(event: ComparedEvent): FoundDifference[] {
  if (event.articles.length < 2) return [];
  const counts = event.articles.map((article) => ({ article, count: passages(article) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const fewest = Math.min(...counts.map(({ count }) => count));
  if (most < MANY || fewest * TIMES > most) return [];
  return [
    {
      kind: 'quotation',
      statement: null,
      sides: counts.map(({ article, count }) => sideWithoutPlace(article, countWords(count))),
      weight: weights.quoteCount,
      detail: '',
      cautions: [],
    },
  ];
}

const passages = (article: AnalysedArticle): number =>
  article.quotations.filter(
    (quotation) => !quotation.isFragment && article.sentences.some(({ span }) => overlaps(span, quotation)),
  ).length;

const countWords = (count: number): string =>
  count === 0 ? 'no quoted passage' : `${count} quoted passage${count === 1 ? '' : 's'}`;
