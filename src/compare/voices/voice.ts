import type { AnalysedArticle } from '../../language/analysis.ts';
import type { Voice } from '../../model/difference.ts';
import { contains, type Span } from '../../model/span.ts';
import { attributionsOf } from '../attribution/attributions-of.ts';

/** Whose words stand at a place, and who is said to speak, as written; null where nobody is named. */
export interface VoiceAt {
  readonly voice: Voice;
  readonly speaker: string | null;
}

/** A phrase is told in the voice that covers at least this share of it. */
const MOST = 0.6;

/** Whose words the span holds: those of a quotation, of reported speech, or of the narrator. */
export function voiceOf(article: AnalysedArticle, span: Span): VoiceAt {
  const quotation = article.quotations.find((quote) => covers(quote, span));
  if (quotation !== undefined) return { voice: 'quote', speaker: quotation.speaker };
  const attribution = attributionsOf(article).find(
    ({ content, isDirect, verb }) => !isDirect && covers(content, span) && !contains(span, verb),
  );
  if (attribution !== undefined) return { voice: 'reported', speaker: attribution.speaker };
  return { voice: 'narrator', speaker: null };
}

function covers(outer: Span, span: Span): boolean {
  const shared = Math.min(outer.end, span.end) - Math.max(outer.start, span.start);
  return shared >= (span.end - span.start) * MOST && shared > 0;
}
