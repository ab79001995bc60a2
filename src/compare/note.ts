import type { DifferenceSide } from '../model/difference.ts';

const MAX_SHOWN = 110;

/**
 * The plain line of a difference, made from its sides alone:
 * `“swift removal of city guards” in harbour (quote, Orla Venn) · “expulsion of city officers” in valley (reported)`.
 */
export function noteOf(
  sides: readonly DifferenceSide[],
  labels: ReadonlyMap<string, string>,
  detail: string,
): string {
  const line = sides.map((side) => sideLine(side, labels.get(side.article) ?? side.article)).join(' · ');
  return detail === '' ? line : `${line} · ${detail}`;
}

function sideLine(side: DifferenceSide, label: string): string {
  if (side.span === null) return side.text === '' ? `not found in ${label}` : `${side.text} in ${label}`;
  const whose = side.speaker === undefined ? side.voice : `${side.voice}, ${side.speaker}`;
  return `“${shortened(side.text)}” in ${label} (${whose})`;
}

/** On one line, cut at a space where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX_SHOWN) return line;
  const cut = line.lastIndexOf(' ', MAX_SHOWN);
  return `${line.slice(0, cut > MAX_SHOWN / 2 ? cut : MAX_SHOWN)} …`;
}
