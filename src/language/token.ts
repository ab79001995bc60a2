import { at } from '../model/list.ts';
import type { Span } from '../model/span.ts';

export type TokenKind =
  /** Letters, with inner apostrophes; hyphenated compounds are one token a part. */
  | 'word'
  /** Digits with inner separators: `1,250`, `3.5`, `11:03`. */
  | 'number'
  /** What English writes onto a word: `'s`, `n't`, `'ll`. */
  | 'clitic'
  /** One mark, or a run of one mark: `,` `“` `…` `--`. */
  | 'punctuation';

/** One token with its place in the text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Folded for comparison: lower case, plain quotes, no accents, abbreviation dots gone (`U.S.` and `US` are both `u.s.`). */
  readonly norm: string;
  /** Dictionary form of `norm`: `said` → `say`, `countries` → `country`. */
  readonly lemma: string;
  /** True for closed-class words (articles, pronouns, prepositions, auxiliaries …), which carry grammar more than content. */
  readonly isFunctionWord: boolean;
  /** True where the token starts with a capital letter in the text. */
  readonly isCapitalised: boolean;
}

/** Tokens by their places in a list, half-open. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** The tokens from one place up to another as written; whatever parts two of them is one space. */
export function textBetween(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = at(tokens, i);
    text += i > from && token.start > at(tokens, i - 1).end ? ` ${token.text}` : token.text;
  }
  return text;
}
