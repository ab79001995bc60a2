/** Marks of pairs of sentences, written as `74-71 233-469`: the offset of a character in each of the two. */
export const pairsOf = (marks: string): (readonly [left: number, right: number])[] =>
  [...marks.matchAll(/(\d+)-(\d+)/g)].map(([, left, right]) => [Number(left), Number(right)]);
