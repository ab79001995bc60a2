import { certaintyMarkers } from './data/en/certainty.ts';
import type { LoadedGroup } from './data/en/loaded-words.ts';
import { opinionWords } from './data/en/opinion-words.ts';
import { valuedWords } from './data/en/valued-words.ts';
import { loadedEntry } from './loaded-lexicon.ts';
import { isLoaded } from './loaded-words.ts';

/** What the lexicons know of one word by itself. */
export interface WordTone {
  /** −1 against, 1 for, 0 loaded to neither side; null where no lexicon knows. */
  readonly valence: -1 | 0 | 1 | null;
  readonly isLoaded: boolean;
  /** What a loaded word does, by the lexicon; null for plain words and those that only likeness tells. */
  readonly group: LoadedGroup | null;
  /** Whether it speaks of what somebody thinks, feels or finds: loaded words, words of opinion, stress and doubt. */
  readonly isSubjective: boolean;
}

/** @param norm the folded word, @param lemma its dictionary form */
export function toneOf(norm: string, lemma: string): WordTone {
  const entry = loadedEntry(norm, lemma);
  const loaded = isLoaded(norm, lemma);
  tables ??= readTables();
  return {
    valence: (loaded ? entry?.valence : undefined) ?? tables.valued.get(lemma) ?? entry?.valence ?? null,
    isLoaded: loaded,
    group: loaded ? (entry?.group ?? null) : null,
    isSubjective: loaded || tables.subjective.has(norm) || tables.subjective.has(lemma),
  };
}

interface Tables {
  readonly valued: ReadonlyMap<string, -1 | 1>;
  readonly subjective: ReadonlySet<string>;
}

let tables: Tables | undefined;

function readTables(): Tables {
  const valued = new Map<string, -1 | 1>();
  for (const { valence, words } of valuedWords)
    for (const word of words.split(/\s+/u)) if (!valued.has(word)) valued.set(word, valence);
  const markers = certaintyMarkers.flatMap(({ phrase, sense }) =>
    (sense === 'stress' || sense === 'doubt') && !phrase.includes(' ') ? [phrase] : [],
  );
  return { valued, subjective: new Set([...opinionWords, ...markers]) };
}
