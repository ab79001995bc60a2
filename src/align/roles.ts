import type { AnalysedSentence } from '../language/analysed-sentence.ts';
import type { AnalysedArticle } from '../language/analysis.ts';
import type { Statement } from '../model/alignment.ts';
import type { Span } from '../model/span.ts';

type Role = NonNullable<Statement['members'][number]['role']>;

/** A sentence is a quotation where so much of it stands in quotation marks. */
const MOSTLY = 0.5;

/**
 * What sentences are in their article: its lede (the first sentence); a quotation, where most of their text is quoted;
 * background, where they tell of a year before that of publication. Nothing for running text.
 */
export function roleOf(article: AnalysedArticle, indices: readonly number[]): Role | undefined {
  const sentences = indices.flatMap((index) => article.sentences[index] ?? []);
  if (indices.includes(0)) return 'lede';
  const length = sentences.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (quotedLength(article, sentences) > MOSTLY * length) return 'quotation';
  return sentences.some((sentence) => tellsOfEarlierYear(article, sentence)) ? 'background' : undefined;
}

function quotedLength({ quotations }: AnalysedArticle, sentences: readonly AnalysedSentence[]): number {
  let length = 0;
  for (const { span } of sentences)
    for (const quotation of quotations) length += sharedLength(span, quotation);
  return length;
}

const sharedLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function tellsOfEarlierYear({ article }: AnalysedArticle, { dates }: AnalysedSentence): boolean {
  const published = Number(article.publishedAt?.value.slice(0, 4) ?? Number.NaN);
  return dates.some(({ year }) => year !== null && year < published);
}
