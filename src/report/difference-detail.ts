import type { Difference } from '../model/difference.ts';

/**
 * What a note says after its sides (`one quotes less`), or nothing. A note is its sides and perhaps one more part, joined by
 * a middle dot; where a side holds such a dot itself, the parts cannot be told apart and nothing is shown twice.
 *
 * @param nameOf what the output calls an article: the note's own short name for it stands nowhere else there
 */
export function detailOf(
  { note, sides }: Difference,
  nameOf: ((article: string) => string) | null = null,
): string {
  const parts = note.split(' · ');
  const detail = parts.length === sides.length + 1 ? (parts[sides.length] ?? '') : '';
  if (nameOf === null) return detail;
  const [, nearest, score] = /^nearest in (.+) (\d\.\d\d)$/u.exec(detail) ?? [];
  if (nearest !== undefined && sides.some(({ article }) => article === nearest))
    return `nearest in ${nameOf(nearest)} ${score ?? ''}`;
  const [, before = '', label] = /^(.*?)(\S+) stands alone$/u.exec(detail) ?? [];
  const alone = sides[parts.findIndex((part) => label !== undefined && part.includes(` in ${label} (`))];
  return alone === undefined ? detail : `${before}${nameOf(alone.article)} stands alone`;
}
