import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import type { Token } from '../../language/token.ts';
import type { Conflict } from '../../model/alignment.ts';
import { at } from '../../model/list.ts';
import type { Sides } from '../../model/sides.ts';
import type { Span } from '../../model/span.ts';

/** A place in the text with its words. */
export interface Mention extends Span {
  readonly text: string;
}

/** One thing that two linked sides say differently. */
export interface Disagreement extends Sides<Mention> {
  readonly kind: Conflict['kind'];
}

/** One side of a link: the sentences, and their tokens in one list. */
export interface LinkSide {
  readonly sentences: readonly AnalysedSentence[];
  readonly tokens: readonly Token[];
}

/** Finds disagreements of one kind; swapping the sides swaps each pair and changes nothing else. */
export type ConflictFinder = (sides: Sides<LinkSide>) => readonly Disagreement[];

/** The most tokens that are looked at: beyond them a sentence is a list, or text that is not split. */
export const MAX_TOKENS = 400;

export function linkSide(sentences: readonly AnalysedSentence[]): LinkSide {
  const looked: AnalysedSentence[] = [];
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    if (tokens.length >= MAX_TOKENS) break;
    looked.push(sentence);
    tokens.push(...sentence.tokens.slice(0, MAX_TOKENS - tokens.length));
  }
  return { sentences: looked, tokens };
}

export const isContentWord = ({ kind, isFunctionWord }: Token): boolean => kind === 'word' && !isFunctionWord;

/** The tokens `from` up to, not including, `to`, as written but for white space. */
export function mentionOf(tokens: readonly Token[], from: number, to: number): Mention {
  const text = tokens
    .slice(from, to)
    .map((token, place) =>
      place > 0 && token.start > at(tokens, from + place - 1).end ? ` ${token.text}` : token.text,
    );
  return { start: at(tokens, from).start, end: at(tokens, to - 1).end, text: text.join('') };
}

/** Of the same order for the sides swapped. */
export const byPlace = (a: Disagreement, b: Disagreement): number =>
  a.left.start + a.right.start - (b.left.start + b.right.start) ||
  Math.abs(a.left.start - a.right.start) - Math.abs(b.left.start - b.right.start);
