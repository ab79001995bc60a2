import type { Difference } from '../model/difference.ts';

/**
 * What a note says after its sides (`one quotes less`), or nothing. A note is its sides and perhaps one more part, joined by
 * a middle dot; where a side holds such a dot itself, the parts cannot be told apart and nothing is shown twice.
 */
export function detailOf({ note, sides }: Difference): string {
  const parts = note.split(' · ');
  return parts.length === sides.length + 1 ? (parts[sides.length] ?? '') : '';
}
