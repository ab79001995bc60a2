import type { Token } from '../../language/token.ts';
import { at } from '../../model/list.ts';
import { isOfSameContent } from '../linking/same-content.ts';
import { sideOfRange } from '../side.ts';
import type { FoundDifference, LinkedSentences, LinkedSide, TokenRange } from '../view.ts';
import { weights } from '../weights.ts';
import { isSaid, matchedQuotes } from './matched-quotes.ts';
import { compareQuotes, type QuoteChange } from './quote-change.ts';
import type { QuotedPart } from './quoted-parts.ts';

export function quotedInBoth(linked: LinkedSentences): FoundDifference[] {
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

/** Characters between the verb and who speaks: `said his spokesman, Jan Venn`. */
const MAX_OFFICE = 40;

/**
 * Who speaks, where the name stands right beside the verb of saying; null where only the text around says so. Whom a
 * pronoun stands for is a guess, and two guesses do not make two speakers.
 */
function surelySaidBy({ article }: LinkedSide, { quotation }: QuotedPart): string | null {
  const { speaker, verb } = quotation;
  if (speaker === null || verb === null) return null;
  const { text } = article.article;
  const before = text.slice(Math.max(0, verb.start - BESIDE - speaker.length), verb.start);
  const behind = text.slice(verb.end, verb.end + speaker.length + MAX_OFFICE);
  const isBefore = /^[\s\p{Ll}]{1,12}$/u.test(before.split(speaker).at(-1) ?? '') && before.includes(speaker);
  // `said Speaker Orla | D. Venn`: a name that was cut.
  const place = behind.indexOf(speaker);
  const isBehind =
    place >= 0 &&
    /^[\s\p{Ll},’'-]*$/u.test(behind.slice(0, place)) &&
    !/^\s\p{Lu}/u.test(behind.slice(place + speaker.length));
  return isBefore || isBehind ? speaker : null;
}

const rangeOf = (parts: readonly QuotedPart[]): TokenRange => ({
  start: at(parts, 0).range.start,
  end: at(parts, parts.length - 1).range.end,
});

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
