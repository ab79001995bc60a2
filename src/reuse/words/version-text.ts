import type { AnalysedSentence } from '../../language/analysed-sentence.ts';
import { analyseArticle } from '../../language/analysis.ts';
import { findNegations } from '../../language/negations.ts';
import type { Token } from '../../language/token.ts';
import type { Article } from '../../model/article.ts';
import type { CopyChange } from '../../model/gate.ts';
import { at } from '../../model/list.ts';
import type { Span } from '../../model/span.ts';

/** The tokens of one side, with what in them matters. */
export interface VersionText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
}

/** A stretch that matters; two of one kind say the same where their `value` is the same. */
export interface Mark extends Span {
  readonly kind: CopyChange['kind'];
  readonly value: string;
}

export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export function versionOf(article: Article): VersionText {
  const { sentences } = analyseArticle(article);
  return {
    text: article.text,
    tokens: sentences.flatMap(({ tokens }) => tokens),
    marks: sentences.flatMap(marksOf),
  };
}

/** Where two marks overlap, the first kind in this order is told. */
function marksOf({ tokens, numbers, dates, names }: AnalysedSentence): readonly Mark[] {
  return [
    ...findNegations(tokens).map((span): Mark => ({ ...span, kind: 'negation', value: '' })),
    ...numbers.map(
      ({ start, end, value, upper }): Mark => ({ start, end, kind: 'number', value: `${value}–${upper}` }),
    ),
    ...dates.map(
      ({ start, end, year, month, day, weekday }): Mark => ({
        start,
        end,
        kind: 'date',
        value: [year, month, day, weekday].join(),
      }),
    ),
    ...names.map(({ start, end, key }): Mark => ({ start, end, kind: 'name', value: key })),
  ];
}

export const wholeOf = ({ tokens }: VersionText): TokenRange => ({ start: 0, end: tokens.length });

/** The tokens inside a span of the text. */
export function within({ tokens }: VersionText, span: Span): TokenRange {
  return { start: firstFrom(tokens, span.start), end: firstFrom(tokens, span.end) };
}

/** Number of the first token that begins at the offset or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(tokens, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function wordsOf({ text, tokens }: VersionText, { start, end }: TokenRange): string {
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first === undefined || last === undefined || end <= start ? '' : text.slice(first.start, last.end);
}

export function wordAt({ tokens }: VersionText, index: number): string {
  const token = tokens[index];
  return token === undefined || token.kind === 'punctuation' ? '' : token.text;
}
