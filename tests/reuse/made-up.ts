import { Random } from './random.ts';

/** Text of `count` words that no other seed gives in a row. */
export function madeUp(seed: number, count: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => `w${random.whole(0, 50_000).toString(36)}`);
}

/** `words` with one word put for another at every `every`th place. */
export const withEdits = (words: readonly string[], every: number): string[] =>
  words.map((word, index) => (index % every === every - 1 ? `edit${index}` : word));
