import { genericFrames } from './data/en/frames.ts';

let framesOfWord: ReadonlyMap<string, readonly number[]> | undefined;

/** The generic frames that a word speaks for, as places in `genericFrames`; most words speak for none. */
export function genericFramesOf(norm: string, lemma: string): readonly number[] {
  framesOfWord ??= readFrames();
  return framesOfWord.get(norm) ?? framesOfWord.get(lemma) ?? NONE;
}

const NONE: readonly number[] = [];

function readFrames(): ReadonlyMap<string, readonly number[]> {
  const read = new Map<string, number[]>();
  for (const [place, { words }] of genericFrames.entries()) {
    for (const word of words.split(/\s+/u)) {
      const known = read.get(word) ?? [];
      if (!known.includes(place)) read.set(word, [...known, place]);
    }
  }
  return read;
}
