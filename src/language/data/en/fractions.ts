/**
 * Words for parts and multiples, folded.
 *
 * source: the fractions and multiplicatives of English as any grammar lists them, written out for this project.
 * note: most names of parts are ordinals too (`a third man`), so who asks must look at the words around.
 */

export const fractions: ReadonlyMap<string, number> = new Map(
  `half 2, halves 2, third 3, thirds 3, quarter 4, quarters 4, fifth 5, fifths 5, sixth 6, sixths 6, seventh 7,
  sevenths 7, eighth 8, eighths 8, ninth 9, ninths 9, tenth 10, tenths 10`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([word = '', parts]) => [word, 1 / Number(parts)] as const),
);

/** How many parts: `two` of `two thirds`, `a` of `a third`. */
export const fractionNumerators: ReadonlyMap<string, number> = new Map(
  'a an one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, place) => [word, Math.max(1, place - 1)] as const),
);

/** Words in front that make an ordinal or a span of time of it: `the first half`, `last quarter`, `in the third`. */
export const fractionsBefore: ReadonlySet<string> = new Set(
  'first second third fourth last next this final previous per each every latest the in'.split(' '),
);

/** Dictionary form → how many times as much: `doubled`, `twice`. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['twice', 2],
  ['twofold', 2],
  ['triple', 3],
  ['treble', 3],
  ['thrice', 3],
  ['threefold', 3],
  ['quadruple', 4],
  ['fourfold', 4],
  ['quintuple', 5],
  ['fivefold', 5],
  ['tenfold', 10],
  ['halve', 0.5],
]);
