import type { Quotation } from '../../language/quotations.ts';
import { rangeOfSpan } from '../side.ts';
import type { LinkedSide, TokenRange } from '../view.ts';

/** The part of a quotation that stands in the linked sentences. */
export interface QuotedPart {
  readonly quotation: Quotation;
  readonly range: TokenRange;
}

export function quotedParts(side: LinkedSide): QuotedPart[] {
  return side.article.quotations.flatMap((quotation) => {
    const range = rangeOfSpan(side, quotation.inner);
    return range === null ? [] : [{ quotation, range }];
  });
}
