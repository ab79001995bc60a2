import type { Span } from '../model/span.ts';
import type { DateMention } from './dates.ts';
import type { NameMention } from './names.ts';
import type { NumberMention } from './numbers.ts';
import type { Token } from './token.ts';

/** One sentence as every stage sees it; all spans are into the article's text. */
export interface AnalysedSentence {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
}
