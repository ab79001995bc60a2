import type { AnalysedSentence } from '../../language/analysis.ts';
import type { Token } from '../../language/token.ts';
import type { Conflict } from '../../model/alignment.ts';
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
  /** The folded dictionary forms of its content words. */
  readonly lemmas: ReadonlySet<string>;
}

/** Finds disagreements of one kind; swapping the sides swaps each pair and changes nothing else. */
export type ConflictFinder = (sides: Sides<LinkSide>) => readonly Disagreement[];

export function linkSide(sentences: readonly AnalysedSentence[]): LinkSide {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const content = tokens.filter((token) => token.kind === 'word' && !token.isFunctionWord);
  return { sentences, tokens, lemmas: new Set(content.map(({ lemma }) => lemma)) };
}

/** Of the same order for the sides swapped. */
export const byPlace = (a: Disagreement, b: Disagreement): number =>
  a.left.start + a.right.start - (b.left.start + b.right.start) ||
  Math.abs(a.left.start - a.right.start) - Math.abs(b.left.start - b.right.start);
