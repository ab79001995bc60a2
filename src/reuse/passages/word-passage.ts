/** A stretch of words that two texts share, as half-open ranges of word numbers. */
export interface WordPassage {
  readonly left: WordRange;
  readonly right: WordRange;
}

export interface WordRange {
  readonly start: number;
  readonly end: number;
}

const inside = (inner: WordRange, outer: WordRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** In order of the left side, then the right, without those that lie inside another on both sides. */
export function distinctPassages(passages: readonly WordPassage[]): readonly WordPassage[] {
  const ordered = [...passages].sort(
    (a, b) =>
      a.left.start - b.left.start ||
      b.left.end - a.left.end ||
      a.right.start - b.right.start ||
      b.right.end - a.right.end,
  );
  const kept: WordPassage[] = [];
  for (const passage of ordered) {
    const previous = kept[kept.length - 1];
    const covered =
      previous !== undefined && inside(passage.left, previous.left) && inside(passage.right, previous.right);
    if (!covered) kept.push(passage);
  }
  return kept;
}

/** How many of a side's words the passages cover. */
export function coveredWords(ranges: readonly WordRange[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
