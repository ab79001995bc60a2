import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import type { ReusePair } from '../../src/model/reuse.ts';
import { type PlantedPair, recombined } from './recombined.ts';

const BUFFERED = 4_000_000;

/** Writes made-up articles as JSON lines and gives the copies among them. */
export function writeMadeFile(path: string, texts: Iterable<string>, count: number): readonly PlantedPair[] {
  const planted: PlantedPair[] = [];
  const file = openSync(path, 'w');
  try {
    let lines: string[] = [];
    let length = 0;
    const flush = (): void => {
      writeSync(file, lines.join(''));
      lines = [];
      length = 0;
    };
    for (const article of recombined(texts, count, (pair) => planted.push(pair))) {
      const line = `${JSON.stringify(article)}\n`;
      lines.push(line);
      length += line.length;
      if (length > BUFFERED) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  return planted;
}

/** Of the copies that share a passage with their source: how many were found, and how many of all are named right. */
export interface Found {
  readonly pairs: number;
  readonly recall: number;
  readonly rightRelation: number;
}

/** What a file of pairs (`reuse --format jsonl`) says of the planted copies. */
export async function judgeFound(path: string, planted: readonly PlantedPair[]): Promise<Found> {
  const relations = new Map<string, string>();
  let pairs = 0;
  for await (const line of linesOf(path)) {
    const { left, right, relation }: Pick<ReusePair, 'left' | 'right' | 'relation'> = JSON.parse(line);
    relations.set(keyOf(left, right), relation);
    pairs++;
  }
  let copies = 0;
  let found = 0;
  let right = 0;
  for (const { source, copy, relation } of planted) {
    const said = relations.get(keyOf(source, copy));
    if ((said ?? 'independent') === relation) right++;
    if (relation === 'independent') continue;
    copies++;
    if (said !== undefined) found++;
  }
  return { pairs, recall: found / copies, rightRelation: right / planted.length };
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A file's lines one by one: the pairs of 256,000 articles do not fit into one string. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
