import { magnitudes, ordinals, smallNumbers } from '../language/data/en/number-words.ts';
import { findDates } from '../language/dates.ts';
import { type LexicalPartners, lexicalPartners } from '../language/lexical-relations.ts';
import { findNumbers } from '../language/numbers.ts';
import type { Token } from '../language/token.ts';
import { rankOfToken } from '../language/vectors.ts';
import { at } from '../model/list.ts';
import { type PartOfSpeech, partOfSpeechOf } from './word-part-of-speech.ts';

export type WordClass = 'content' | 'function' | 'punctuation';

/** One side of a word alignment, as parallel lists over its tokens. */
export interface WordSide {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** Rank among the word vectors, of the word or else of its lemma; −1 where neither has one. */
  readonly ranks: readonly number[];
  /** Value of the number that the token is part of, null elsewhere: `85.74` and `million` are both 85,740,000. */
  readonly numbers: readonly (number | null)[];
  readonly related: readonly LexicalPartners[];
  readonly partsOfSpeech: readonly PartOfSpeech[];
  /** Logarithm of the rank among the words of English, 0 to about 1. */
  readonly rarities: readonly number[];
  /** Place in the sentence, 0 to 1. */
  readonly places: readonly number[];
}

const UNKNOWN_RANK = 100_000;

export function wordSide(tokens: readonly Token[]): WordSide {
  const ranks = tokens.map(rankOf);
  return {
    tokens,
    classes: tokens.map(classOf),
    ranks,
    numbers: numbersOf(tokens),
    related: tokens.map(({ lemma }) => lexicalPartners(lemma)),
    partsOfSpeech: tokens.map(({ norm }) => partOfSpeechOf(norm)),
    rarities: ranks.map((rank) => Math.log1p(rank < 0 ? UNKNOWN_RANK : rank) / Math.log1p(UNKNOWN_RANK)),
    places: tokens.map((_, index) => (tokens.length > 1 ? index / (tokens.length - 1) : 0.5)),
  };
}

function classOf({ kind, isFunctionWord }: Token): WordClass {
  if (kind === 'punctuation') return 'punctuation';
  return isFunctionWord ? 'function' : 'content';
}

const rankOf = (token: Token): number =>
  token.kind === 'punctuation' || token.kind === 'number' ? -1 : rankOfToken(token);

/** The value of the mention that a numeral is part of; a numeral that counts nothing (`15 November`) has its own. */
function numbersOf(tokens: readonly Token[]): readonly (number | null)[] {
  const mentions = findNumbers(tokens, findDates(tokens));
  let next = 0;
  return tokens.map((token) => {
    while (next < mentions.length && at(mentions, next).end <= token.start) next++;
    if (!isNumeral(token)) return null;
    const mention = mentions[next];
    if (mention !== undefined && mention.start <= token.start) return mention.value;
    const digits = Number.parseFloat(token.norm.replaceAll(',', ''));
    return token.kind === 'number' && Number.isFinite(digits) ? digits : null;
  });
}

const isNumeral = ({ kind, norm }: Token): boolean =>
  kind === 'number' || [smallNumbers, ordinals, magnitudes].some((numerals) => numerals.has(norm));
