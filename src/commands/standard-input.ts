// The parser drops a bare `-` from lists of paths; it goes through as a word that no shell can pass.
const STANDARD_INPUT = '\u0000';

/** The words of a command line with `-` as a word that the parser keeps. */
export const withStandardInput = (words: readonly string[]): readonly string[] =>
  words.map((word) => (word === '-' ? STANDARD_INPUT : word));

/** What the parser made of them, with `-` back in its place. */
export function restored(args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, restoredValue(value)]));
}

function restoredValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restoredValue);
  return value === STANDARD_INPUT ? '-' : value;
}
