import { type LoadedGroup, loadedWords } from './data/en/loaded-words.ts';

export interface LoadedEntry {
  readonly group: LoadedGroup;
  readonly valence: -1 | 0 | 1;
  readonly strength: number;
}

let entries: ReadonlyMap<string, LoadedEntry> | undefined;

/** What the lexicon says of a loaded word; its form as written goes before its dictionary form (`damning`, not `damn`). */
export function loadedEntry(norm: string, lemma: string): LoadedEntry | null {
  entries ??= readEntries();
  return entries.get(norm) ?? entries.get(lemma) ?? null;
}

/** A word that stands in two groups has the first one's entry. */
function readEntries(): ReadonlyMap<string, LoadedEntry> {
  const read = new Map<string, LoadedEntry>();
  for (const { words, ...entry } of loadedWords) {
    for (const word of words.split(/\s+/u)) if (word !== '' && !read.has(word)) read.set(word, entry);
  }
  return read;
}

/** Every word of the lexicon. */
export const loadedLexicon = (): readonly string[] => {
  entries ??= readEntries();
  return [...entries.keys()];
};
