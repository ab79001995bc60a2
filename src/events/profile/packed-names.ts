import type { NamesRead } from '../evidence/shared-words.ts';

/** The names of an article as a string, to be put aside. */
export const packNames = (names: NamesRead): string => JSON.stringify([...names]);

export const unpackNames = (packed: string): NamesRead => new Map(JSON.parse(packed));
