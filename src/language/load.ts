import { readFileSync } from 'node:fs';

/**
 * Reads a file of the language data that ships with the package, synchronously: library functions that need data
 * load it at their first call. The only place of the language layer that touches the file system.
 *
 * @param path below `language/data/`, with the language as its first part: `en/vectors.bin`
 */
export function loadLanguageData(path: string): Uint8Array {
  return readFileSync(new URL(`./data/${path}`, import.meta.url));
}

/** The same as text (UTF-8). */
export const loadLanguageText = (path: string): string => new TextDecoder().decode(loadLanguageData(path));

/** The lines of a table of the language data; the line feed behind the last begins none. */
export const linesOf = (table: string): readonly string[] => table.split('\n').filter((line) => line !== '');
