import { detailWords } from '../model/detail-words.ts';
import type { DifferenceDetail, DifferenceSide } from '../model/difference.ts';
import { shortText } from '../model/text.ts';

const MAX_SHOWN = 112;

/**
 * The plain line of a difference, made from its sides and details:
 * `“swift removal of city guards” in harbour (quote, Orla Venn) · “expulsion of city officers” in valley (reported)`.
 * For readers of data: whoever shows a difference makes the words from its parts.
 */
export function noteOf(
  sides: readonly DifferenceSide[],
  labels: ReadonlyMap<string, string>,
  details: readonly DifferenceDetail[],
): string {
  const nameOf = (article: string): string => labels.get(article) ?? article;
  const line = sides.map((side) => sideLine(side, nameOf(side.article))).join(' · ');
  return details.length === 0 ? line : `${line} · ${detailWords(details, nameOf)}`;
}

function sideLine(side: DifferenceSide, label: string): string {
  if (side.span === null) return side.text === '' ? `not found in ${label}` : `${side.text} in ${label}`;
  const whose = side.speaker === undefined ? side.voice : `${side.voice}, ${side.speaker}`;
  return `“${shortened(side.text)}” in ${label} (${whose})`;
}

/** On one line, cut at a space where it is long. */
export const shortened = (text: string): string => shortText(text.replace(/\s+/gu, ' ').trim(), MAX_SHOWN);
