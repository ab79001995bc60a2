import type { Comparison, Difference } from '../model/difference.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { comparisonText } from './comparison-text.ts';
import { csvRows } from './csv.ts';
import { jsonChunks, jsonLines } from './json.ts';

export type ComparisonFormat = 'text' | 'json' | 'jsonl' | 'csv' | 'markdown';

/** A comparison in one of the formats of `variorum compare`. */
export function renderComparison(
  comparison: Comparison,
  format: ComparisonFormat,
  width: number,
): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonChunks(comparison);
    case 'jsonl':
      return jsonLines(comparison.differences);
    case 'csv':
      return csvRows(header, comparison.differences.flatMap(differenceRows));
    case 'markdown':
      return comparisonMarkdown(comparison);
    case 'text':
      return comparisonText(comparison, width);
  }
}

const header = [
  'difference',
  'kind',
  'statement',
  'weight',
  'left_article',
  'left_text',
  'left_voice',
  'left_speaker',
  'right_article',
  'right_text',
  'right_voice',
  'right_speaker',
  'note',
  'cautions',
  'evidence',
];

/**
 * A row a difference, ready for a coding sheet; one of more than two sides gets a row for each further side that does not
 * say the same as the first. Where nothing was found, nobody speaks.
 */
function differenceRows(difference: Difference): (string | number | null)[][] {
  const [left, ...others] = difference.sides;
  const unlike = others.filter(({ text }) => text !== left?.text);
  const rights = others.length === 0 ? [undefined] : unlike.length === 0 ? others : unlike;
  const cells = (side: Difference['sides'][number] | undefined) =>
    side === undefined
      ? [null, null, null, null]
      : [side.article, side.text, side.text === '' ? null : side.voice, side.speaker ?? null];
  return rights.map((right) => [
    difference.id,
    difference.kind,
    difference.statement,
    difference.weight,
    ...cells(left),
    ...cells(right),
    difference.note,
    difference.cautions.join('; '),
    (difference.evidence ?? []).map(({ article, text }) => `${article}: ${text}`).join('; '),
  ]);
}
