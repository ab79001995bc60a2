import { diffArrays } from 'diff';
import type { Sides } from '../../model/sides.ts';
import type { TokenRange, VersionText } from '../words/version-text.ts';

/** The replaced, inserted and deleted stretches of two ranges, or null where they differ by more than `maxEdits`. */
export function stretchesIn(
  { left, right }: Sides<VersionText>,
  ranges: Sides<TokenRange>,
  maxEdits: number,
): readonly Sides<TokenRange>[] | null {
  const norms = ({ tokens }: VersionText, { start, end }: TokenRange): string[] =>
    tokens.slice(start, end).map(({ norm }) => norm);
  const edits = diffArrays(norms(left, ranges.left), norms(right, ranges.right), { maxEditLength: maxEdits });
  if (edits === undefined) return null;
  const stretches: Sides<TokenRange>[] = [];
  let [i, j] = [ranges.left.start, ranges.right.start];
  let [removed, added] = [0, 0];
  const close = (): void => {
    if (removed + added > 0)
      stretches.push({ left: { start: i - removed, end: i }, right: { start: j - added, end: j } });
    [removed, added] = [0, 0];
  };
  for (const { removed: isRemoved, added: isAdded, count } of edits) {
    if (!isRemoved && !isAdded) close();
    if (!isAdded) i += count;
    if (!isRemoved) j += count;
    if (isRemoved) removed += count;
    if (isAdded) added += count;
  }
  close();
  return stretches;
}
